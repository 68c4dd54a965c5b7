import Domain
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

  @Test(arguments: [
    ((1024, 512), (512, 256)), ((400, 300), (400, 300)), ((64, 48), (320, 240)),
    ((8, 160), (16, 320)),
  ])
  func previewsAreSmallJPEGs(size: (Int, Int), shown: (Int, Int)) throws {
    let file = try UpstreamFixture.png(size.0, size.1, red: 200)
    let preview = try #require(UpstreamPicture.preview(of: file))
    let header = try ImageHeader.read(preview.bytes)
    #expect(header.format == .jpeg && header.width == shown.0 && header.height == shown.1)
    #expect(try abs(Int(ImageCodec.decode(preview.bytes).pixels[0]) - 200) < 6)
    #expect(!String(decoding: preview.bytes, as: UTF8.self).contains("lake at dusk"))
  }

  @Test func whatIsNoPictureIsNoPreview() throws {
    var huge = try UpstreamFixture.png()
    huge.replaceSubrange(16..<20, with: [0, 1, 0, 0])
    let files = [
      [], Array("<html>".utf8), huge, Array(try UpstreamFixture.png().dropLast(30)),
      try UpstreamFixture.png(4, 4), try UpstreamFixture.png(8, 8 * 21),
      try UpstreamFixture.png(2049, 2048),
    ]
    for file in files { #expect(UpstreamPicture.preview(of: file) == nil) }
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
