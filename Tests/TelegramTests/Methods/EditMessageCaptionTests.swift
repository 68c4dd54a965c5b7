import Telegram
import Testing

@Suite struct EditMessageCaptionTests {
  @Test func captionIsReplacedOrTakenAway() throws {
    let keyboard = InlineKeyboard(rows: [])
    #expect(
      try JSON(EditMessageCaption(chatID: 5, messageID: 6, caption: "c", replyMarkup: keyboard))
        == [
          "chat_id": 5, "message_id": 6, "caption": "c", "parse_mode": "HTML",
          "reply_markup": ["inline_keyboard": []],
        ])
    #expect(
      try JSON(EditMessageCaption(chatID: 5, messageID: 6, caption: nil))
        == ["chat_id": 5, "message_id": 6])
  }
}
