import Testing

@testable import ImageCodecs

@Suite struct ImageHeaderTests {
  @Test func sizesOfAllFormats() throws {
    let bitmap = Fixtures.picture(width: 31, height: 17)
    for (format, bytes) in [
      (ImageFormat.png, try PNGCodec.encode(bitmap)), (.jpeg, try JPEGCodec.encode(bitmap)),
      (.webp, try WebPCodec.encode(bitmap)),
    ] {
      let header = try ImageHeader.read(bytes)
      #expect(header == ImageHeader(format: format, width: 31, height: 17))
    }
  }

  @Test func bombIsRefusedFromItsHeader() throws {
    var png = try PNGCodec.encode(Fixtures.picture(width: 4, height: 4))
    png.replaceSubrange(16..<24, with: [0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0])
    let refusal = ImageCodecError.tooManyPixels(width: 100_000, height: 100_000, limit: 40_000_000)
    #expect(throws: refusal) { try ImageHeader.read(png) }
    #expect(throws: refusal) { try ImageCodec.decode(png) }
    #expect(throws: refusal) { try PNGCodec.decode(png) }
  }

  @Test func limitsHoldForEveryDecoder() throws {
    let bitmap = Fixtures.picture(width: 20, height: 20)
    let limits = ImageLimits(maxPixels: 399)
    let refusal = ImageCodecError.tooManyPixels(width: 20, height: 20, limit: 399)
    let (png, jpeg, webp) = (
      try PNGCodec.encode(bitmap), try JPEGCodec.encode(bitmap), try WebPCodec.encode(bitmap)
    )
    #expect(throws: refusal) { try PNGCodec.decode(png, limits: limits) }
    #expect(throws: refusal) { try JPEGCodec.decode(jpeg, limits: limits) }
    #expect(throws: refusal) { try WebPCodec.decode(webp, limits: limits) }
    #expect(throws: ImageCodecError.tooManyBytes(png.count, limit: 10)) {
      try ImageCodec.decode(png, limits: ImageLimits(maxBytes: 10))
    }
  }
}
