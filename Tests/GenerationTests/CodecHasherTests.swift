import Domain
import Generation
import ImageCodecs
import Testing

struct CodecHasherTests {
  @Test func theFileTypeDoesNotMatter() async throws {
    let pixels = (0..<64 * 64).flatMap { index -> [UInt8] in
      let shade = UInt8(truncatingIfNeeded: (index % 64) * 3 + (index / 640) * 9)
      return [shade, shade &+ 20, 90]
    }
    let bitmap = Bitmap(width: 64, height: 64, pixels: pixels)
    let hasher = CodecHasher(threads: 1)
    let png = try await hasher.hash(PNGCodec.encode(bitmap))
    let webp = try await hasher.hash(WebPCodec.encodeLossless(bitmap))
    #expect(png == webp)
    #expect(png.bits == bitmap.perceptualHash)
  }

  @Test func whatIsNoPictureIsRefused() async {
    await #expect(throws: PictureFault.notAPicture) {
      try await CodecHasher(threads: 1).hash(Array("no picture".utf8))
    }
  }
}
