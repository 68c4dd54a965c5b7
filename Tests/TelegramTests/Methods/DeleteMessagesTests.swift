import Telegram
import Testing

@Suite struct DeleteMessagesTests {
  @Test func messagesAreNamed() throws {
    #expect(
      try JSON(DeleteMessages(chatID: 5, messageIDs: [6, 7]))
        == ["chat_id": 5, "message_ids": [6, 7]])
  }
}
