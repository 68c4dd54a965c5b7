import Telegram
import Testing

@Suite struct DeleteMessageTests {
  @Test func messageIsNamed() throws {
    #expect(
      try JSON(DeleteMessage(chatID: 5, messageID: 6)) == ["chat_id": 5, "message_id": 6])
  }
}
