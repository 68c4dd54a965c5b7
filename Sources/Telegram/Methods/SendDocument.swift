/// Sends a file as it is; answers with the message
/// (https://core.telegram.org/bots/api#senddocument).
///
/// Uploads: at most 50 MB; the bytes are kept.
package struct SendDocument: BotMethod, Equatable {
  package static let name = "sendDocument"

  package let chatID: Int64?
  package var document: PhotoSource
  /// At most 1024 UTF-16 units after the markup is read.
  package var caption: String?
  package var parseMode: ParseMode?
  /// Keeps Telegram from showing the file as a picture or video.
  package var disableContentTypeDetection: Bool
  package var threadID: Int64?
  /// A message of the same chat; no error when it is gone.
  package var replyTo: Int64?
  package var replyMarkup: ReplyMarkup?
  package var disableNotification: Bool
  package var protectContent: Bool

  package init(
    chatID: Int64, document: PhotoSource, caption: String? = nil, parseMode: ParseMode? = .html,
    disableContentTypeDetection: Bool = true, threadID: Int64? = nil, replyTo: Int64? = nil,
    replyMarkup: ReplyMarkup? = nil, disableNotification: Bool = false,
    protectContent: Bool = false
  ) {
    self.chatID = chatID
    self.document = document
    self.caption = caption
    self.parseMode = parseMode
    self.disableContentTypeDetection = disableContentTypeDetection
    self.threadID = threadID
    self.replyTo = replyTo
    self.replyMarkup = replyMarkup
    self.disableNotification = disableNotification
    self.protectContent = protectContent
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("chat_id", chatID)
    fields.field("document", document)
    fields.field("caption", caption)
    fields.field("parse_mode", caption == nil ? nil : parseMode)
    fields.field("disable_content_type_detection", disableContentTypeDetection ? true : nil)
    fields.sending(
      threadID: threadID, replyTo: replyTo, disableNotification: disableNotification,
      protectContent: protectContent)
    fields.field("reply_markup", replyMarkup)
  }
}
