/// The words that ZPK's clients know errors by.
struct ZPKErrorWords {
  let id: String
  let message: String
  /// The field at fault, if it is one.
  let field: String?

  init(_ error: APIError) {
    id = Self.id(of: error)
    field = Self.field(of: error)
    message = Self.message(of: error)
  }

  private static func id(of error: APIError) -> String {
    switch error {
    case .invalidParameter(ZPKRequest.applicationField, _): "INVALID_CREDENTIALS"
    case .missingPrompt, .promptTooLong, .unknownModel, .invalidSize, .tooManyImages,
      .invalidBase64, .invalidImage, .invalidParameter, .idempotencyConflict:
      "INVALID_PARAMETER"
    case .contentPolicy: "CONTENT_POLICY_VIOLATION"
    case .invalidJSON, .malformed, .payloadTooLarge, .tooSlow: "INVALID_REQUEST"
    case .missingKey, .wrongKey: "INVALID_CREDENTIALS"
    case .notEnoughCredit: "INSUFFICIENT_BALANCE"
    case .forbidden: "ACCESS_DENIED"
    case .notFound, .noSuchOrder, .expired: "NOT_FOUND"
    case .methodNotAllowed: "METHOD_NOT_ALLOWED"
    case .rateLimited, .tooManyRunning, .tooManyWrongKeys: "RATE_LIMIT"
    case .unavailable, .stillRunning: "SERVICE_UNAVAILABLE"
    case .generationFailed, .cancelled, .fault: "GENERAL_ERROR"
    }
  }

  private static func field(of error: APIError) -> String? {
    switch error {
    case .missingPrompt, .promptTooLong, .contentPolicy: "prompt"
    case .unknownModel: "model"
    case .invalidSize: "resolution"
    case .invalidParameter(let name, _), .noSuchOrder(let name): name
    case .missingKey, .wrongKey: "api_key"
    case .idempotencyConflict: "unique_request_id"
    default: nil
    }
  }

  private static func message(of error: APIError) -> String {
    switch error {
    case .missingPrompt: "prompt has not been set"
    case .missingKey: "api_key has not been set"
    case .idempotencyConflict: "This unique_request_id was used for another request."
    default: error.message
    }
  }
}
