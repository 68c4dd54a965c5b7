import Domain
import ImageCodecs
import Testing

@testable import Generation

struct CodecInspectorTests {
  private let inspector = CodecInspector(maxPixels: 10_000, maxBytes: 20_000, threads: 2)
  private static let bitmap = Bitmap(width: 80, height: 60, red: 200, green: 30, blue: 90)

  @Test func everyFormatIsKnownByItsContent() async throws {
    let files: [(PictureFormat, [UInt8])] = [
      (.png, try PNGCodec.encode(Self.bitmap)), (.jpeg, try JPEGCodec.encode(Self.bitmap)),
      (.webp, try WebPCodec.encode(Self.bitmap)),
    ]
    for (format, bytes) in files {
      let picture = try await inspector.inspect(bytes)
      #expect(
        picture == InspectedPicture(format: format, size: PictureSize(width: 80, height: 60)))
    }
  }

  @Test func whatIsNoPictureIsRefused() async throws {
    let png = try PNGCodec.encode(Self.bitmap)
    let files: [[UInt8]] = [
      [], [0x89], Array("GIF89a......".utf8), Array("<svg xmlns=''/>".utf8), Array("%PDF-1.7".utf8),
      Array("\u{89}PNG\r\n".utf8), [0xFF, 0xD8, 0xFF], Array("RIFF....WEBP".utf8),
      [UInt8](repeating: 0, count: 5000), Array(png.prefix(png.count / 2)), Array(png.prefix(33)),
      // The right picture under the wrong magic.
      [0xFF, 0xD8, 0xFF, 0xE0] + png.dropFirst(4),
    ]
    for bytes in files {
      await #expect(throws: PictureFault.notAPicture) { try await inspector.inspect(bytes) }
    }
  }

  @Test func aBrokenBodyBehindASoundHeaderIsRefused() async throws {
    var png = try PNGCodec.encode(Self.bitmap)
    for index in png.indices.dropFirst(45).dropLast(20) { png[index] ^= 0x5A }
    let broken = png
    await #expect(throws: PictureFault.notAPicture) { try await inspector.inspect(broken) }
  }

  @Test func tooManyPixelsAreRefusedFromTheHeader() async throws {
    let large = Bitmap(width: 101, height: 100, red: 0, green: 0, blue: 0)
    for bytes in [
      try PNGCodec.encode(large), try JPEGCodec.encode(large), try WebPCodec.encode(large),
    ] {
      await #expect(throws: PictureFault.tooManyPixels(limit: 10_000)) {
        try await inspector.inspect(bytes)
      }
    }
    let exact = Bitmap(width: 100, height: 100, red: 0, green: 0, blue: 0)
    #expect(try await inspector.inspect(try PNGCodec.encode(exact)).size.width == 100)
  }

  @Test func aSmallFileThatClaimsToBeHugeUnpacksNothing() async throws {
    // 2³¹−1 pixels each way, as the header says.
    var png = try PNGCodec.encode(Self.bitmap)
    png.replaceSubrange(16..<24, with: [0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF])
    let bomb = png
    await #expect(throws: PictureFault.tooManyPixels(limit: 10_000)) {
      try await inspector.inspect(bomb)
    }
  }

  @Test func tooManyBytesAreRefused() async throws {
    let bytes = try PNGCodec.encode(Self.bitmap) + [UInt8](repeating: 0, count: 20_001)
    await #expect(throws: PictureFault.tooManyBytes(limit: 20_000)) {
      try await inspector.inspect(bytes)
    }
  }

  @Test func manyFilesAreReadAtOnce() async throws {
    let bytes = try PNGCodec.encode(Self.bitmap)
    try await withThrowingTaskGroup(of: InspectedPicture.self) { group in
      for _ in 0..<50 { group.addTask { try await inspector.inspect(bytes) } }
      for try await picture in group { #expect(picture.size.height == 60) }
    }
  }
}
