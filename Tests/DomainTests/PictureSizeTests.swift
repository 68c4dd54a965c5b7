import Domain
import Testing

struct PictureSizeTests {
  @Test(arguments: ["1024x768", "1024×768", "1024X768", "1024х768", "1024*768"])
  func sizesAreReadWithAnyCross(_ text: String) {
    #expect(PictureSize(parsing: text) == PictureSize(width: 1024, height: 768))
  }

  @Test(arguments: [
    "", "1024", "1024x", "x768", "1024x768x3", "0x5", "5x0", "-5x5", "65537x1", "a×b", "1024 768",
    "10.5x10",
  ])
  func anythingElseIsNoSize(_ text: String) {
    #expect(PictureSize(parsing: text) == nil)
  }

  @Test func sizesAreShown() {
    let size = PictureSize(width: 640, height: 480)
    #expect(size.description == "640×480")
    #expect(size.plain == "640x480")
    #expect(PictureSize(parsing: size.description) == size)
  }
}
