import ImageCodecs

/// The picture that the `file` engine of the tests returns.
enum SamplePicture {
  static func png() throws -> [UInt8] {
    var pixels: [UInt8] = []
    for y in 0..<48 {
      for x in 0..<64 { pixels += [UInt8(x * 4), UInt8(y * 5), UInt8((x ^ y) & 0xFF)] }
    }
    return try PNGCodec.encode(Bitmap(width: 64, height: 48, pixels: pixels))
  }
}
