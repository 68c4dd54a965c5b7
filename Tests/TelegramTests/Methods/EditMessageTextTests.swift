import Telegram
import Testing

@Suite struct EditMessageTextTests {
  @Test func textIsReplaced() throws {
    #expect(
      try JSON(EditMessageText(chatID: 5, messageID: 6, text: "40 %")) == [
        "chat_id": 5, "message_id": 6, "text": "40 %", "parse_mode": "HTML",
        "link_preview_options": ["is_disabled": true],
      ])
  }
}
