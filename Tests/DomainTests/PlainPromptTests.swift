import Domain
import Testing

struct PlainPromptTests {
  @Test(arguments: [
    ("  a lake \n", "a lake"), ("\0\u{1}\u{7F}", ""), ("a\0b", "a b"), ("e\u{301}", "\u{E9}"),
    ("--ar 1:1 stays", "--ar 1:1 stays"), ("two\r\nlines", "two\nlines"),
    ("\u{FEFF}x", "x"), ("", ""),
  ])
  func wordsStayAndTheRestGoes(text: String, clean: String) {
    #expect(Array(PlainPrompt.clean(text).unicodeScalars) == Array(clean.unicodeScalars))
  }
}
