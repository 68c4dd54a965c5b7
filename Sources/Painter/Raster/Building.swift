/// The outline of one building of a skyline.
struct Building: Sendable {
  let cell: CellHash
  let high: Float
  /// Half its width.
  let half: Float
  let futuristic: Bool

  /// Half the outline's width at a height, 1 at the foot; nil above the roof.
  @inline(__always) func reach(_ up: Float) -> Float? {
    let t = up / high
    guard t < 1 else { return nil }
    let kind = cell[20]
    if futuristic {
      if kind < 0.30 { return 1 - 0.75 * t * t }
      if kind < 0.50 { return 0.55 + 0.45 * abs(2 * t - 0.9) }
      if kind < 0.70 { return t > 0.82 ? (1 - t) / 0.18 : 0.9 }
      if kind < 0.85 { return t > 0.6 ? 0.45 : (t > 0.56 ? 1.1 : 0.8) }
      return (1 - t * t).squareRoot() * 0.95
    }
    if kind < 0.45 { return 1 }
    if kind < 0.70 { return t > 0.88 ? 0.48 : (t > 0.70 ? 0.74 : 1) }
    if kind < 0.82 { return t > 0.84 ? (1 - t) / 0.16 : 1 }
    if kind < 0.92 { return t > 0.94 ? 0.6 : 1 }
    return t > 0.86 ? (1 - (t - 0.86) * (t - 0.86) * 51).squareRoot() : 1
  }

  /// Whether a mast on the roof is here.
  @inline(__always) func mast(_ x: Float, _ up: Float, _ pixel: Float) -> Bool {
    guard cell[21] > 0.55, up >= high * 0.9, up < high * 1.18 else { return false }
    return abs(x) < max(pixel * 0.6, half * 0.035)
  }
}
