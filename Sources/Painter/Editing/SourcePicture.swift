/// A picture to be edited.
package struct SourcePicture: Sendable, Hashable {
  /// Width in pixels.
  package let width: Int
  /// Height in pixels.
  package let height: Int
  /// sRGB, three bytes (red, green, blue) a pixel, rows from the top without padding.
  package let pixels: [UInt8]

  /// Takes pixels in the layout of `pixels`; any other count is a programmer error.
  package init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(width > 0 && height > 0, "source of \(width) × \(height)")
    precondition(pixels.count == width * height * 3, "\(pixels.count) bytes of pixels")
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// The picture turned clockwise by so many quarters of a circle, then mirrored or flipped.
  func turned(_ turn: Turn) -> SourcePicture {
    guard !turn.isNone else { return self }
    let swaps = turn.quarters & 1 == 1
    let (newWidth, newHeight) = swaps ? (height, width) : (width, height)
    let turnedPixels = [UInt8](unsafeUninitializedCapacity: pixels.count) { output, count in
      pixels.withUnsafeBufferPointer { input in
        for y in 0..<newHeight {
          let ty = turn.flipped ? newHeight - 1 - y : y
          for x in 0..<newWidth {
            let tx = turn.mirrored ? newWidth - 1 - x : x
            let (sx, sy) =
              switch turn.quarters & 3 {
              case 1: (ty, height - 1 - tx)
              case 2: (width - 1 - tx, height - 1 - ty)
              case 3: (width - 1 - ty, tx)
              default: (tx, ty)
              }
            let from = (sy * width + sx) * 3
            let to = (y * newWidth + x) * 3
            output[to] = input[from]
            output[to + 1] = input[from + 1]
            output[to + 2] = input[from + 2]
          }
        }
      }
      count = pixels.count
    }
    return SourcePicture(width: newWidth, height: newHeight, pixels: turnedPixels)
  }
}
