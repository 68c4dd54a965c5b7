import Testing

@testable import ImageCodecs

@Suite struct BitmapContactSheetTests {
  private func flat(_ value: UInt8, _ width: Int = 4, _ height: Int = 4) -> Bitmap {
    Bitmap(width: width, height: height, red: value, green: value, blue: value)
  }

  @Test func fourPicturesInTwoRows() {
    let sheet = Bitmap.contactSheet([flat(50), flat(100), flat(150), flat(200)], gap: 2)
    #expect(sheet.width == 10 && sheet.height == 10)
    #expect(sheet.pixel(0, 0) == [50, 50, 50])
    #expect(sheet.pixel(9, 0) == [100, 100, 100])
    #expect(sheet.pixel(0, 9) == [150, 150, 150])
    #expect(sheet.pixel(9, 9) == [200, 200, 200])
    #expect(sheet.pixel(4, 4) == [24, 24, 24])
  }

  @Test func smallerPictureIsInTheMiddle() {
    let sheet = Bitmap.contactSheet([flat(50), flat(100, 2, 2)], gap: 0)
    #expect(sheet.width == 8 && sheet.height == 4)
    #expect(sheet.pixel(4, 0) == [24, 24, 24])
    #expect(sheet.pixel(5, 1) == [100, 100, 100])
    #expect(sheet.pixel(6, 2) == [100, 100, 100])
    #expect(sheet.pixel(7, 3) == [24, 24, 24])
  }

  @Test func oddCountLeavesTheLastCellEmpty() {
    let sheet = Bitmap.contactSheet([flat(50), flat(100), flat(150)], gap: 1)
    #expect(sheet.width == 9 && sheet.height == 9)
    #expect(sheet.pixel(8, 8) == [24, 24, 24])
  }

  @Test func onePictureIsItself() {
    #expect(Bitmap.contactSheet([flat(9)]) == flat(9))
    #expect(Bitmap.contactSheet([flat(9), flat(9)], columns: 5, gap: 0).width == 8)
  }
}
