import HTTP
import Telegram
import Testing

@Suite struct EditMessageMediaTests {
  @Test func mediaIsReplaced() throws {
    let media = InputMedia(media: .upload("f0"), caption: "c")
    #expect(
      try JSON(EditMessageMedia(chatID: 5, messageID: 6, media: media)) == [
        "chat_id": 5, "message_id": 6,
        "media": ["type": "photo", "media": "attach://f0", "caption": "c", "parse_mode": "HTML"],
      ])
  }

  @Test func mediaIsJSONTextInAForm() {
    let media = InputMedia(media: .upload("f0"))
    let file = Upload(name: "f0", fileName: "a.png", contentType: "image/png", bytes: [1])
    let form = EditMessageMedia(chatID: 5, messageID: 6, media: media).form(files: [file])
    #expect(form.parts.map(\.name) == ["chat_id", "message_id", "media", "f0"])
    #expect(form.parts[2].bytes == Array(#"{"type":"photo","media":"attach://f0"}"#.utf8))
  }
}
