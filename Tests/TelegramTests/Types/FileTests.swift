import Telegram
import Testing

@Suite struct FileTests {
  @Test func pathIsRead() throws {
    let text =
      #"{"file_id":"f","file_unique_id":"u","file_size":5,"file_path":"photos/file_1.jpg"}"#
    #expect(
      try decoded(File.self, text)
        == File(fileID: "f", fileUniqueID: "u", fileSize: 5, filePath: "photos/file_1.jpg"))
  }
}
