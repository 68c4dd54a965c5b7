/// Pictures that somebody has sent and that wait: for the rest of their album, or for words that
/// say what to do with them.
package struct SourceDraft: Hashable, Sendable {
  package let id: SourceDraftID
  package let account: AccountID
  package let chatID: Int64
  /// The topic of a forum.
  package let threadID: Int64?
  /// The album that they belong to; nil for pictures that came alone.
  package let album: String?
  /// The update that brought the first of them.
  package let updateID: Int64
  /// The message that is answered.
  package var messageID: Int64
  /// What to do, as it was written; nil while nobody has asked us.
  package var words: String?
  /// Whether the pictures are to become one.
  package var blends: Bool
  /// In the order of their messages, at most `pictureLimit`.
  package var pictures: [SentPicture]
  /// When the album counts as whole; nil once it was acted on, or without an album.
  package var dueAt: Timestamp?
  /// How often acting on it has failed.
  package var attempts: Int
  package let createdAt: Timestamp

  /// Pictures of an album at most (https://core.telegram.org/bots/api#sendmediagroup).
  package static let pictureLimit = 10

  package init(
    id: SourceDraftID = SourceDraftID(0), account: AccountID, chatID: Int64,
    threadID: Int64? = nil, album: String? = nil, updateID: Int64, messageID: Int64,
    words: String? = nil, blends: Bool = false, pictures: [SentPicture],
    dueAt: Timestamp? = nil, attempts: Int = 0, createdAt: Timestamp
  ) {
    self.id = id
    self.account = account
    self.chatID = chatID
    self.threadID = threadID
    self.album = album
    self.updateID = updateID
    self.messageID = messageID
    self.words = words
    self.blends = blends
    self.pictures = pictures
    self.dueAt = dueAt
    self.attempts = attempts
    self.createdAt = createdAt
  }
}

/// Number of a draft.
package struct SourceDraftID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// A picture as a message carries it; nothing of it was fetched.
package struct SentPicture: Hashable, Sendable, Codable {
  /// The message in its chat.
  package let messageID: Int64
  /// The name under which the chat's service gives it out.
  package let fileID: String
  /// As declared; 0 when it was not.
  package let width: Int
  /// As declared; 0 when it was not.
  package let height: Int
  /// The code of a `SourceFault` that is known beforehand.
  package let faultCode: String?

  package init(
    messageID: Int64, fileID: String, width: Int = 0, height: Int = 0, fault: SourceFault? = nil
  ) {
    self.messageID = messageID
    self.fileID = fileID
    self.width = width
    self.height = height
    faultCode = fault?.rawValue
  }

  /// Why it cannot be changed, as far as is known.
  package var fault: SourceFault? { faultCode.flatMap(SourceFault.init) }
}
