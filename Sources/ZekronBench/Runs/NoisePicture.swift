import ImageCodecs

/// A PNG of about a given size: noise does not compress.
enum NoisePicture {
  static func png(bytes: Int) throws -> [UInt8] {
    var edge = 16
    while edge * edge * 3 < bytes { edge += 16 }
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let pixels = (0..<(edge * edge * 3)).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state)
    }
    return try PNGCodec.encode(Bitmap(width: edge, height: edge, pixels: pixels))
  }
}
