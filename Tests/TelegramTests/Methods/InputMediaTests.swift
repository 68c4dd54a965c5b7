import Telegram
import Testing

@Suite struct InputMediaTests {
  @Test func onlyPhotosAreVeiled() throws {
    #expect(
      try JSON(value: InputMedia(.photo, media: .fileID("f"), hasSpoiler: true))
        == ["type": "photo", "media": "f", "has_spoiler": true])
    #expect(
      try JSON(value: InputMedia(.document, media: .fileID("f"), hasSpoiler: true))
        == ["type": "document", "media": "f"])
  }
}
