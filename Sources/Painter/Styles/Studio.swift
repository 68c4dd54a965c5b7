/// What a finish works with.
struct Studio: Sendable {
  let frame: Frame
  let glow: Glow
  let tone: ToneMap
  /// Size of the picture; the canvas may be smaller.
  let width: Int
  let height: Int
  /// Whether it ends at its edges: a pattern does not, and gets no margin and no vignette.
  var hasEdges = true

  /// Canvas colour with the glow round bright places.
  @inline(__always) func lit(_ x: Int, _ y: Int, glow amount: Float) -> Vec3 {
    frame.canvas.smoothed(x, y) + glow.at(x, y) * amount
  }

  /// 1 in the middle, a little less in the corners.
  @inline(__always) func vignette(_ x: Int, _ y: Int, _ amount: Float) -> Float {
    guard hasEdges else { return 1 }
    let dx = (Float(x) + 0.5) / Float(width) - 0.5
    let dy = (Float(y) + 0.5) / Float(height) - 0.5
    let away = (dx * dx + dy * dy) * 2
    return 1 - amount * away * away - amount * 0.25 * away
  }

  /// Rounds to a byte each, hiding the steps in noise of one step.
  @inline(__always)
  func put(_ colour: Vec3, _ x: Int, _ y: Int, to bytes: UnsafeMutablePointer<UInt8>) {
    let h = hash(Int32(x), Int32(y), frame.seed)
    let a = Float(h & 0xFF) + Float((h >> 8) & 0xFF)
    let b = Float((h >> 16) & 0xFF) + Float(h >> 24)
    let grain = Vec3(a, b, (a + b) * 0.5) / 256 - 1
    let value = (colour * 255 + grain * 0.5).bounded(255).nearestIntegers
    bytes[x * 3] = UInt8(truncatingIfNeeded: value.x)
    bytes[x * 3 + 1] = UInt8(truncatingIfNeeded: value.y)
    bytes[x * 3 + 2] = UInt8(truncatingIfNeeded: value.z)
  }
}
