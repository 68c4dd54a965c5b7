import Telegram
import Testing

@Suite struct SendDocumentTests {
  @Test func documentKeepsItsType() throws {
    #expect(
      try JSON(SendDocument(chatID: 5, document: .fileID("BQAC"), caption: "c")) == [
        "chat_id": 5, "document": "BQAC", "caption": "c", "parse_mode": "HTML",
        "disable_content_type_detection": true,
      ])
  }
}
