extension TelegramError {
  /// The kinds of errors, for counting: few, and without what only one answer says.
  package enum Kind: String, Sendable, CaseIterable {
    case unauthorized, conflict, transient, overloaded, dropped, unreadable, transport
    case retryAfter = "retry_after"
    /// The person or the chat takes nothing from us.
    case closed
    /// What the call was about is gone or already so; nothing was lost.
    case moot
    /// Telegram does not like what was sent.
    case content
    case rights
    /// Anything that no rule knows.
    case other
  }

  package var kind: Kind {
    switch self {
    case .unauthorized, .methodNotFound: .unauthorized
    case .conflict: .conflict
    case .retryAfter: .retryAfter
    case .transient: .transient
    case .blockedByUser, .userDeactivated, .cannotInitiate, .cannotMessageBots, .kicked,
      .chatNotFound, .migrated:
      .closed
    case .done, .notModified, .messageToEditNotFound, .noTextToEdit, .messageToDeleteNotFound,
      .replyNotFound,
      .threadNotFound, .queryTooOld, .alreadyRefunded:
      .moot
    case .wrongFileID, .fileTooBig, .tooLarge, .photoInvalid, .cannotParseEntities, .tooLong,
      .emptyText, .badButton, .cannotFetchURL:
      .content
    case .noRights: .rights
    case .badRequest, .forbidden, .refused: .other
    case .transport: .transport
    case .unreadable: .unreadable
    case .dropped: .dropped
    case .overloaded: .overloaded
    }
  }
}
