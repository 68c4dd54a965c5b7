import Domain
import HTTP
import Services
import Testing

@testable import API

/// Every row of the table of errors, in the words of every dialect.
struct APIErrorTests {
  private static let spendable = Spendable(balance: Balance(posted: Amount(micros: 100)))

  /// Error, status, type of the preview, name of v1, type and code of OpenAI's.
  private static let rows: [(APIError, Int, String, String, String, String)] = [
    (.invalidJSON, 400, "bad_request", "invalid_json", "invalid_request_error", "invalid_json"),
    (
      .missingPrompt, 400, "bad_request", "missing_prompt", "invalid_request_error",
      "missing_required_parameter"
    ),
    (
      .promptTooLong(limit: 4000), 400, "bad_request", "prompt_too_long", "invalid_request_error",
      "string_above_max_length"
    ),
    (
      .unknownModel("x", known: ["a"]), 400, "bad_request", "invalid_model",
      "invalid_request_error",
      "model_not_found"
    ),
    (
      .invalidSize("x", allowed: "y"), 400, "bad_request", "invalid_size", "invalid_request_error",
      "invalid_value"
    ),
    (
      .tooManyImages(limit: 2), 400, "bad_request", "too_many_images", "invalid_request_error",
      "too_many_images"
    ),
    (
      .invalidBase64, 400, "bad_request", "invalid_base64", "invalid_request_error",
      "invalid_image"
    ),
    (
      .invalidImage(reason: "x"), 400, "bad_request", "invalid_base64", "invalid_request_error",
      "invalid_image"
    ),
    (
      .invalidParameter("n", reason: "x"), 400, "bad_request", "invalid_parameter",
      "invalid_request_error", "invalid_value"
    ),
    (
      .malformed(reason: "x"), 400, "bad_request", "bad_request", "invalid_request_error",
      "bad_request"
    ),
    (.missingKey, 401, "unauthorized", "unauthorized", "authentication_error", "missing_api_key"),
    (.wrongKey, 401, "unauthorized", "invalid_api_key", "authentication_error", "invalid_api_key"),
    (
      .notEnoughCredit(price: Amount(micros: 25_200), spendable: spendable), 402,
      "payment_required", "insufficient_balance", "insufficient_quota", "insufficient_quota"
    ),
    (.forbidden, 403, "forbidden", "access_denied", "permission_error", "access_denied"),
    (.notFound, 404, "not_found", "not_found", "not_found_error", "not_found"),
    (
      .methodNotAllowed(allowed: ["GET"]), 405, "method_not_allowed", "method_not_allowed",
      "invalid_request_error", "method_not_allowed"
    ),
    (.tooSlow, 408, "bad_request", "request_timeout", "invalid_request_error", "request_timeout"),
    (
      .cancelled, 409, "bad_request", "generation_cancelled", "invalid_request_error",
      "generation_cancelled"
    ),
    (.expired, 410, "gone", "expired", "invalid_request_error", "expired"),
    (
      .payloadTooLarge(limitBytes: 9), 413, "bad_request", "payload_too_large",
      "invalid_request_error", "payload_too_large"
    ),
    (
      .idempotencyConflict, 422, "bad_request", "idempotency_conflict", "idempotency_error",
      "idempotency_conflict"
    ),
    (
      .tooManyWrongKeys(retryAfter: 3), 429, "rate_limit_exceeded", "rate_limit_exceeded",
      "rate_limit_error", "rate_limit_exceeded"
    ),
    (
      .rateLimited(limit: 60, retryAfter: 7), 429, "rate_limit_exceeded", "rate_limit_exceeded",
      "rate_limit_error", "rate_limit_exceeded"
    ),
    (
      .tooManyRunning(limit: 5), 429, "rate_limit_exceeded", "rate_limit_exceeded",
      "rate_limit_error", "rate_limit_exceeded"
    ),
    (
      .generationFailed(code: "E-1A2B3C"), 500, "server_error", "generation_failed",
      "server_error", "generation_failed"
    ),
    (.fault, 500, "server_error", "server_error", "server_error", "server_error"),
    (
      .unavailable, 503, "server_error", "service_unavailable", "server_error", "overloaded"
    ),
    (
      .stillRunning(job: "a1"), 504, "server_error", "generation_timeout", "server_error",
      "generation_timeout"
    ),
  ]

