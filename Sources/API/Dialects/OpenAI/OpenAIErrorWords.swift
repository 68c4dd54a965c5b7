/// The words that OpenAI's libraries know errors by.
struct OpenAIErrorWords {
  let type: String
  let code: String
  /// The field at fault, if it is one.
  let parameter: String?
  /// The HTTP status: an unknown model is 404 in this dialect.
  let status: Int

  init(_ error: APIError) {
    status = Self.status(of: error)
    type = Self.type(of: error, status: status)
    code = Self.code(of: error)
    parameter = Self.parameter(of: error)
  }

  static func status(of error: APIError) -> Int {
    if case .unknownModel = error { 404 } else { error.status }
  }

  private static func type(of error: APIError, status: Int) -> String {
    switch error {
    case .missingKey, .wrongKey: "authentication_error"
    case .notEnoughCredit: "insufficient_quota"
    case .forbidden: "permission_error"
    case .notFound, .noSuchOrder: "not_found_error"
    case .contentPolicy: "image_generation_user_error"
    case .idempotencyConflict: "idempotency_error"
    default:
      switch status {
      case 429: "rate_limit_error"
      case 500...: "server_error"
      default: "invalid_request_error"
      }
    }
  }

  private static func code(of error: APIError) -> String {
    switch error {
    case .missingPrompt: "missing_required_parameter"
    case .promptTooLong: "string_above_max_length"
    case .unknownModel: "model_not_found"
    case .invalidSize, .invalidParameter: "invalid_value"
    case .invalidBase64, .invalidImage: "invalid_image"
    case .missingKey: "missing_api_key"
    case .notEnoughCredit: "insufficient_quota"
    case .unavailable: "overloaded"
    default: error.name
    }
  }

  private static func parameter(of error: APIError) -> String? {
    switch error {
    case .missingPrompt, .promptTooLong, .contentPolicy: "prompt"
    case .unknownModel: "model"
    case .invalidSize: "size"
    case .tooManyImages, .invalidBase64, .invalidImage: "image"
    case .invalidParameter(let name, _): name
    default: nil
    }
  }
}
