/// Gives one picture the range of brightness and colour of another.
///
/// Means and spreads of brightness and two opponent colours are matched, after E. Reinhard et al.,
/// "Color Transfer between Images" (2001).
struct ColourShift: Sendable {
  private let mean: Vec3
  private let target: Vec3
  private let scale: Vec3

  init(from own: Thumbnail, to other: Thumbnail) {
    let (mean, spread) = Self.statistics(own)
    let (target, targetSpread) = Self.statistics(other)
    self.mean = mean
    self.target = target
    let ratio = targetSpread / (spread + 0.01)
    scale = Vec3(clamp(ratio.x, 0.6, 1.6), clamp(ratio.y, 0.5, 2), clamp(ratio.z, 0.5, 2))
  }

  private static func statistics(_ picture: Thumbnail) -> (mean: Vec3, spread: Vec3) {
    var sum = Vec3(0, 0, 0)
    var squares = Vec3(0, 0, 0)
    for colour in picture.colours {
      let c = opponent(colour)
      sum += c
      squares += c * c
    }
    let count = Float(max(picture.colours.count, 1))
    let mean = sum / count
    return (mean, pointwiseMax(squares / count - mean * mean, Vec3(0, 0, 0)).squareRoot())
  }

  /// Brightness, red against green, yellow against blue.
  @inline(__always) private static func opponent(_ c: Vec3) -> Vec3 {
    Vec3(c.x + c.y + c.z, c.x - c.y, (c.x + c.y) * 0.5 - c.z) * Vec3(1 / 3, 1, 1)
  }

  @inline(__always) func apply(_ c: Vec3, _ amount: Float) -> Vec3 {
    let moved = (Self.opponent(c) - mean) * scale + target
    // x = (r + g + b) / 3, y = r − g, z = (r + g) / 2 − b, solved for r, g, b.
    let b = moved.x - moved.z * (2 / 3)
    let sum = moved.z * 2 + b * 2
    let shifted = Vec3((sum + moved.y) * 0.5, (sum - moved.y) * 0.5, b).bounded(1)
    return mix(c, shifted, amount)
  }
}
