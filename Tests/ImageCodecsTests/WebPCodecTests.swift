import Testing

@testable import ImageCodecs

@Suite struct WebPCodecTests {
  @Test func losslessComesBackUnchanged() throws {
    let bitmap = Fixtures.picture(width: 45, height: 33)
    #expect(try WebPCodec.decode(try WebPCodec.encodeLossless(bitmap)) == bitmap)
  }

  @Test func lossyIsClose() throws {
    let bitmap = Fixtures.picture(width: 64, height: 48)
    let bytes = try WebPCodec.encode(bitmap)
    #expect(bytes.count < bitmap.pixels.count / 4)
    #expect(try WebPCodec.decode(bytes).difference(from: bitmap) < 10)
  }

  @Test func transparentPartsAreWhite() throws {
    let bitmap = try WebPCodec.decode(Fixtures.webpWithAlpha)
    #expect(bitmap == Bitmap(width: 4, height: 4, red: 255, green: 127, blue: 127))
  }

  @Test func animationIsUnsupported() {
    #expect(throws: ImageCodecError.unsupported(.webp, detail: "animation")) {
      try ImageCodec.decode(Fixtures.webpAnimation)
    }
  }

  @Test func tooWideIsNotEncodable() {
    let line = Bitmap(width: 16_384, height: 1, red: 0, green: 0, blue: 0)
    #expect(throws: ImageCodecError.notEncodable(.webp, detail: "16384 × 1")) {
      try WebPCodec.encode(line)
    }
  }
}
