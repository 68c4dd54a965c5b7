package import HTTP
package import Lifecycle

/// Why a call of the Bot API failed, by what the caller can do about it.
///
/// Telegram's own words ("contents may change",
/// https://core.telegram.org/bots/api#making-requests) are kept only where no case fits.
package enum TelegramError: Error, Sendable, Equatable {
  /// 401: the token is wrong or was revoked.
  case unauthorized
  /// 404: the server does not know the method, or the token is no token.
  case methodNotFound
  /// 409: `getUpdates` is being done differently elsewhere.
  case conflict(ConflictKind)
  /// 420, 429: nothing more before this many seconds have passed.
  case retryAfter(seconds: Int)
  /// 421, 5xx: Telegram is unwell.
  case transient(status: Int, description: String)
  /// The message was sent, then deleted at once; must not be sent again.
  case done
  case blockedByUser
  case userDeactivated
  /// The user has never started the bot.
  case cannotInitiate
  /// The receiver is a bot.
  case cannotMessageBots
  /// The bot is no longer in the chat, or the chat is gone.
  case kicked
  case chatNotFound
  /// The group became a supergroup with another id.
  case migrated(to: Int64)
  /// An edit changed nothing, so it counts as made.
  case notModified
  /// The message is gone or may not be edited; a new one can be sent.
  case messageToEditNotFound
  /// The message to edit has a caption in place of its text: it shows a picture.
  case noTextToEdit
  case messageToDeleteNotFound
  case replyNotFound
  /// The topic is closed or gone; the message can be sent without it.
  case threadNotFound
  /// A button press or a pre-checkout was answered too late.
  case queryTooOld
  /// The file id is of no use any more; the bytes must be uploaded again.
  case wrongFileID
  /// More than `getFile` serves (20 MB), or more than the caller accepts.
  case fileTooBig
  /// 413: the upload is too large.
  case tooLarge
  /// Telegram cannot make a photo of it; a document may do.
  case photoInvalid
  /// The HTML does not parse; plain text may do.
  case cannotParseEntities(description: String)
  case tooLong
  case emptyText
  /// A button or the whole keyboard breaks the rules.
  case badButton
  /// Telegram could not download the address it was given.
  case cannotFetchURL
  /// The bot may not do this in this chat.
  case noRights
  /// The payment has been refunded before.
  case alreadyRefunded
  /// 400 of no known kind.
  case badRequest(description: String)
  /// 403 of no known kind.
  case forbidden(description: String)
  /// Any other status below 500 with a proper error body.
  case refused(status: Int, description: String)
  /// No answer came.
  case transport(HTTPTransportError)
  /// An answer came but it is not the JSON the API promises.
  case unreadable(status: Int)
  /// A progress call that would have had to wait.
  case dropped
  /// The throttle's queue is full.
  case overloaded

  /// What a 409 is about.
  package enum ConflictKind: Sendable, Equatable {
    /// Another process polls with the same token.
    case otherPoller
    /// A webhook is set.
    case webhook
    case other(description: String)
  }
}

extension TelegramError {
  /// Whether the same call may succeed later.
  package var isRetryable: Bool {
    switch self {
    case .retryAfter, .transient, .conflict, .overloaded: true
    case .transport(let error): Self.isRetryable(error)
    case .unreadable(let status): status < 300 || status >= 500
    case .unauthorized, .methodNotFound, .done, .blockedByUser, .userDeactivated, .cannotInitiate,
      .cannotMessageBots, .kicked, .chatNotFound, .migrated, .notModified, .messageToEditNotFound,
      .noTextToEdit, .messageToDeleteNotFound, .replyNotFound, .threadNotFound, .queryTooOld,
      .wrongFileID,
      .fileTooBig, .tooLarge, .photoInvalid, .cannotParseEntities, .tooLong, .emptyText,
      .badButton, .cannotFetchURL, .noRights, .alreadyRefunded, .badRequest, .forbidden,
      .refused, .dropped:
      false
    }
  }

  /// Whether Telegram may have done what was asked although the call failed.
  ///
  /// The API has no idempotency key: sending a message again may then show it twice. Edits,
  /// answers, deletions and questions can be repeated freely.
  package var isDeliveryAmbiguous: Bool {
    switch self {
    case .transport(let error): error.mayHaveArrived
    case .unreadable(let status): status < 300 || status == 502 || status == 504
    default: false
    }
  }

  /// How much an operator should care.
  package var severity: LogLevel {
    switch self {
    case .done, .notModified, .messageToDeleteNotFound, .queryTooOld, .dropped, .alreadyRefunded,
      .transport(.cancelled):
      .debug
    case .blockedByUser, .userDeactivated, .cannotInitiate, .cannotMessageBots, .kicked,
      .chatNotFound, .migrated, .messageToEditNotFound, .noTextToEdit, .replyNotFound,
      .threadNotFound, .wrongFileID, .fileTooBig, .noRights:
      .info
    case .retryAfter, .transient, .conflict, .transport, .unreadable, .tooLarge, .photoInvalid,
      .cannotFetchURL, .forbidden, .refused, .overloaded:
      .warning
    case .unauthorized, .methodNotFound, .cannotParseEntities, .tooLong, .emptyText, .badButton,
      .badRequest:
      .error
    }
  }

  private static func isRetryable(_ error: HTTPTransportError) -> Bool {
    switch error {
    case .notSent, .timedOut, .interrupted: true
    case .responseTooLarge, .addressRefused, .invalidRequest, .cancelled: false
    }
  }
}
