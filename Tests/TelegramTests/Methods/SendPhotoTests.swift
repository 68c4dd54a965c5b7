import Telegram
import Testing

@Suite struct SendPhotoTests {
  @Test func photoIsSentAgainByID() throws {
    #expect(
      try JSON(SendPhoto(chatID: 5, photo: .fileID("AgAC"))) == ["chat_id": 5, "photo": "AgAC"])
  }

  @Test func everyOptionIsWritten() throws {
    let photo = SendPhoto(
      chatID: 5, photo: .upload("f0"), caption: "c", parseMode: .markdownV2, hasSpoiler: true,
      threadID: 6, replyTo: 7, replyMarkup: .remove, disableNotification: true,
      protectContent: true)
    #expect(
      try JSON(photo) == [
        "chat_id": 5, "photo": "attach://f0", "caption": "c", "parse_mode": "MarkdownV2",
        "has_spoiler": true, "message_thread_id": 6,
        "reply_parameters": ["message_id": 7, "allow_sending_without_reply": true],
        "reply_markup": ["remove_keyboard": true], "disable_notification": true,
        "protect_content": true,
      ])
  }
}
