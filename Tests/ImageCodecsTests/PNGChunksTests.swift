import Testing

@testable import ImageCodecs

@Suite struct PNGChunksTests {
  @Test func walksOverAllChunks() throws {
    let bytes = try PNGCodec.encode(
      Fixtures.picture(width: 3, height: 3), text: [PNGText("a", "b")])
    #expect(PNGChunks(bytes).map(\.type) == ["IHDR", "tEXt", "IDAT", "IEND"])
    let size = try PNGChunks.dimensions(bytes)
    #expect(size.width == 3 && size.height == 3)
  }

  @Test func absurdLengthEndsTheWalk() {
    let bytes = PNGChunks.signature + [0xFF, 0xFF, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 20)
    #expect(PNGChunks(bytes).map(\.type) == [])
    #expect(throws: ImageCodecError.malformed(.png, detail: "IHDR")) {
      try PNGChunks.dimensions(bytes)
    }
  }

  @Test func foreignBytesHaveNoChunks() {
    #expect(Array(PNGChunks([])).isEmpty)
    #expect(Array(PNGChunks([UInt8](repeating: 0, count: 100))).isEmpty)
  }
}
