import Testing

@testable import ImageCodecs

@Suite struct PNGCodecTests {
  @Test(arguments: [(1, 1), (1, 50), (50, 1), (2, 2), (123, 77), (300, 200)], [1, 2, 6, 9])
  func comesBackUnchanged(_ size: (width: Int, height: Int), _ level: Int) throws {
    let bitmap = Fixtures.picture(width: size.width, height: size.height)
    let bytes = try PNGCodec.encode(bitmap, compressionLevel: level)
    #expect(try PNGCodec.decode(bytes) == bitmap)
  }

  @Test func pictureIsCompressed() throws {
    let flat = Bitmap(width: 500, height: 500, red: 10, green: 20, blue: 30)
    #expect(try PNGCodec.encode(flat).count < 5000)
    let picture = Fixtures.picture(width: 200, height: 200)
    #expect(try PNGCodec.encode(picture).count < picture.pixels.count / 2)
  }

  @Test func transparentPartsAreWhite() throws {
    let bitmap = try PNGCodec.decode(Fixtures.pngWithAlpha)
    #expect(bitmap.pixels == [255, 0, 0, 255, 255, 255])
  }

  @Test func otherKindsBecomeRGB() throws {
    #expect(try PNGCodec.decode(Fixtures.pngGray16).pixels == [0, 0, 0, 255, 255, 255])
    #expect(try PNGCodec.decode(Fixtures.pngPalette).pixels == [40, 50, 60, 10, 20, 30])
  }

  @Test func textsAreKeptAndRemovable() throws {
    let bitmap = Fixtures.picture(width: 20, height: 20)
    let texts = [
      PNGText("prompt", "a cat, 2 hats"), PNGText("seed", "42"), PNGText("engine", "кот 🐈"),
      PNGText("empty", ""),
    ]
    let bytes = try PNGCodec.encode(bitmap, text: texts)
    #expect(PNGCodec.texts(bytes) == texts)
    #expect(try PNGCodec.decode(bytes) == bitmap)
    let bare = try PNGCodec.removingMetadata(bytes)
    #expect(PNGCodec.texts(bare) == [])
    #expect(bare == (try PNGCodec.encode(bitmap)))
  }

  @Test func metadataOfABrokenFileIsNotRemoved() throws {
    let bytes = try PNGCodec.encode(Fixtures.picture(width: 20, height: 20))
    #expect(throws: ImageCodecError.malformed(.png, detail: "no IEND")) {
      try PNGCodec.removingMetadata(Array(bytes.dropLast(4)))
    }
    #expect(throws: ImageCodecError.self) { try PNGCodec.removingMetadata([1, 2, 3]) }
  }

  @Test func damagedPictureSaysWhy() throws {
    var bytes = try PNGCodec.encode(Fixtures.picture(width: 20, height: 20))
    bytes[60] ^= 0xFF
    let error = #expect(throws: ImageCodecError.self) { try PNGCodec.decode(bytes) }
    guard case .malformed(.png, let detail) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!detail.isEmpty)
  }
}
