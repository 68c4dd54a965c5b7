import Telegram
import Testing

@Suite struct TextLimitsTests {
  @Test(arguments: [
    ("abc", 3, "abc"),
    ("abcd", 3, "ab…"),
    ("abc", 1, "…"),
    ("", 1, ""),
    ("abc", 0, ""),
    ("abc", -5, ""),
    ("Привет", 6, "Привет"),
    ("Привет", 5, "Прив…"),
    ("a👋b", 3, "a…"),
    ("a👋b", 4, "a👋b"),
    ("ab👋", 3, "ab…"),
    ("👨‍👩‍👧‍👦x", 11, "…"),
    ("👨‍👩‍👧‍👦x", 12, "👨‍👩‍👧‍👦x"),
    ("👨‍👩‍👧‍👦", 5, "…"),
  ])
  func textIsCutBetweenCharacters(text: String, limit: Int, expected: String) {
    #expect(TextLimits.cut(text, utf16: limit) == expected)
  }

  @Test func longTextsKeepTheLimit() {
    for unit in ["a", "ж", "漢", "👋", "e\u{301}", "🇩🇪"] {
      let text = String(repeating: unit, count: 5000)
      let cut = TextLimits.cut(text, utf16: TextLimits.messageUTF16)
      #expect(cut.utf16.count <= TextLimits.messageUTF16)
      #expect(cut.utf16.count > TextLimits.messageUTF16 - 5)
      #expect(cut.hasSuffix("…"))
      #expect(text.hasPrefix(cut.dropLast()))
    }
  }
}