  private static let reference = ErrorReference(
    code: "1A2B3C", at: Timestamp(milliseconds: 1_712_505_600_000))

  @Test(arguments: rows.indices)
  func everyDialectHasItsWords(row: Int) {
    let (error, status, type, name, openAIType, openAICode) = Self.rows[row]
    #expect(error.status == status)
    let preview = body(error, .preview)
    #expect(preview.at("error.type") == .string(type))
    #expect(preview.at("error.suggestion")?.string?.isEmpty == false)
    let v1 = body(error, .v1)
    #expect(v1.at("error.type") == .string(name))
    #expect(v1.at("error.code") == .string("\(name.uppercased())_1A2B3C_1712505600"))
    let openAI = body(error, .openAI)
    #expect(openAI.at("error.type") == .string(openAIType))
    #expect(openAI.at("error.code") == .string(openAICode))
    let openAIStatus = openAICode == "model_not_found" ? 404 : status
    #expect(openAI.at("error.status_code") == .integer(Int64(openAIStatus)))
    #expect(OpenAIErrorWords.status(of: error) == openAIStatus)
    for dialect in [preview, v1, openAI] {
      #expect(dialect.at("error.message") == .string(error.message))
      #expect(!error.message.isEmpty)
    }
  }

  @Test func waitingTimesAreSaidWhereWaitingHelps() {
    #expect(APIError.rateLimited(limit: 60, retryAfter: 7).retryAfter == 7)
    #expect(APIError.tooManyWrongKeys(retryAfter: 3).retryAfter == 3)
    for error in [APIError.tooManyRunning(limit: 5), .unavailable, .stillRunning(job: "a")] {
      #expect(error.retryAfter != nil)
      #expect(error.shouldRetry == nil)
    }
    for error in [APIError.cancelled, .idempotencyConflict, .generationFailed(code: nil)] {
      #expect(error.retryAfter == nil)
      #expect(error.shouldRetry == false)
    }
  }

  @Test func whatIsQuotedIsShort() {
    let long = String(repeating: "x", count: 5000)
    // One character of very many scalars.
    let tall = "e" + String(repeating: "\u{301}", count: 5000)
    for text in [long, tall] {
      #expect(APIError.unknownModel(text, known: []).message.utf8.count < 300)
      #expect(APIError.invalidSize(text, allowed: "").message.utf8.count < 300)
    }
    #expect(
      APIError.unknownModel("gpt", known: ["a", "b"]).message.contains("'gpt'. Models: a, b"))
  }

  @Test func theBindingLimitIsNamedAndTheWayOut() {
    let balance = Balance(posted: Amount(micros: 1_000_000))
    let none = Amount(micros: 0)
    let rows: [(SpendingCaps, String, String)] = [
      (SpendingCaps(perDay: none), "daily limit of this key", "Raise the key's limit"),
      (SpendingCaps(perMonth: none), "monthly limit of this key", "Raise the key's limit"),
      (SpendingCaps(total: none), "total limit of this key", "Raise the key's limit"),
      (SpendingCaps(), "balance leaves $1.0000", "/topup"),
    ]
    for (caps, words, wayOut) in rows {
      let error = APIError.notEnoughCredit(
        price: Amount(micros: 26_700), spendable: Spendable(balance: balance, caps: caps))
      #expect(error.message.contains(words))
      #expect(error.message.contains("$0.0267"))
      #expect(error.suggestion.contains(wayOut))
    }
  }

  @Test func refusalsOfOrdersBecomeErrors() {
    let price = Amount(micros: 1)
    #expect(APIError(JobRefusal.queueFull(limit: 3)) == .tooManyRunning(limit: 3))
    #expect(APIError(JobRefusal.notFound) == .notFound)
    #expect(APIError(JobRefusal.tooLate(.stored)) == .cancelled)
    #expect(APIError(JobRefusal.unknownModel("x")) == .unknownModel("x", known: []))
    #expect(
      APIError(JobRefusal.notEnoughCredit(price: price, spendable: Self.spendable))
        == .notEnoughCredit(price: price, spendable: Self.spendable))
  }

  private func body(_ error: APIError, _ dialect: DialectName) -> JSON {
    JSONParser.parse(
      dialect.dialect.refusal(error, reference: Self.reference).joined) ?? .null
  }
}
