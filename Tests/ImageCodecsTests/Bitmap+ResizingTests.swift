import Testing

@testable import ImageCodecs

@Suite struct BitmapResizingTests {
  @Test(arguments: [(1, 1), (7, 3), (64, 48), (200, 100), (64, 1)])
  func flatAreaStaysFlat(_ width: Int, _ height: Int) {
    let bitmap = Bitmap(width: 64, height: 48, red: 200, green: 3, blue: 255)
    let resized = bitmap.resized(width: width, height: height)
    #expect(resized == Bitmap(width: width, height: height, red: 200, green: 3, blue: 255))
  }

  @Test func sameSizeIsTheSame() {
    let bitmap = Fixtures.picture(width: 20, height: 10)
    #expect(bitmap.resized(width: 20, height: 10) == bitmap)
  }

  @Test func fineCheckerboardBecomesGray() {
    let pixels = (0..<64 * 64).flatMap { index -> [UInt8] in
      let value: UInt8 = (index / 64 + index % 64).isMultiple(of: 2) ? 0 : 255
      return [value, value, value]
    }
    let small = Bitmap(width: 64, height: 64, pixels: pixels).resized(width: 8, height: 8)
    #expect(small.pixels.allSatisfy { (120...135).contains($0) })
  }

  @Test func leftStaysLeftAndTopStaysTop() {
    let pixels: [UInt8] = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]
    let large = Bitmap(width: 2, height: 2, pixels: pixels).resized(width: 8, height: 8)
    #expect(large.pixel(0, 0) == [255, 0, 0])
    #expect(large.pixel(7, 0) == [0, 255, 0])
    #expect(large.pixel(0, 7) == [0, 0, 255])
    #expect(large.pixel(7, 7) == [255, 255, 255])
  }

  @Test func fittedKeepsProportions() {
    let bitmap = Fixtures.picture(width: 100, height: 40)
    let fitted = bitmap.fitted(intoEdge: 50)
    #expect(fitted.width == 50 && fitted.height == 20)
    #expect(bitmap.fitted(intoEdge: 100) == bitmap)
    let line = Bitmap(width: 500, height: 1, red: 0, green: 0, blue: 0).fitted(intoEdge: 10)
    #expect(line.width == 10 && line.height == 1)
  }
}
