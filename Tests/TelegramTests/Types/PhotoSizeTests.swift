import Telegram
import Testing

@Suite struct PhotoSizeTests {
  @Test func sizeIsRead() throws {
    let text = #"{"file_id":"f","file_unique_id":"u","width":1280,"height":960,"file_size":99}"#
    #expect(
      try decoded(PhotoSize.self, text)
        == PhotoSize(fileID: "f", fileUniqueID: "u", width: 1280, height: 960, fileSize: 99))
  }
}
