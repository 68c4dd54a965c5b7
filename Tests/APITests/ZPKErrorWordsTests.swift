import Testing

@testable import API

struct ZPKErrorWordsTests {
  @Test(arguments: [
    (APIError.missingPrompt, "INVALID_PARAMETER", "prompt"),
    (.unknownModel("x", known: []), "INVALID_PARAMETER", "model"),
    (.invalidSize("x", allowed: "y"), "INVALID_PARAMETER", "resolution"),
    (.idempotencyConflict, "INVALID_PARAMETER", "unique_request_id"),
    (.wrongKey, "INVALID_CREDENTIALS", "api_key"), (.forbidden, "ACCESS_DENIED", nil),
    (.notFound, "NOT_FOUND", nil), (.rateLimited(limit: 1, retryAfter: 1), "RATE_LIMIT", nil),
    (.unavailable, "SERVICE_UNAVAILABLE", nil), (.fault, "GENERAL_ERROR", nil),
    (.payloadTooLarge(limitBytes: 1), "INVALID_REQUEST", nil),
    (.contentPolicy(rule: "r"), "CONTENT_POLICY_VIOLATION", "prompt"),
  ])
  func everyErrorHasItsWords(error: APIError, id: String, field: String?) {
    let words = ZPKErrorWords(error)
    #expect(words.id == id && words.field == field && !words.message.isEmpty)
  }
}
