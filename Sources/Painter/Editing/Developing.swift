/// Cuts a part out of a source and resamples it to the size of the result, row by row.
///
/// A Catmull-Rom kernel, widened when shrinking so that nothing aliases. After D. P. Mitchell and
/// A. N. Netravali, "Reconstruction Filters in Computer Graphics", B = 0, C = ½.
struct Developing: Sendable {
  private let source: SourcePicture
  private let across: Taps
  private let down: Taps

  /// Weights of the source positions that make up each position of the result, along one axis.
  private struct Taps: Sendable {
    var starts: [Int32] = []
    var offsets: [Int32] = [0]
    var weights: [Float] = []

    init(from first: Double, length: Double, of whole: Int, to target: Int) {
      let scale = length / Double(target)
      let reach = max(scale, 1)
      starts.reserveCapacity(target)
      weights.reserveCapacity(target * (Int(reach) * 4 + 4))
      for position in 0..<target {
        let centre = first + (Double(position) + 0.5) * scale
        let low = max(Int((centre - 2 * reach).rounded(.down)), 0)
        let high = min(Int((centre + 2 * reach).rounded(.up)), whole)
        let start = min(low, whole - 1)
        let raw = (start..<max(high, start + 1)).map {
          Self.kernel((Double($0) + 0.5 - centre) / reach)
        }
        let total = raw.reduce(0, +)
        starts.append(Int32(start))
        if total > 0.05 {
          weights += raw.map { Float($0 / total) }
        } else {
          weights += raw.indices.map { $0 == 0 ? 1 : 0 }
        }
        offsets.append(Int32(weights.count))
      }
    }

    private static func kernel(_ x: Double) -> Double {
      let t = abs(x)
      if t < 1 { return (1.5 * t - 2.5) * t * t + 1 }
      return t < 2 ? ((-0.5 * t + 2.5) * t - 4) * t + 2 : 0
    }
  }

  /// Prepares the part `cut` of a source for a result of `width` × `height` pixels.
  init(_ source: SourcePicture, _ cut: Crop, width: Int, height: Int) {
    self.source = source
    across = Taps(from: cut.x, length: cut.width, of: source.width, to: width)
    down = Taps(from: cut.y, length: cut.height, of: source.height, to: height)
  }

  /// Writes row `y` of the result, three bytes a pixel.
  func develop(row y: Int, to bytes: UnsafeMutablePointer<UInt8>) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: source.width * 3) { sums in
      sums.initialize(repeating: 0)
      let start = Int(down.starts[y])
      let first = Int(down.offsets[y])
      let span = source.width * 3
      source.pixels.withUnsafeBufferPointer { pixels in
        for tap in first..<Int(down.offsets[y + 1]) {
          let weight = down.weights[tap]
          guard weight != 0 else { continue }
          let base = (start + tap - first) * span
          for index in 0..<span { sums[index] += Float(pixels[base &+ index]) * weight }
        }
      }
      combine(sums, to: bytes)
    }
  }

  private func combine(
    _ sums: UnsafeMutableBufferPointer<Float>, to bytes: UnsafeMutablePointer<UInt8>
  ) {
    across.weights.withUnsafeBufferPointer { weights in
      for x in 0..<across.starts.count {
        var sum = Vec3(0.5, 0.5, 0.5)
        let first = Int(across.offsets[x])
        var place = Int(across.starts[x]) * 3
        for tap in first..<Int(across.offsets[x + 1]) {
          sum += Vec3(sums[place], sums[place &+ 1], sums[place &+ 2]) * weights[tap]
          place += 3
        }
        let bounded = sum.bounded(255)
        bytes[x * 3] = UInt8(bounded.x)
        bytes[x * 3 + 1] = UInt8(bounded.y)
        bytes[x * 3 + 2] = UInt8(bounded.z)
      }
    }
  }
}
