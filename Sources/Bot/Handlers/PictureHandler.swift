import Domain
import Services
import Telegram

/// Messages with pictures, and words about pictures: finds the pictures that are meant.
struct PictureHandler {
  let turn: Turn
  let message: Message

  /// A picture with a caption, alone or as a part of an album.
  func take(_ caption: String, blends: Bool) throws {
    if message.mediaGroupID != nil {
      let albums = AlbumCollector(tx: turn.tx, now: turn.now)
      let isOpen = try albums.join(
        message, account: turn.customer.id, updateID: turn.updateID, words: caption,
        blends: blends)
      if isOpen { turn.openedAlbum() }
      return
    }
    var pictures = [SentPicture(message)].compactMap { $0 }
    // Words under a photo that answers another are about both; a command is about its own.
    let isCommand = message.caption?.hasPrefix("/") ?? false
    if blends || !caption.isEmpty && !isCommand {
      pictures = [message.replyTo.flatMap(SentPicture.init)].compactMap { $0 } + pictures
    }
    try EditHandler(turn: turn).edit(
      EditWish(text: caption, pictures: pictures, blends: blends, origin: origin))
  }

  /// /edit and /blend without a picture of their own: about the picture that is answered, or the
  /// one we have just asked about.
  func edit(_ words: String, blends: Bool) throws {
    if message.replyTo != nil {
      let pictures = try answered(wholeAlbum: blends)
      guard !pictures.isEmpty else { return try turn.say(turn.phrases(.editUsage)) }
      try EditHandler(turn: turn).edit(
        EditWish(text: words, pictures: pictures, blends: blends, origin: origin))
      return
    }
    guard case .pictures(let id) = try Question.pending(turn, isReply: true),
      let draft = try turn.tx.sources.draft(id)
    else { return try turn.say(turn.phrases(.editUsage)) }
    try Question.forget(turn)
    try EditHandler(turn: turn).answer(words, to: draft, blends: blends, origin: origin)
  }

  /// Plain words that answer a picture say how to change it; false when they answer none.
  func answer(_ words: String) throws -> Bool {
    let pictures = try answered(wholeAlbum: false)
    guard !pictures.isEmpty else { return false }
    try EditHandler(turn: turn).edit(EditWish(text: words, pictures: pictures, origin: origin))
    return true
  }

  /// The picture of the message that is answered; Telegram shows one part of an album, and the
  /// others we know only if we have gathered them.
  private func answered(wholeAlbum: Bool) throws -> [SentPicture] {
    guard let reply = message.replyTo, let picture = SentPicture(reply) else { return [] }
    if wholeAlbum, let album = reply.mediaGroupID,
      let draft = try turn.tx.sources.draft(album: album, chat: turn.place.chatID)
    {
      return draft.pictures
    }
    return [picture]
  }

  private var origin: String { "update:\(turn.updateID)" }
}
