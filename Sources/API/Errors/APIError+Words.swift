import Domain

extension APIError {
  /// Stable name, as the v1 dialect and the log have it.
  var name: String {
    switch self {
    case .invalidJSON: "invalid_json"
    case .missingPrompt: "missing_prompt"
    case .promptTooLong: "prompt_too_long"
    case .unknownModel: "invalid_model"
    case .invalidSize: "invalid_size"
    case .tooManyImages: "too_many_images"
    case .invalidBase64, .invalidImage: "invalid_base64"
    case .invalidParameter: "invalid_parameter"
    case .contentPolicy: "content_policy_violation"
    case .malformed: "bad_request"
    case .payloadTooLarge: "payload_too_large"
    case .tooSlow: "request_timeout"
    case .missingKey: "unauthorized"
    case .wrongKey: "invalid_api_key"
    case .notEnoughCredit: "insufficient_balance"
    case .forbidden: "access_denied"
    case .notFound, .noSuchOrder: "not_found"
    case .methodNotAllowed: "method_not_allowed"
    case .expired: "expired"
    case .idempotencyConflict: "idempotency_conflict"
    case .tooManyWrongKeys, .rateLimited, .tooManyRunning: "rate_limit_exceeded"
    case .generationFailed: "generation_failed"
    case .cancelled: "generation_cancelled"
    case .stillRunning: "generation_timeout"
    case .unavailable: "service_unavailable"
    case .fault: "server_error"
    }
  }

  /// What is wrong, in English; holds nothing that the caller did not send or may not know.
  var message: String {
    switch self {
    case .invalidJSON: "The request body is not a valid JSON object."
    case .missingPrompt: "The prompt field is required."
    case .promptTooLong(let limit): "The prompt is longer than \(limit) characters."
    case .unknownModel(let name, let known):
      "Unknown model '\(Self.shown(name))'. Models: \(known.joined(separator: ", "))."
    case .invalidSize(let size, let allowed):
      "Invalid image size '\(Self.shown(size))'. Allowed: \(allowed)."
    case .tooManyImages(let limit): "At most \(limit) source images can be edited at once."
    case .invalidBase64: "The image data is not valid base64."
    case .invalidImage(let reason): "A source image cannot be used: \(reason)."
    case .invalidParameter(let field, let reason): "Invalid value of '\(field)': \(reason)."
    case .contentPolicy(let rule):
      "The order is against the content policy"
        + "\(rule.map { " (rule '\($0)')" } ?? ""). Nothing was charged."
    case .malformed(let reason): "Bad request: \(reason)."
    case .payloadTooLarge(let limit): "The request body is larger than \(limit) bytes."
    case .tooSlow: "The request took too long to arrive."
    case .missingKey: "No API key was given."
    case .wrongKey: "The API key is invalid or inactive."
    case .tooManyWrongKeys(let seconds):
      "Too many requests with invalid API keys. Try again in \(seconds) s."
    case .notEnoughCredit(let price, let spendable): Self.words(price: price, spendable)
    case .forbidden: "You have no permission to access this resource."
    case .notFound: "There is nothing at this address."
    case .noSuchOrder(let field): "No order of yours has this \(field)."
    case .methodNotAllowed(let allowed):
      "This address answers \(allowed.joined(separator: ", ")) only."
    case .expired: "The image has expired."
    case .idempotencyConflict: "This Idempotency-Key was used for another request."
    case .rateLimited(let limit, let seconds):
      "Too many requests (\(limit)/min). Try again in \(seconds) s."
    case .tooManyRunning(let limit):
      "Too many orders are in the works already; the limit is \(limit)."
    case .generationFailed(let code):
      "The image could not be generated\(code.map { " (\($0))" } ?? ""). Nothing was charged."
    case .cancelled: "The order was cancelled. Nothing was charged."
    case .stillRunning(let job):
      "The image is not ready yet; it is still being made. Ask for /v1/jobs/\(job)."
    case .unavailable: "The service cannot take this request now. Nothing was charged."
    case .fault: "Something went wrong on our side."
    }
  }

  /// What to do about it.
  var suggestion: String {
    switch self {
    case .invalidJSON: "Send a JSON object such as {\"prompt\": \"a lake\"}."
    case .missingPrompt: "Say in 'prompt' what the image should show."
    case .promptTooLong: "Shorten the prompt."
    case .unknownModel: "Choose one of the models of GET /v1/models."
    case .invalidSize: "Choose a size that the model offers."
    case .tooManyImages, .invalidBase64, .invalidImage:
      "Send one or two PNG, JPEG or WebP images of at most 10 MB and 16 megapixels."
    case .invalidParameter, .malformed: "Check the request against the reference at /docs."
    case .contentPolicy(let rule):
      rule.map {
        "Change the prompt: the rule '\($0)' stands against it. If that is wrong here, ask in the "
          + "Telegram bot with /paysupport."
      }
        ?? "Change the prompt: what draws it refuses it. Ask in the Telegram bot with /paysupport."
    case .payloadTooLarge: "Send a smaller request."
    case .tooSlow: "Send the request faster."
    case .missingKey: "Send the header 'Authorization: Bearer zk_…'; the Telegram bot gives keys."
    case .wrongKey, .tooManyWrongKeys: "Check your API key."
    case .notEnoughCredit(_, let spendable):
      spendable.limit == .balance
        ? "Top up in the Telegram bot with /topup." : "Raise the key's limit in the Telegram bot."
    case .forbidden: "Use the key of the account that made it."
    case .notFound: "See /docs for what there is."
    case .noSuchOrder: "Check the name, and that the key is of the account that ordered."
    case .methodNotAllowed: "Use another method."
    case .expired: "Images are kept for a limited time; make it again with the same seed."
    case .idempotencyConflict: "Use a new Idempotency-Key for a new request."
    case .tooManyRunning, .rateLimited, .unavailable: "Try again later."
    case .generationFailed: "Try again, or change the prompt."
    case .cancelled: "Order it again if you want it after all."
    case .stillRunning: "Repeat the request with the same Idempotency-Key, or ask for the job."
    case .fault: "Try again; tell support if it happens again."
    }
  }

  private static func words(price: Amount, _ spendable: Spendable) -> String {
    let binds =
      switch spendable.limit {
      case .balance: "balance"
      case .keyDay: "daily limit of this key"
      case .keyMonth: "monthly limit of this key"
      case .keyTotal: "total limit of this key"
      }
    return "Not enough balance: this costs $\(price.fourDecimals), and the \(binds) leaves "
      + "$\(spendable.amount.fourDecimals)."
  }

  /// What somebody sent, short enough to be quoted.
  static func shown(_ text: String) -> String {
    // Scalars, not characters: one character may be as long as a whole body.
    guard text.unicodeScalars.count > 64 else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(63))) + "…"
  }
}
