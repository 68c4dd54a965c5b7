import Telegram
import Testing

@Suite struct JSONValueTests {
  @Test func formsHoldStringsPlainAndTheRestAsJSON() {
    #expect("a \"b\"".formText == "a \"b\"")
    #expect(Int64(-5).formText == "-5")
    #expect(true.formText == "true")
    #expect(["a", "b\n"].formText == #"["a","b\n"]"#)
  }
}
