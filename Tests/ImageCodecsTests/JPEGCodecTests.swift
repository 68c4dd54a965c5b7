import Testing

@testable import ImageCodecs

@Suite struct JPEGCodecTests {
  @Test func qualityTradesSizeForFidelity() throws {
    let bitmap = Fixtures.picture(width: 64, height: 48)
    let (low, high) = (
      try JPEGCodec.encode(bitmap, quality: 20), try JPEGCodec.encode(bitmap, quality: 95)
    )
    #expect(low.count < high.count)
    let (rough, fine) = (try JPEGCodec.decode(low), try JPEGCodec.decode(high))
    #expect(fine.difference(from: bitmap) < rough.difference(from: bitmap))
    #expect(fine.difference(from: bitmap) < 4)
  }

  @Test func grayIsRead() throws {
    let bitmap = try JPEGCodec.decode(Fixtures.jpegGray)
    #expect(bitmap == Bitmap(width: 8, height: 8, red: 128, green: 128, blue: 128))
  }

  @Test func cmykIsUnsupported() {
    #expect(throws: ImageCodecError.unsupported(.jpeg, detail: "CMYK")) {
      try ImageCodec.decode(Fixtures.jpegCMYK)
    }
  }

  @Test func tooWideIsNotEncodable() {
    let line = Bitmap(width: 66_000, height: 1, red: 0, green: 0, blue: 0)
    let error = #expect(throws: ImageCodecError.self) { try JPEGCodec.encode(line) }
    guard case .notEncodable(.jpeg, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
