/// Replaces a caption and the keyboard; answers with the message, or `true` for an inline one
/// (https://core.telegram.org/bots/api#editmessagecaption).
package struct EditMessageCaption: BotMethod, Equatable {
  package static let name = "editMessageCaption"

  package let target: MessageTarget
  /// At most 1024 UTF-16 units after the markup is read; `nil` takes the caption away.
  package var caption: String?
  package var parseMode: ParseMode?
  /// `nil` takes the keyboard away.
  package var replyMarkup: InlineKeyboard?

  package init(
    target: MessageTarget, caption: String?, parseMode: ParseMode? = .html,
    replyMarkup: InlineKeyboard? = nil
  ) {
    self.target = target
    self.caption = caption
    self.parseMode = parseMode
    self.replyMarkup = replyMarkup
  }

  /// Edits a message of a chat.
  package init(
    chatID: Int64, messageID: Int64, caption: String?, parseMode: ParseMode? = .html,
    replyMarkup: InlineKeyboard? = nil
  ) {
    self.init(
      target: .message(chatID: chatID, messageID: messageID), caption: caption,
      parseMode: parseMode, replyMarkup: replyMarkup)
  }

  package var chatID: Int64? { target.chatID }

  package func write(to fields: inout some FieldWriter) {
    target.write(to: &fields)
    fields.field("caption", caption)
    fields.field("parse_mode", caption == nil ? nil : parseMode)
    fields.field("reply_markup", replyMarkup)
  }
}
