import Telegram
import Testing

@Suite struct SendChatActionTests {
  @Test func actionIsNamed() throws {
    #expect(
      try JSON(SendChatAction(chatID: 5, action: .uploadPhoto, threadID: 3))
        == ["chat_id": 5, "message_thread_id": 3, "action": "upload_photo"])
  }
}
