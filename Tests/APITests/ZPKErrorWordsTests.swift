import Testing

@testable import API

struct ZPKErrorWordsTests {
  @Test(arguments: [
    (APIError.missingPrompt, "INVALID_PARAMETER", "prompt" as String?),
    (.unknownModel("x", known: []), "INVALID_PARAMETER", "model"),
    (.invalidSize("x", allowed: "y"), "INVALID_PARAMETER", "resolution"),
    (.idempotencyConflict, "INVALID_PARAMETER", "unique_request_id"),
    (.wrongKey, "INVALID_CREDENTIALS", "api_key"), (.forbidden, "ACCESS_DENIED", nil as String?),
    (.notFound, "NOT_FOUND", nil as String?),
    (.rateLimited(limit: 1, retryAfter: 1), "RATE_LIMIT", nil as String?),
    (.unavailable, "SERVICE_UNAVAILABLE", nil as String?),
    (.fault, "GENERAL_ERROR", nil as String?),
    (.payloadTooLarge(limitBytes: 1), "INVALID_REQUEST", nil as String?),
    (.invalidParameter("application_id", reason: "r"), "INVALID_CREDENTIALS", "application_id"),
    (.noSuchOrder(field: "unique_request_id"), "NOT_FOUND", "unique_request_id"),
    (.contentPolicy(rule: "r"), "CONTENT_POLICY_VIOLATION", "prompt"),
  ])
  func everyErrorHasItsWords(error: APIError, id: String, field: String?) {
    let words = ZPKErrorWords(error)
    #expect(words.id == id && words.field == field && !words.message.isEmpty)
  }
}
