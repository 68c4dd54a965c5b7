import ImageCodecs
import Testing

@testable import Generation

struct ContactSheetTests {
  private func tiles(_ count: Int, _ width: Int, _ height: Int) -> [Bitmap] {
    (0..<count).map { index in
      Bitmap(width: width, height: height, red: UInt8(50 * index), green: 0, blue: 0)
    }
  }

  @Test(arguments: [(2, 40, 20), (3, 40, 48), (4, 40, 48)])
  func smallPicturesKeepTheirSize(count: Int, width: Int, height: Int) {
    let sheet = ContactSheet.compose(tiles(count, 16, 20))
    #expect(sheet.width == width && sheet.height == height)
  }

  @Test(arguments: [
    (2, 1024, 100), (4, 1024, 64), (4, 1100, 300), (3, 300, 1100), (4, 1020, 64), (4, 1021, 64),
    (2, 2048, 96), (2, 32, 4096), (3, 2048, 128),
  ])
  func theSheetStaysWithinItsBound(count: Int, width: Int, height: Int) {
    let sheet = ContactSheet.compose(tiles(count, width, height))
    #expect(sheet.width <= 2048 && sheet.height <= 2048)
    #expect(max(sheet.width, sheet.height) > 1000, "and is no smaller than it must be")
    let rows = (count + 1) / 2
    let ratio = Double(width * 2) / Double(height * rows)
    let own = Double(sheet.width - 8) / Double(sheet.height - 8 * (rows - 1))
    #expect(abs(own / ratio - 1) < 0.1, "proportions stay: \(sheet)")
  }

  @Test func picturesStandInReadingOrder() {
    let sheet = ContactSheet.compose(tiles(4, 16, 16))
    func red(_ x: Int, _ y: Int) -> UInt8 { sheet.pixels[(y * sheet.width + x) * 3] }
    #expect([red(0, 0), red(39, 0), red(0, 39), red(39, 39)] == [0, 50, 100, 150])
  }
}
