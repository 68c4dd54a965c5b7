import Testing

@testable import Sandbox

@Suite struct PictureFactsTests {
  @Test func headersTellSizeAndType() {
    #expect(
      PictureFacts.read(TestPictures.png(width: 30, height: 20))
        == PictureFacts(width: 30, height: 20, mimeType: "image/png"))
    for bytes in [[], [0x89, 0x50], [0xFF, 0xD8, 0xFF], Array("RIFF....WEBP".utf8)] as [[UInt8]] {
      #expect(PictureFacts.read(bytes) == nil)
    }
  }

  @Test(arguments: [
    (5000, 5000, true), (5001, 5000, false), (2000, 100, true), (2001, 100, false),
    (100, 2001, false), (1, 1, true),
  ])
  func photosHaveLimits(width: Int, height: Int, fits: Bool) {
    let facts = PictureFacts(width: width, height: height, mimeType: "image/png")
    #expect(facts.fitsPhoto == fits)
  }
}
