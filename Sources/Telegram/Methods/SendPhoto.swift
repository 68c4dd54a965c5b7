/// Sends a photo; answers with the message (https://core.telegram.org/bots/api#sendphoto).
///
/// Uploads: at most 10 MB, width + height ≤ 10 000, ratio ≤ 20; Telegram recompresses.
package struct SendPhoto: BotMethod, Equatable {
  package static let name = "sendPhoto"

  package let chatID: Int64?
  package var photo: PhotoSource
  /// At most 1024 UTF-16 units after the markup is read.
  package var caption: String?
  package var parseMode: ParseMode?
  /// Whether the photo is veiled until touched.
  package var hasSpoiler: Bool
  package var threadID: Int64?
  /// A message of the same chat; no error when it is gone.
  package var replyTo: Int64?
  package var replyMarkup: ReplyMarkup?
  package var disableNotification: Bool
  package var protectContent: Bool

  package init(
    chatID: Int64, photo: PhotoSource, caption: String? = nil, parseMode: ParseMode? = .html,
    hasSpoiler: Bool = false, threadID: Int64? = nil, replyTo: Int64? = nil,
    replyMarkup: ReplyMarkup? = nil, disableNotification: Bool = false,
    protectContent: Bool = false
  ) {
    self.chatID = chatID
    self.photo = photo
    self.caption = caption
    self.parseMode = parseMode
    self.hasSpoiler = hasSpoiler
    self.threadID = threadID
    self.replyTo = replyTo
    self.replyMarkup = replyMarkup
    self.disableNotification = disableNotification
    self.protectContent = protectContent
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("chat_id", chatID)
    fields.field("photo", photo)
    fields.field("caption", caption)
    fields.field("parse_mode", caption == nil ? nil : parseMode)
    fields.field("has_spoiler", hasSpoiler ? true : nil)
    fields.sending(
      threadID: threadID, replyTo: replyTo, disableNotification: disableNotification,
      protectContent: protectContent)
    fields.field("reply_markup", replyMarkup)
  }
}
