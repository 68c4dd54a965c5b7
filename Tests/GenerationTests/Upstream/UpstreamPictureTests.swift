import ImageCodecs
import Testing

@testable import Generation

struct UpstreamPictureTests {
  @Test func soundPicturesOfEveryFormatPass() throws {
    let bitmap = Bitmap(width: 160, height: 80, red: 200, green: 30, blue: 60)
    #expect(try UpstreamPicture.decode(PNGCodec.encode(bitmap)) == bitmap)
    let photo = try UpstreamPicture.decode(JPEGCodec.encode(bitmap))
    #expect(photo.width == 160 && photo.height == 80)
  }

  @Test(arguments: [(63, 64), (1, 1), (64, 64 * 21), (2000, 64)])
  func placeholdersAndStripsAreNone(width: Int, height: Int) throws {
    let file = try UpstreamFixture.png(width, height)
    #expect(throws: UpstreamError.unreadable(reason: "a picture of \(width)×\(height)")) {
      _ = try UpstreamPicture.decode(file)
    }
  }

  @Test func brokenAndHugeOnesAreNone() throws {
    let file = try UpstreamFixture.png()
    var huge = file
    // Width of the IHDR chunk, in bytes 16…19 (PNG 3rd edition §11.2.1).
    huge.replaceSubrange(16..<20, with: [0, 1, 0, 0])
    for (bytes, reason) in [
      (Array(file.dropLast(30)), "a damaged png"), (huge, nil), ([], "no picture"),
      (Array("GIF89a".utf8), "no picture"),
    ] as [([UInt8], String?)] {
      do throws(UpstreamError) {
        _ = try UpstreamPicture.decode(bytes)
        Issue.record("decoded")
      } catch {
        guard let reason else { continue }
        #expect(error == .unreadable(reason: reason))
      }
    }
  }
}
