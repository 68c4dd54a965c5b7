import Telegram
import Testing

@Suite struct DocumentTests {
  @Test func sizeAndNameMayBeAbsent() throws {
    #expect(
      try decoded(Document.self, #"{"file_id":"f","file_unique_id":"u"}"#)
        == Document(fileID: "f", fileUniqueID: "u"))
  }
}
