import Testing

@testable import Domain

struct PromptRepairTests {
  @Test(arguments: [
    ("a\u{A0}b\u{202F}c\u{2007}d", "a b c d"), ("a\r\nb\rc\u{2028}d\u{85}e", "a\nb\nc\nd\ne"),
    ("\u{FEFF}a\u{FEFF}", "a"), ("a\0b\u{7F}c\u{9B}d", "a b c d"), ("a\tb", "a\tb"),
    ("\r\n\r\n", "\n\n"), ("\r\r\n", "\n\n"), ("“a” — b", "“a” — b"),
  ])
  func spacesAndControlsAreRepaired(text: String, expected: String) {
    #expect(PromptRepair.scalars(of: text) == Array(expected.unicodeScalars))
  }

  /// Rows of the Unicode normalisation test, https://unicode.org/Public/16.0.0/ucd/NormalizationTest.txt.
  @Test(arguments: [
    ("e\u{301}", "\u{E9}"), ("\u{1E0A}\u{323}", "\u{1E0C}\u{307}"), ("\u{212B}", "\u{C5}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("a\u{302}\u{301}", "\u{1EA5}"),
    ("\u{958}", "\u{915}\u{93C}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"),
    ("\u{FB01}", "\u{FB01}"),
  ])
  func lettersAreComposed(text: String, expected: String) {
    #expect(Array(PromptRepair.composed(text).unicodeScalars) == Array(expected.unicodeScalars))
    #expect(PromptRepair.scalars(of: text) == Array(expected.unicodeScalars))
  }

  @Test func removingAMarkComposesWhatItParted() {
    #expect(PromptRepair.scalars(of: "e\u{FEFF}\u{301}") == ["\u{E9}"])
  }
}
