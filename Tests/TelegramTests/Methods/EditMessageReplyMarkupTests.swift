import Telegram
import Testing

@Suite struct EditMessageReplyMarkupTests {
  @Test func keyboardIsReplaced() throws {
    let keyboard = InlineKeyboard(rows: [[InlineButton(text: "a", action: .callback("b"))]])
    #expect(
      try JSON(EditMessageReplyMarkup(chatID: 5, messageID: 6, replyMarkup: keyboard)) == [
        "chat_id": 5, "message_id": 6,
        "reply_markup": ["inline_keyboard": [[["text": "a", "callback_data": "b"]]]],
      ])
  }
}
