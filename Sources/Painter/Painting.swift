/// A finished picture and what was made of its prompt.
package struct Painting: Sendable {
  /// Width in pixels.
  package let width: Int
  /// Height in pixels.
  package let height: Int
  /// sRGB, three bytes (red, green, blue) a pixel, rows from the top without padding.
  package let pixels: [UInt8]
  /// Terms of the prompt that shaped the picture, as `Scene.understood`.
  package let understood: [String]
  /// Words of the prompt that did not, as `Scene.ignored`.
  package let ignored: [String]

  /// A picture of `width × height × 3` bytes.
  package init(
    width: Int, height: Int, pixels: [UInt8], understood: [String], ignored: [String]
  ) {
    self.width = width
    self.height = height
    self.pixels = pixels
    self.understood = understood
    self.ignored = ignored
  }
}
