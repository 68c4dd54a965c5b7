/// Replaces a text and its keyboard; answers with the message, or `true` for an inline one
/// (https://core.telegram.org/bots/api#editmessagetext).
package struct EditMessageText: BotMethod, Equatable {
  package static let name = "editMessageText"

  package let target: MessageTarget
  /// 1–4096 UTF-16 units after the markup is read.
  package var text: String
  package var parseMode: ParseMode?
  /// `nil` takes the keyboard away.
  package var replyMarkup: InlineKeyboard?
  /// Whether the first link shows a card.
  package var linkPreview: Bool

  package init(
    target: MessageTarget, text: String, parseMode: ParseMode? = .html,
    replyMarkup: InlineKeyboard? = nil, linkPreview: Bool = false
  ) {
    self.target = target
    self.text = text
    self.parseMode = parseMode
    self.replyMarkup = replyMarkup
    self.linkPreview = linkPreview
  }

  /// Edits a message of a chat.
  package init(
    chatID: Int64, messageID: Int64, text: String, parseMode: ParseMode? = .html,
    replyMarkup: InlineKeyboard? = nil, linkPreview: Bool = false
  ) {
    self.init(
      target: .message(chatID: chatID, messageID: messageID), text: text, parseMode: parseMode,
      replyMarkup: replyMarkup, linkPreview: linkPreview)
  }

  package var chatID: Int64? { target.chatID }

  package func write(to fields: inout some FieldWriter) {
    target.write(to: &fields)
    fields.field("text", text)
    fields.field("parse_mode", parseMode)
    fields.field("link_preview_options", linkPreview ? nil : LinkPreview(isDisabled: true))
    fields.field("reply_markup", replyMarkup)
  }
}
