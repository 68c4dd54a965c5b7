/// Why a call was refused, as the Bot API tells it: a code and a description.
///
/// The descriptions are the real server's (telegram-bot-api `Client.cpp`), because clients match
/// on them.
package enum StandInError: Error, Sendable, Equatable {
  /// 400; the text follows `Bad Request: `.
  case badRequest(String)
  /// 401: the token in the path is not the bot's.
  case unauthorized
  /// 403; the text follows `Forbidden: `.
  case forbidden(String)
  /// 404; the text follows `Not Found: `.
  case notFound(String)
  /// 409; the text follows `Conflict: `.
  case conflict(String)
  /// 413: the upload is over the limit.
  case entityTooLarge
  /// 429 with the seconds to wait.
  case tooManyRequests(retryAfter: Int)
  /// Any 5xx.
  case serverError(code: Int)

  /// HTTP status and `error_code`.
  package var code: Int {
    switch self {
    case .badRequest: 400
    case .unauthorized: 401
    case .forbidden: 403
    case .notFound: 404
    case .conflict: 409
    case .entityTooLarge: 413
    case .tooManyRequests: 429
    case .serverError(let code): code
    }
  }

  /// The `description` of the answer.
  package var text: String {
    switch self {
    case .badRequest(let text): "Bad Request: " + text
    case .unauthorized: "Unauthorized"
    case .forbidden(let text): "Forbidden: " + text
    case .notFound(let text): "Not Found: " + text
    case .conflict(let text): "Conflict: " + text
    case .entityTooLarge: "Request Entity Too Large"
    case .tooManyRequests(let seconds): "Too Many Requests: retry after \(seconds)"
    case .serverError(let code): code == 502 ? "Bad Gateway" : "Internal Server Error"
    }
  }

  static let chatNotFound = StandInError.badRequest("chat not found")
  static let blocked = StandInError.forbidden("bot was blocked by the user")
  static let wrongFileID = StandInError.badRequest(
    "wrong file_id or the file is temporarily unavailable")
  static let notModified = StandInError.badRequest(
    "message is not modified: specified new message content and reply markup are exactly the "
      + "same as a current content and reply markup of the message")
  static let queryTooOld = StandInError.badRequest(
    "query is too old and response timeout expired or query ID is invalid")
  static let webhookActive = StandInError.conflict(
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
      + "webhook first")
  static let otherPoll = StandInError.conflict(
    "terminated by other getUpdates request; make sure that only one bot instance is running")
}
