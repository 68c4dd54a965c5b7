/// Replaces the keyboard; answers with the message, or `true` for an inline one
/// (https://core.telegram.org/bots/api#editmessagereplymarkup).
package struct EditMessageReplyMarkup: BotMethod, Equatable {
  package static let name = "editMessageReplyMarkup"

  package let target: MessageTarget
  /// `nil` takes the keyboard away.
  package var replyMarkup: InlineKeyboard?

  package init(target: MessageTarget, replyMarkup: InlineKeyboard?) {
    self.target = target
    self.replyMarkup = replyMarkup
  }

  /// Edits a message of a chat.
  package init(chatID: Int64, messageID: Int64, replyMarkup: InlineKeyboard?) {
    self.init(
      target: .message(chatID: chatID, messageID: messageID), replyMarkup: replyMarkup)
  }

  package var chatID: Int64? { target.chatID }

  package func write(to fields: inout some FieldWriter) {
    target.write(to: &fields)
    fields.field("reply_markup", replyMarkup)
  }
}
