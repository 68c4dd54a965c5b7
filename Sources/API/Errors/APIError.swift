import Domain

/// Every reason why a request gets no answer of status 2xx; each dialect has its own words for it.
enum APIError: Error, Hashable, Sendable {
  case invalidJSON
  case missingPrompt
  case promptTooLong(limit: Int)
  case unknownModel(String, known: [String])
  case invalidSize(String, allowed: String)
  case tooManyImages(limit: Int)
  /// A source is not base64.
  case invalidBase64
  /// A source is base64 of something else than a picture we read.
  case invalidImage(reason: String)
  /// A field has a value that it cannot have.
  case invalidParameter(String, reason: String)
  /// A rule of the house stands against the order, or its engine refuses it; nil for the latter.
  case contentPolicy(rule: String?)
  /// The request breaks HTTP.
  case malformed(reason: String)
  case payloadTooLarge(limitBytes: Int)
  /// The request took too long to arrive.
  case tooSlow

  case missingKey
  case wrongKey
  case tooManyWrongKeys(retryAfter: Int)
  case notEnoughCredit(price: Amount, spendable: Spendable)
  /// It is somebody else's.
  case forbidden
  case notFound
  /// No order has the name that a field of the request gives.
  case noSuchOrder(field: String)
  case methodNotAllowed(allowed: [String])
  case expired
  /// The `Idempotency-Key` came with another order before.
  case idempotencyConflict
  case rateLimited(limit: Int, retryAfter: Int)
  case tooManyRunning(limit: Int)

  /// The order failed; the code is the one the log has, if there is one.
  case generationFailed(code: String?)
  case cancelled
  /// The order goes on, and can be asked for by its job.
  case stillRunning(job: String)
  /// The queue is full or the server stops; nothing was done.
  case unavailable
  /// A fault of ours.
  case fault

  /// The HTTP status.
  var status: Int {
    switch self {
    case .invalidJSON, .missingPrompt, .promptTooLong, .unknownModel, .invalidSize, .tooManyImages,
      .invalidBase64, .invalidImage, .invalidParameter, .contentPolicy, .malformed:
      400
    case .missingKey, .wrongKey: 401
    case .notEnoughCredit: 402
    case .forbidden: 403
    case .notFound, .noSuchOrder: 404
    case .methodNotAllowed: 405
    case .tooSlow: 408
    case .cancelled: 409
    case .expired: 410
    case .payloadTooLarge: 413
    case .idempotencyConflict: 422
    case .tooManyWrongKeys, .rateLimited, .tooManyRunning: 429
    case .generationFailed, .fault: 500
    case .unavailable: 503
    case .stillRunning: 504
    }
  }

  /// Seconds after which asking again makes sense, for `Retry-After`.
  var retryAfter: Int? {
    switch self {
    case .tooManyWrongKeys(let seconds), .rateLimited(_, let seconds): seconds
    case .tooManyRunning, .stillRunning: 5
    case .unavailable: 10
    default: nil
    }
  }

  /// Whether a program that tries again by itself should; nil leaves it to the program.
  var shouldRetry: Bool? {
    switch self {
    case .contentPolicy, .notEnoughCredit, .idempotencyConflict, .generationFailed, .cancelled:
      false
    default: nil
    }
  }
}
