/// Directions as turns, by arithmetic alone.
enum Angle {
  /// 0…1 counter-clockwise from the right.
  @inline(__always) static func turns(_ x: Float, _ y: Float) -> Float {
    let ax = abs(x)
    let ay = abs(y)
    guard ax + ay > 1e-9 else { return 0 }
    let t = min(ax, ay) / max(ax, ay)
    let q = t * t
    // Arc tangent of 0…1, in turns, to about 1e-5.
    let arc =
      t * (0.159_154_9 + q * (-0.052_94 + q * (0.030_58 + q * (-0.018_24 + q * 0.006_45))))
    let first = ay > ax ? 0.25 - arc : arc
    let upper = x < 0 ? 0.5 - first : first
    return y < 0 ? 1 - upper : upper
  }
}
