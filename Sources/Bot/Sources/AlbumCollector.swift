import Domain
import Telegram

/// Gathers the parts of an album, which come as messages of their own, in any order and with no
/// sign that one is the last.
///
/// An album counts as whole when nothing has come for a while; `Dispatcher.closeAlbums` then acts
/// on it, once. It has two parts at least, so that one alone is waited for longer.
struct AlbumCollector {
  let tx: any StoreTransaction
  let now: Timestamp

  /// Telegram sends the parts together, so more than this between two means that there are no more.
  private static let quiet: Duration = .milliseconds(1500)
  private static let patienceForOne: Duration = .seconds(20)

  /// Whether a message is a further part of an album that is being gathered.
  func isOpen(_ message: Message) throws -> Bool {
    guard let album = message.mediaGroupID, SentPicture.isIn(message) else { return false }
    return try tx.sources.draft(album: album, chat: message.chat.id)?.dueAt != nil
  }

  /// Keeps a part that does not speak to us, in case another part does.
  func keep(_ message: Message, of user: User, updateID: Int64) throws -> Afterwards {
    guard message.chat.type != .private, message.mediaGroupID != nil else { return Afterwards() }
    var afterwards = Afterwards()
    afterwards.hasAlbums = try join(
      message, account: AccountID(user.id), updateID: updateID, words: nil, blends: false)
    return afterwards
  }

  /// Adds a part; `words` is what it says is to be done, nil when it does not speak to us.
  ///
  /// - Returns: False when there is nothing to wait for: it carries no picture, or comes after the
  ///   album was acted on.
  func join(
    _ message: Message, account: AccountID, updateID: Int64, words: String?, blends: Bool
  ) throws -> Bool {
    guard let album = message.mediaGroupID, let picture = SentPicture(message) else {
      return false
    }
    guard var draft = try tx.sources.draft(album: album, chat: message.chat.id) else {
      _ = try tx.sources.insert(
        SourceDraft(
          account: account, chatID: message.chat.id, threadID: message.threadID, album: album,
          updateID: updateID, messageID: message.id, words: words, blends: blends,
          pictures: [picture], dueAt: now.adding(Self.patienceForOne), createdAt: now))
      return true
    }
    guard draft.dueAt != nil, draft.account == account else { return false }
    let isNew = draft.add(picture)
    if let words, draft.words ?? "" == "" {
      draft.words = words
      draft.messageID = message.id
    }
    draft.blends = draft.blends || blends
    // An album has few parts, so that this ends.
    if isNew { draft.dueAt = now.adding(Self.quiet) }
    try tx.sources.update(draft)
    return true
  }
}

extension SourceDraft {
  /// Adds a picture at the place of its message; false when it is there already, or one too many.
  fileprivate mutating func add(_ picture: SentPicture) -> Bool {
    guard pictures.count < Self.pictureLimit,
      !pictures.contains(where: { $0.messageID == picture.messageID })
    else { return false }
    let index = pictures.firstIndex { $0.messageID > picture.messageID } ?? pictures.endIndex
    pictures.insert(picture, at: index)
    return true
  }
}
