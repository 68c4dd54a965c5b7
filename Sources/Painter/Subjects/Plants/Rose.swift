extension SubjectKind {
  /// A rose on its stalk.
  static let rose = SubjectKind(
    "rose", "роза", .plants, words: "rose rosebud 🌹", russian: "роза розу розой розе",
    home: .ground,
    size: 0.50, metres: 0.5
  ) { colour, _ in
    let red = colour ?? Vec3(0.64, 0.02, 0.04)
    var f = Figure(seat: Vec2(0, 1.0))
    let green = Vec3(0.06, 0.19, 0.05)
    f.curve([(0.03, -0.01), (-0.02, 0.30), (0, 0.60)], [0.018, 0.016], green)
    for (side, y) in [(Float(1), Float(0.18)), (-1, 0.34)] {
      f.blob(
        [(0, y), (side * 0.10, y + 0.11), (side * 0.25, y + 0.13), (side * 0.15, y + 0.02)],
        green * 1.3, bulge: 0.03)
      f.limb(0, y, side * 0.22, y + 0.11, 0.003, 0.002, green * 0.6)
    }
    for side in [Float(-1), 1] {
      f.polygon(
        [(side * 0.01, 0.56), (side * 0.07, 0.60), (side * 0.20, 0.54), (side * 0.10, 0.66)],
        green * 1.2)
    }
    head(&f, 0, 0.76, 0.24, red)
    return f
  }

  /// A rose's flower: petals folded round each other.
  static func head(_ f: inout Figure, _ x: Float, _ y: Float, _ r: Float, _ red: Vec3) {
    func leaf(_ points: [(Float, Float)], _ tint: Float, _ bulge: Float) {
      f.blob(points.map { (x + $0.0 * r, y + $0.1 * r) }, red * tint, bulge: r * bulge)
    }
    leaf(
      [(-0.9, 0.1), (-0.8, 0.75), (-0.2, 1.0), (0.3, 1.0), (0.85, 0.7), (0.9, 0.1), (0, -0.4)],
      0.62,
      0.3)
    f.ellipse(x, y + r * 0.52, r * 0.62, r * 0.40, red * 0.42, bulge: r * 0.2)
    leaf([(-0.45, 0.50), (-0.25, 0.86), (0.25, 0.84), (0.42, 0.45), (0.0, 0.2)], 0.75, 0.2)
    leaf([(-0.30, 0.45), (-0.10, 0.74), (0.22, 0.66), (0.26, 0.35), (0.0, 0.1)], 0.5, 0.15)
    leaf([(-0.16, 0.42), (0.05, 0.64), (0.20, 0.48), (0.05, 0.2)], 0.9, 0.12)
    leaf(
      [
        (-0.95, 0.55), (-0.55, 0.62), (-0.1, 0.28), (0.42, -0.4), (0.0, -0.85), (-0.62, -0.6),
        (-0.98, -0.05),
      ], 0.95, 0.35)
    leaf(
      [
        (0.95, 0.55), (0.52, 0.60), (0.05, 0.20), (-0.25, -0.35), (0.05, -0.85), (0.62, -0.6),
        (0.98, -0.05),
      ], 1.1, 0.35)
    leaf(
      [
        (-0.62, 0.05), (-0.1, 0.05), (0.5, 0.12), (0.62, -0.25), (0.35, -0.75), (-0.1, -0.9),
        (-0.5, -0.6),
      ], 1.0, 0.3)
  }
}
