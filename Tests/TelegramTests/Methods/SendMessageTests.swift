import Telegram
import Testing

@Suite struct SendMessageTests {
  @Test func plainMessageIsShort() throws {
    #expect(
      try JSON(SendMessage(chatID: 5, text: "a <b>b</b>")) == [
        "chat_id": 5, "text": "a <b>b</b>", "parse_mode": "HTML",
        "link_preview_options": ["is_disabled": true],
      ])
  }

  @Test func everyOptionIsWritten() throws {
    let message = SendMessage(
      chatID: -1_001_234_567_890, text: "\"quoted\"\n", parseMode: nil, threadID: 4, replyTo: 9,
      replyMarkup: .forceReply(placeholder: nil), disableNotification: true, protectContent: true,
      linkPreview: true)
    #expect(
      try JSON(message) == [
        "chat_id": -1_001_234_567_890, "text": "\"quoted\"\n", "message_thread_id": 4,
        "reply_parameters": ["message_id": 9, "allow_sending_without_reply": true],
        "reply_markup": ["force_reply": true, "selective": true],
        "disable_notification": true, "protect_content": true,
      ])
  }
}
