import Testing

@testable import Painter

@Suite struct TokenizerTests {
  @Test func wordsAreLoweredAndStopsKept() {
    #expect(
      Tokenizer.tokens(of: "Red CAR, no-one's") == [
        .word("red"), .word("car"), .stop, .word("no"), .word("ones"),
      ])
  }

  @Test func russianLettersAreFoldedToOneSpelling() {
    #expect(Tokenizer.tokens(of: "Звёзды") == [.word("звезды")])
  }

  @Test func symbolsStandAlone() {
    #expect(Tokenizer.tokens(of: "🌙🌊") == [.word("🌙"), .word("🌊")])
  }

  @Test func lengthIsBounded() {
    let text = String(repeating: "a ", count: 10_000)
    #expect(Tokenizer.tokens(of: text).count <= Tokenizer.mostTokens)
  }
}
