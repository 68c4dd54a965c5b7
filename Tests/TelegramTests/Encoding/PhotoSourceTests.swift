import Telegram
import Testing

@Suite struct PhotoSourceTests {
  @Test func uploadRefersToItsPart() throws {
    #expect(try JSON(value: PhotoSource.upload("f0")) == "attach://f0")
    #expect(try JSON(value: PhotoSource.fileID("AgAC")) == "AgAC")
    #expect(PhotoSource.upload("f0").formText == "attach://f0")
  }
}
