import HTTP
import Telegram
import Testing

@Suite struct UploadTests {
  @Test func fileGoesIntoTheFormUnchanged() throws {
    let bytes = (0...255).map { UInt8($0) } + Array("\r\n--B--\r\n".utf8)
    let file = Upload(
      name: "document", fileName: "a \"b\".png", contentType: "image/png", bytes: bytes)
    let form = SendDocument(chatID: 5, document: .upload("document")).form(files: [file])
    let sent = try Multipart(
      parsing: form.body(boundary: "0123456789abcdef").joined,
      contentType: Multipart.contentType(boundary: "0123456789abcdef"))
    let part = try #require(sent.parts.last)
    #expect(part.name == "document")
    #expect(part.fileName == "a \"b\".png")
    #expect(part.contentType == "image/png")
    #expect(part.bytes == bytes)
  }
}
