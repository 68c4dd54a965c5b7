import Testing

@testable import ImageCodecs

@Suite struct BitmapTests {
  @Test func oneColor() {
    let bitmap = Bitmap(width: 3, height: 2, red: 1, green: 2, blue: 3)
    #expect(bitmap.pixels.count == 18)
    #expect(bitmap.pixel(0, 0) == [1, 2, 3])
    #expect(bitmap.pixel(2, 1) == [1, 2, 3])
    #expect(bitmap.rowByteCount == 9)
    #expect("\(bitmap)" == "3 × 2")
  }
}
