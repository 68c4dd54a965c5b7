/// Sends a text; answers with the message (https://core.telegram.org/bots/api#sendmessage).
package struct SendMessage: BotMethod, Equatable {
  package static let name = "sendMessage"

  package let chatID: Int64?
  /// 1–4096 UTF-16 units after the markup is read.
  package var text: String
  /// `nil` sends the text as it is.
  package var parseMode: ParseMode?
  package var threadID: Int64?
  /// A message of the same chat; no error when it is gone.
  package var replyTo: Int64?
  package var replyMarkup: ReplyMarkup?
  package var disableNotification: Bool
  package var protectContent: Bool
  /// Whether the first link shows a card.
  package var linkPreview: Bool

  package init(
    chatID: Int64, text: String, parseMode: ParseMode? = .html, threadID: Int64? = nil,
    replyTo: Int64? = nil, replyMarkup: ReplyMarkup? = nil, disableNotification: Bool = false,
    protectContent: Bool = false, linkPreview: Bool = false
  ) {
    self.chatID = chatID
    self.text = text
    self.parseMode = parseMode
    self.threadID = threadID
    self.replyTo = replyTo
    self.replyMarkup = replyMarkup
    self.disableNotification = disableNotification
    self.protectContent = protectContent
    self.linkPreview = linkPreview
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("chat_id", chatID)
    fields.field("text", text)
    fields.field("parse_mode", parseMode)
    fields.field("link_preview_options", linkPreview ? nil : LinkPreview(isDisabled: true))
    fields.sending(
      threadID: threadID, replyTo: replyTo, disableNotification: disableNotification,
      protectContent: protectContent)
    fields.field("reply_markup", replyMarkup)
  }
}
