import Telegram
import Testing

@Suite struct MessageTargetTests {
  @Test func inlineMessageHasNoChat() throws {
    let edit = EditMessageReplyMarkup(target: .inline("AgAAAD"), replyMarkup: nil)
    #expect(edit.chatID == nil)
    #expect(try JSON(edit) == ["inline_message_id": "AgAAAD"])
  }

  @Test func messageOfAChatCountsAgainstIt() throws {
    let edit = EditMessageReplyMarkup(
      target: .message(chatID: -7, messageID: 8), replyMarkup: nil)
    #expect(edit.chatID == -7)
    #expect(try JSON(edit) == ["chat_id": -7, "message_id": 8])
  }
}
