import Domain
import Testing

struct PictureTests {
  @Test(arguments: [
    (PictureFormat.png, "image/png", "png"), (.jpeg, "image/jpeg", "jpg"),
    (.webp, "image/webp", "webp"),
  ])
  func formatsHaveTypeAndEnding(_ format: PictureFormat, _ type: String, _ ending: String) {
    #expect(format.mimeType == type)
    #expect(format.fileExtension == ending)
  }

  @Test func idsShowThemselves() {
    #expect(PictureID("img_1").description == "img_1")
    #expect(BlobID("ab").description == "ab")
  }
}
