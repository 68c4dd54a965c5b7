/// Replaces the photo or document of a message; answers with the message, or `true` for an
/// inline one (https://core.telegram.org/bots/api#editmessagemedia).
package struct EditMessageMedia: BotMethod, Equatable {
  package static let name = "editMessageMedia"

  package let target: MessageTarget
  package var media: InputMedia
  /// `nil` takes the keyboard away.
  package var replyMarkup: InlineKeyboard?

  package init(target: MessageTarget, media: InputMedia, replyMarkup: InlineKeyboard? = nil) {
    self.target = target
    self.media = media
    self.replyMarkup = replyMarkup
  }

  /// Edits a message of a chat.
  package init(
    chatID: Int64, messageID: Int64, media: InputMedia, replyMarkup: InlineKeyboard? = nil
  ) {
    self.init(
      target: .message(chatID: chatID, messageID: messageID), media: media,
      replyMarkup: replyMarkup)
  }

  package var chatID: Int64? { target.chatID }

  package func write(to fields: inout some FieldWriter) {
    target.write(to: &fields)
    fields.field("media", media)
    fields.field("reply_markup", replyMarkup)
  }
}
