import Testing

@testable import API

struct OpenAIErrorWordsTests {
  @Test func theFieldAtFaultIsNamed() {
    let rows: [(APIError, String?)] = [
      (.missingPrompt, "prompt"), (.promptTooLong(limit: 1), "prompt"),
      (.unknownModel("x", known: []), "model"), (.invalidSize("x", allowed: ""), "size"),
      (.tooManyImages(limit: 2), "image"), (.invalidBase64, "image"),
      (.invalidImage(reason: "x"), "image"), (.invalidParameter("n", reason: "x"), "n"),
      (.invalidJSON, nil), (.missingKey, nil), (.fault, nil),
    ]
    for (error, parameter) in rows { #expect(OpenAIErrorWords(error).parameter == parameter) }
  }

  @Test func onlyAnUnknownModelHasAnotherStatus() {
    #expect(OpenAIErrorWords(.unknownModel("x", known: [])).status == 404)
    for error in [APIError.invalidJSON, .wrongKey, .expired, .unavailable] {
      #expect(OpenAIErrorWords(error).status == error.status)
    }
  }
}
