/// The text that Krea's errors consist of.
enum KreaErrorWords {
  /// What refusals by a policy are known by, of a request and of a job.
  static let policyCode = "content_policy"

  static func text(of error: APIError) -> String {
    switch error {
    case .invalidJSON: "Invalid JSON body"
    case .missingPrompt: "prompt is required"
    case .promptTooLong(let limit): "prompt too long: at most \(limit) characters"
    case .unknownModel: "Unknown model"
    case .invalidSize: "Invalid aspect_ratio"
    case .tooManyImages: "Too many style_images"
    case .invalidBase64: "Invalid image: it is not valid base64"
    case .invalidImage(let reason): "Invalid image: \(reason)"
    case .invalidParameter(let name, let reason): "Invalid \(APIError.shown(name)): \(reason)"
    case .contentPolicy(let rule): "Content policy violation" + (rule.map { ": \($0)" } ?? "")
    case .missingKey, .wrongKey: "Unauthorized"
    case .notEnoughCredit: "Insufficient balance"
    case .forbidden: "Forbidden"
    case .notFound, .noSuchOrder: "Not found"
    case .methodNotAllowed: "Method not allowed"
    case .idempotencyConflict: "Idempotency conflict"
    case .payloadTooLarge: "Payload too large"
    case .rateLimited, .tooManyWrongKeys: "Too many requests"
    case .tooManyRunning: "Too many requests: maximum number of concurrent jobs"
    case .unavailable: "Service unavailable"
    case .malformed, .tooSlow, .expired, .generationFailed, .cancelled, .stillRunning, .fault:
      error.message
    }
  }
}
