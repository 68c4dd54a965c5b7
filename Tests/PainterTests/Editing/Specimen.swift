@testable import Painter

/// Small pictures made for tests of editing.
enum Specimen {
  /// Blue sky over green ground with a texture; the horizon at half height.
  static func landscape(width: Int = 96, height: Int = 72) -> SourcePicture {
    make(width, height) { x, y in
      let v = Float(y) / Float(height)
      let speck = Float(hash(Int32(x), Int32(y), 5) & 31)
      if v < 0.5 { return (110 + v * 80, 160 + v * 60, 235) }
      let furrow: Float = (x / 6 + y / 4) % 2 == 0 ? 26 : 0
      return (70 + speck + furrow, 120 + speck + furrow, 40 + speck * 0.5)
    }
  }

  /// A red disc in the middle of even grey.
  static func disc(width: Int = 96, height: Int = 96) -> SourcePicture {
    make(width, height) { x, y in
      let dx = Float(x) - Float(width) / 2
      let dy = Float(y) - Float(height) * 0.52
      let speck = Float(hash(Int32(x), Int32(y), 9) & 7)
      let isInside = dx * dx + dy * dy < Float(width * width) * 0.07
      return isInside ? (205 + speck, 40 + speck, 35) : (168 + speck, 172, 176)
    }
  }

  /// Stripes: brighter to the right, with an upright pattern.
  static func stripes(width: Int = 64, height: Int = 64) -> SourcePicture {
    make(width, height) { x, y in
      let light = 40 + 160 * Float(x) / Float(width) + ((y / 8) % 2 == 0 ? 30 : 0)
      return (light, light * 0.8, light * 0.6)
    }
  }

  static func flat(_ r: UInt8, _ g: UInt8, _ b: UInt8, width: Int = 64, height: Int = 64)
    -> SourcePicture
  {
    make(width, height) { _, _ in (Float(r), Float(g), Float(b)) }
  }

  /// Chance in every byte.
  static func noise(width: Int, height: Int, seed: UInt32 = 3) -> SourcePicture {
    make(width, height) { x, y in
      let h = hash(Int32(x), Int32(y), seed)
      return (Float(h & 255), Float((h >> 8) & 255), Float((h >> 16) & 255))
    }
  }

  static func make(
    _ width: Int, _ height: Int, _ colour: (Int, Int) -> (Float, Float, Float)
  ) -> SourcePicture {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(width * height * 3)
    for y in 0..<height {
      for x in 0..<width {
        let (r, g, b) = colour(x, y)
        for value in [r, g, b] { pixels.append(UInt8(min(max(value, 0), 255))) }
      }
    }
    return SourcePicture(width: width, height: height, pixels: pixels)
  }
}

/// What tests look for in pictures.
struct Look {
  let width: Int
  let height: Int
  let pixels: [UInt8]

  init(_ picture: Painting) {
    (width, height, pixels) = (picture.width, picture.height, picture.pixels)
  }

  init(_ picture: SourcePicture) {
    (width, height, pixels) = (picture.width, picture.height, picture.pixels)
  }

  /// Mean of red, green and blue over a part given in shares of the edges.
  func mean(
    x: ClosedRange<Double> = 0...1, y: ClosedRange<Double> = 0...1
  ) -> (red: Double, green: Double, blue: Double) {
    var sums = [0.0, 0.0, 0.0]
    var count = 0.0
    for row in rows(y) {
      for column in columns(x) {
        count += 1
        for channel in 0..<3 {
          sums[channel] += Double(pixels[(row * width + column) * 3 + channel])
        }
      }
    }
    return (sums[0] / count, sums[1] / count, sums[2] / count)
  }

  /// Mean of all channels.
  func light(x: ClosedRange<Double> = 0...1, y: ClosedRange<Double> = 0...1) -> Double {
    let mean = mean(x: x, y: y)
    return (mean.red + mean.green + mean.blue) / 3
  }

  /// Mean distance of the greatest from the least channel.
  func colourfulness(x: ClosedRange<Double> = 0...1, y: ClosedRange<Double> = 0...1) -> Double {
    var sum = 0.0
    var count = 0.0
    for row in rows(y) {
      for column in columns(x) {
        let at = (row * width + column) * 3
        let values = [pixels[at], pixels[at + 1], pixels[at + 2]].map(Int.init)
        sum += Double((values.max() ?? 0) - (values.min() ?? 0))
        count += 1
      }
    }
    return sum / count
  }

  /// Mean difference of bytes; both must have one size.
  func distance(
    to other: Look, x: ClosedRange<Double> = 0...1, y: ClosedRange<Double> = 0...1
  ) -> Double {
    var sum = 0.0
    var count = 0.0
    for row in rows(y) {
      for column in columns(x) {
        for channel in 0..<3 {
          let at = (row * width + column) * 3 + channel
          sum += abs(Double(pixels[at]) - Double(other.pixels[at]))
          count += 1
        }
      }
    }
    return sum / count
  }

  /// −1…1: how alike the brightness of two pictures goes up and down over the lower or any part.
  func correlation(with other: Look, y: ClosedRange<Double> = 0...1) -> Double {
    func lights(_ look: Look) -> [Double] {
      look.rows(y).flatMap { row in
        (0..<look.width).map { column in
          let at = (row * look.width + column) * 3
          return Double(look.pixels[at]) + Double(look.pixels[at + 1]) + Double(look.pixels[at + 2])
        }
      }
    }
    let (a, b) = (lights(self), lights(other))
    let (meanA, meanB) = (a.reduce(0, +) / Double(a.count), b.reduce(0, +) / Double(b.count))
    var (shared, ownA, ownB) = (0.0, 1e-9, 1e-9)
    for (p, q) in zip(a, b) {
      shared += (p - meanA) * (q - meanB)
      ownA += (p - meanA) * (p - meanA)
      ownB += (q - meanB) * (q - meanB)
    }
    return shared / (ownA * ownB).squareRoot()
  }

  func rows(_ share: ClosedRange<Double>) -> Range<Int> {
    Int(share.lowerBound * Double(height))..<Int(share.upperBound * Double(height))
  }

  func columns(_ share: ClosedRange<Double>) -> Range<Int> {
    Int(share.lowerBound * Double(width))..<Int(share.upperBound * Double(width))
  }
}
