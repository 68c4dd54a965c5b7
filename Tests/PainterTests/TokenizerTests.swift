import Testing

@testable import Painter

@Suite struct TokenizerTests {
  @Test func wordsAreLoweredAndStopsKept() {
    #expect(
      Tokenizer.tokens(of: "Red CAR, no-one's") == [
        .word("red"), .word("car"), .stop, .word("no"), .word("one"),
      ])
  }

  @Test func russianLettersAreFoldedToOneSpelling() {
    #expect(Tokenizer.tokens(of: "Звёзды") == [.word("звезды")])
  }

  @Test func symbolsStandAlone() {
    #expect(Tokenizer.tokens(of: "🌙🌊") == [.word("🌙"), .word("🌊")])
  }

  @Test(arguments: [
    ("the cat's", ["the", "cat"]), ("don't", ["dont"]), ("James' cats", ["james", "cats"]),
    ("it's", ["it"]), ("'quoted'", ["quoted"]), ("’’’", []), ("cats'", ["cats"]),
  ])
  func possessivesLoseTheirEnding(_ text: String, _ words: [String]) {
    #expect(Tokenizer.tokens(of: text) == words.map(Token.word))
  }

  @Test func joinedSymbolsAreOneWord() {
    #expect(Tokenizer.tokens(of: "👩‍🚀👍🏽") == [.word("👩\u{200D}🚀"), .word("👍")])
    #expect(Tokenizer.tokens(of: "\u{200D}a\u{200D}🚀") == [.word("a\u{200D}🚀")])
  }

  @Test func lengthIsBounded() {
    let text = String(repeating: "a ", count: 10_000)
    #expect(Tokenizer.tokens(of: text).count <= Tokenizer.mostTokens)
  }
}
