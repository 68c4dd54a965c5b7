import Testing

@testable import ImageCodecs

@Suite struct PNGWriterTests {
  @Test func headerIsEightBitRGB() throws {
    let bytes = try PNGWriter(bitmap: Fixtures.picture(width: 258, height: 3), level: 1)
      .write(text: [])
    #expect(Array(bytes[..<8]) == PNGChunks.signature)
    #expect(Array(bytes[16..<29]) == [0, 0, 1, 2, 0, 0, 0, 3, 8, 2, 0, 0, 0])
    #expect(Array(bytes.suffix(12)) == [0, 0, 0, 0, 73, 69, 78, 68, 0xAE, 0x42, 0x60, 0x82])
  }

  @Test func refusedTextWritesNothing() {
    let writer = PNGWriter(bitmap: Fixtures.picture(width: 3, height: 3), level: 1)
    #expect(throws: ImageCodecError.self) { try writer.write(text: [PNGText("", "x")]) }
  }
}
