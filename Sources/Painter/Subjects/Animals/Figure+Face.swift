// Eyes and mouths, shared by everything that has a face.
extension Figure {
  static let ink = Vec3(0.018, 0.012, 0.010)

  /// An eye with a catchlight: dark, or with a coloured iris.
  mutating func eye(
    _ x: Float, _ y: Float, _ r: Float, iris: Vec3? = nil, slit: Bool = false,
    glow: Vec3 = Vec3(0, 0, 0)
  ) {
    if let iris {
      ellipse(x, y, r * 1.12, r * 1.22, Figure.ink, bulge: 0)
      ellipse(x, y, r, r * 1.1, iris, glow: glow)
      ellipse(x, y, r * (slit ? 0.32 : 0.56), r * (slit ? 0.9 : 0.62), Figure.ink, bulge: 0)
    } else {
      ellipse(x, y, r, r * 1.15, Figure.ink)
    }
    ellipse(x + r * 0.28, y + r * 0.42, r * 0.3, r * 0.34, Vec3(1, 1, 1), bulge: 0)
  }

  /// A line that light does not round, for what is drawn on a face.
  mutating func line(_ points: [(Float, Float)], _ width: Float, _ colour: Vec3) {
    let smooth = Curve.open(points.map { Vec2($0.0, $0.1) }, widths: [width])
    parts.append(
      Part(shape: .stroke(smooth.points, widths: smooth.widths), colour: colour, bulge: 0))
  }

  /// A mouth curved upwards.
  mutating func smile(
    _ x: Float, _ y: Float, _ half: Float, _ deep: Float, _ colour: Vec3 = Figure.ink,
    width: Float = 0.007
  ) {
    line([(x - half, y + deep), (x, y), (x + half, y + deep)], width, colour)
  }

  /// Whiskers to both sides.
  mutating func whiskers(_ x: Float, _ y: Float, from inner: Float, to outer: Float) {
    for side in [Float(-1), 1] {
      for row in [Float(-1), 1] {
        limb(
          x + side * inner, y + row * 0.012, x + side * outer, y + row * 0.035, 0.0035, 0.002,
          Vec3(0.75, 0.72, 0.68))
      }
    }
  }
}
