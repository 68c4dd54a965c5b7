import Domain
import Telegram
import Testing

@testable import Bot

struct SentPictureTests {
  private func picture(_ sizes: [PhotoSize] = [], _ document: Document? = nil) -> SentPicture? {
    SentPicture(
      Message(id: 5, chat: Chat(id: 7, type: .private), photo: sizes, document: document))
  }

  private func size(_ id: String, _ width: Int, _ height: Int, bytes: Int64? = nil) -> PhotoSize {
    PhotoSize(fileID: id, fileUniqueID: "u", width: width, height: height, fileSize: bytes)
  }

  @Test func theLargestSizeThatFitsIsTaken() {
    let sizes = [size("a", 90, 60), size("b", 4000, 4000), size("c", 4001, 4000)]
    #expect(picture(sizes)?.fileID == "b" && picture(sizes)?.fault == nil)
    let heavy = [size("a", 90, 60), size("b", 900, 600, bytes: (10 << 20) + 1)]
    #expect(picture(heavy)?.fileID == "a")
  }

  @Test func whenNoneFitsItIsSaidWhy() {
    #expect(picture([size("a", 5000, 5000)])?.fault == .tooManyPixels)
    #expect(picture([size("a", .max, .max)])?.fault == .tooManyPixels)
    #expect(picture([size("a", 9, 9, bytes: 11 << 20)])?.fault == .tooManyBytes)
  }

  @Test func onlyPicturesCount() {
    #expect(picture() == nil)
    for (type, fault) in [
      ("image/png", nil), ("image/jpeg", nil), ("image/webp", nil),
      ("image/tiff", SourceFault.notAPicture),
    ] {
      let document = Document(fileID: "d", fileUniqueID: "u", mimeType: type)
      #expect(picture([], document)?.fault == fault, "\(type)")
    }
    for type in ["application/pdf", nil] {
      #expect(picture([], Document(fileID: "d", fileUniqueID: "u", mimeType: type)) == nil)
    }
  }
}
