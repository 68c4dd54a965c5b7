import Testing

@testable import ImageCodecs

@Suite struct ImageFormatTests {
  @Test func contentDecides() throws {
    let bitmap = Fixtures.picture(width: 8, height: 8)
    #expect(ImageFormat.sniff(try PNGCodec.encode(bitmap)) == .png)
    #expect(ImageFormat.sniff(try JPEGCodec.encode(bitmap)) == .jpeg)
    #expect(ImageFormat.sniff(try WebPCodec.encode(bitmap)) == .webp)
  }

  @Test(
    arguments: [
      [], [0x89], Array("GIF89a".utf8), Array("RIFF1234WAVE".utf8), Array("RIFF".utf8),
      Array("<svg>".utf8),
    ] as [[UInt8]])
  func everythingElseIsUnknown(_ bytes: [UInt8]) {
    #expect(ImageFormat.sniff(bytes) == nil)
    #expect(throws: ImageCodecError.unknownFormat) { try ImageCodec.decode(bytes) }
  }

  @Test func namesForTheOutside() {
    #expect(ImageFormat.allCases.map(\.mimeType) == ["image/png", "image/jpeg", "image/webp"])
    #expect(ImageFormat.allCases.map(\.fileExtension) == ["png", "jpg", "webp"])
  }
}
