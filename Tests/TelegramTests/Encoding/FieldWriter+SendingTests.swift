import Telegram
import Testing

@Suite struct FieldWriterSendingTests {
  @Test func generalTopicIsNotNamed() throws {
    #expect(try JSON(SendMessage(chatID: 1, text: "a", threadID: 1))["message_thread_id"] == nil)
    #expect(try JSON(SendMessage(chatID: 1, text: "a", threadID: 2))["message_thread_id"] == 2)
    #expect(
      try JSON(SendChatAction(chatID: 1, action: .typing, threadID: 1))["message_thread_id"] == nil)
  }

  @Test func answerOutlivesItsQuestion() throws {
    #expect(
      try JSON(SendMessage(chatID: 1, text: "a", replyTo: 9))["reply_parameters"]
        == ["message_id": 9, "allow_sending_without_reply": true])
  }
}
