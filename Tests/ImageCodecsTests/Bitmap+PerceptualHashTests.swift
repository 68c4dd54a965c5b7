import ImageCodecs
import Testing

struct BitmapPerceptualHashTests {
  /// A few discs on a slope of light, placed by a seed.
  private func picture(seed: UInt64, width: Int = 256, height: Int = 256, light: Int = 0) -> Bitmap
  {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let discs = (0..<9).map { _ in (x: next(256), y: next(256), r: 12 + next(50), v: next(255)) }
    var pixels: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width {
        let (u, v) = (x * 256 / width, y * 256 / height)
        var value = 60 + (u + v) / 8
        for disc in discs {
          let (dx, dy) = (u - disc.x, v - disc.y)
          if dx * dx + dy * dy < disc.r * disc.r { value = disc.v }
        }
        let shade = UInt8(clamping: value + light)
        pixels += [shade, shade, UInt8(clamping: Int(shade) + 9)]
      }
    }
    return Bitmap(width: width, height: height, pixels: pixels)
  }

  private func distance(_ first: Bitmap, _ second: Bitmap) -> Int {
    (first.perceptualHash ^ second.perceptualHash).nonzeroBitCount
  }

  @Test func sizesBrightnessAndCompressionChangeLittle() throws {
    let original = picture(seed: 1)
    #expect(distance(original, picture(seed: 1)) == 0)
    #expect(distance(original, original.resized(width: 100, height: 180)) <= 4)
    #expect(distance(original, picture(seed: 1, light: 10)) <= 4)
    let compressed = try ImageCodec.decode(try JPEGCodec.encode(original, quality: 60))
    #expect(distance(original, compressed) <= 4)
  }

  @Test func otherPicturesAreFarAway() {
    let hashes = (1...20).map { picture(seed: $0 * 977, width: 96, height: 96).perceptualHash }
    for (index, hash) in hashes.enumerated() {
      for other in hashes[(index + 1)...] { #expect((hash ^ other).nonzeroBitCount > 10) }
    }
  }
}
