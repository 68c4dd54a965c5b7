import Testing

@testable import ImageCodecs

@Suite struct BitmapQRCodeTests {
  @Test(arguments: ["a", "ton://transfer/UQCxE6", "Привет, мир", "🦊 = ¢", "\u{0}\u{1}zero"])
  func textComesBack(text: String) throws {
    let code = try Bitmap.qrCode(text, modulePixels: 3, quietModules: 4)
    let read = QRReader(code, modulePixels: 3, quietModules: 4).bytes()
    #expect(read == Array(text.utf8))
  }

  @Test func quietZoneIsLightAndWide() throws {
    let code = try Bitmap.qrCode("zekron", modulePixels: 5, quietModules: 4)
    #expect(code.width == code.height && code.width == (21 + 8) * 5)
    for y in 0..<code.height {
      for x in 0..<code.width
      where min(x, y, code.width - 1 - x, code.height - 1 - y) < 20 {
        #expect(code.pixels[(y * code.width + x) * 3] == 255)
      }
    }
    // The corner of the first finder pattern follows at once.
    #expect(code.pixels[(20 * code.width + 20) * 3] == 0)
  }

  @Test func modulesAreSquareAndEven() throws {
    let small = try Bitmap.qrCode("zekron", modulePixels: 1, quietModules: 0)
    let large = try Bitmap.qrCode("zekron", modulePixels: 7, quietModules: 0)
    #expect(small.width == 21 && large.width == 21 * 7)
    for y in 0..<large.height {
      for x in 0..<large.width {
        let cell = small.pixels[(y / 7 * small.width + x / 7) * 3]
        #expect(large.pixels[(y * large.width + x) * 3] == cell)
      }
    }
  }

  @Test func tooLongAndEmptyAreRefused() throws {
    let most = String(repeating: "x", count: 2331)
    #expect(try Bitmap.qrCode(most, modulePixels: 1).width == 177 + 8)
    #expect(throws: ImageCodecError.notACode(byteCount: 2332, limit: 2331)) {
      try Bitmap.qrCode(most + "x")
    }
    #expect(throws: ImageCodecError.notACode(byteCount: 0, limit: 2331)) {
      try Bitmap.qrCode("")
    }
  }
}
