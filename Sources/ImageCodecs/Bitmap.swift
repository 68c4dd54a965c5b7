/// A picture in memory: 8-bit sRGB, no transparency.
package struct Bitmap: Sendable, Equatable, CustomStringConvertible {
  /// Pixels in a row.
  package let width: Int
  /// Rows.
  package let height: Int
  /// Row by row from the top, each pixel as red, green, blue: `width × height × 3` bytes.
  package let pixels: [UInt8]

  /// Takes pixels in the layout of `pixels`; any other count is a programmer error.
  package init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(width > 0 && height > 0, "bitmap of \(width) × \(height)")
    precondition(pixels.count == width * height * 3, "\(pixels.count) bytes of pixels")
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// A picture of one color.
  package init(width: Int, height: Int, red: UInt8, green: UInt8, blue: UInt8) {
    let pixels = [UInt8](unsafeUninitializedCapacity: width * height * 3) { buffer, count in
      for index in stride(from: 0, to: buffer.count - 2, by: 3) {
        buffer[index] = red
        buffer[index + 1] = green
        buffer[index + 2] = blue
      }
      count = width * height * 3
    }
    self.init(width: width, height: height, pixels: pixels)
  }

  package var description: String { "\(width) × \(height)" }

  /// Bytes of a row.
  var rowByteCount: Int { width * 3 }
}
