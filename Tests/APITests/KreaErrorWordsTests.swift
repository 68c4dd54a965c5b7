import Testing

@testable import API

struct KreaErrorWordsTests {
  @Test func textsAreShortAndKnown() {
    #expect(KreaErrorWords.text(of: .missingPrompt) == "prompt is required")
    #expect(KreaErrorWords.text(of: .wrongKey) == "Unauthorized")
    #expect(KreaErrorWords.text(of: .tooManyImages(limit: 1)) == "Too many style_images")
    #expect(
      KreaErrorWords.text(of: .invalidParameter("seed", reason: "it is odd"))
        == "Invalid seed: it is odd")
    #expect(
      KreaErrorWords.text(of: .tooManyRunning(limit: 5)).contains("concurrent jobs"))
    #expect(KreaErrorWords.text(of: .contentPolicy(rule: "r")) == "Content policy violation: r")
  }

  @Test func aFieldThatSomebodyMadeUpIsCut() {
    let name = String(repeating: "x", count: 5000)
    #expect(
      KreaErrorWords.text(of: .invalidParameter(name, reason: "z")).unicodeScalars.count < 100)
  }
}
