/// Pixel art: a small canvas, a palette of its own few colours, an ordered dither, hard squares.
struct PixelFinish: Finish {
  var share: Double { 0.28 }

  /// Edge of one square in pixels of the picture.
  let block: Int
  private var palette: [Vec3] = []

  init(block: Int) {
    self.block = block
  }

  func prepared(_ studio: Studio) -> any Finish {
    var copy = self
    copy.palette = Self.palette(of: shades(studio), count: 28)
    return copy
  }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let cellY = min(y / block, studio.frame.height - 1)
    var last = -1
    var colour = Vec3(0, 0, 0)
    for x in 0..<studio.width {
      let cellX = min(x / block, studio.frame.width - 1)
      if cellX != last {
        last = cellX
        colour = nearest(shade(cellX, cellY, studio), dither(cellX, cellY))
      }
      bytes[x * 3] = UInt8(clamp(colour.x * 255 + 0.5, 0, 255))
      bytes[x * 3 + 1] = UInt8(clamp(colour.y * 255 + 0.5, 0, 255))
      bytes[x * 3 + 2] = UInt8(clamp(colour.z * 255 + 0.5, 0, 255))
    }
  }

  private func shade(_ x: Int, _ y: Int, _ studio: Studio) -> Vec3 {
    saturated(studio.frame.canvas.at(x, y).rgb, 1.3).bounded(1)
  }

  /// Every few squares, enough to know the picture's colours.
  private func shades(_ studio: Studio) -> [Vec3] {
    let count = studio.frame.width * studio.frame.height
    let skip = max(1, count / 6000)
    return stride(from: 0, to: count, by: skip).map {
      shade($0 % studio.frame.width, $0 / studio.frame.width, studio)
    }
  }

  @inline(__always) private func nearest(_ colour: Vec3, _ threshold: Float) -> Vec3 {
    let wanted = colour + threshold * 0.028
    var best = Vec3(0, 0, 0)
    var least = Float.greatestFiniteMagnitude
    for candidate in palette {
      let d = Self.apart(candidate, wanted)
      if d < least {
        least = d
        best = candidate
      }
    }
    return best
  }

  @inline(__always) private static func apart(_ a: Vec3, _ b: Vec3) -> Float {
    let d = (a - b) * Vec3(0.8, 1.1, 0.7)
    return d.dot(d)
  }

  /// −1…1 of a 4 × 4 Bayer matrix.
  @inline(__always) private func dither(_ x: Int, _ y: Int) -> Float {
    let a = x ^ y
    let value = ((a & 1) << 3) | ((y & 1) << 2) | (a & 2) | ((y & 2) >> 1)
    return (Float(value) + 0.5) / 8 - 1
  }

  /// k-means from evenly spaced tones; a fixed order makes it the same everywhere.
  private static func palette(of shades: [Vec3], count: Int) -> [Vec3] {
    let sorted = shades.sorted { $0.luminance < $1.luminance }
    guard !sorted.isEmpty else { return [Vec3(0, 0, 0)] }
    var centres = (0..<count).map { sorted[(2 * $0 + 1) * sorted.count / (2 * count)] }
    for _ in 0..<8 {
      var sums = [Vec3](repeating: Vec3(0, 0, 0), count: count)
      var members = [Float](repeating: 0, count: count)
      for shade in shades {
        var best = 0
        var least = Float.greatestFiniteMagnitude
        for index in 0..<count {
          let d = apart(centres[index], shade)
          if d < least {
            least = d
            best = index
          }
        }
        sums[best] += shade
        members[best] += 1
      }
      for index in 0..<count where members[index] > 0 {
        centres[index] = sums[index] / members[index]
      }
    }
    return centres
  }
}
