extension SubjectKind {
  /// A saguaro with two arms.
  static let cactus = SubjectKind(
    "cactus", "кактус", .plants, words: "cactus cacti saguaro 🌵", russian: "кактус-", home: .ground,
    size: 0.46, metres: 4
  ) { colour, _ in
    let green = colour ?? Vec3(0.09, 0.26, 0.09)
    let rib = green * 0.62
    var f = Figure(seat: Vec2(0, 1))
    func arm(_ points: [(Float, Float)], _ r: Float) {
      f.curve(points, [r], green)
      for offset in [-r * 0.5, 0, r * 0.5] {
        f.curve(points.map { ($0.0 + offset, $0.1 - abs(offset) * 0.2) }, [r * 0.055], rib)
      }
    }
    arm([(-0.06, 0.34), (-0.26, 0.34), (-0.30, 0.46), (-0.30, 0.66)], 0.072)
    arm([(0.06, 0.46), (0.24, 0.46), (0.29, 0.56), (0.29, 0.80)], 0.066)
    f.limb(0, 0.10, 0, 0.90, 0.112, 0.105, green)
    for x in [Float(-0.075), -0.038, 0, 0.038, 0.075] {
      f.limb(x, 0.0, x * 0.9, 0.95 - abs(x) * 0.5, 0.0065, 0.0065, rib)
    }
    for row in 0..<9 {
      for x in [Float(-0.056), -0.019, 0.019, 0.056] {
        let y = 0.08 + Float(row) * 0.10 + (x > 0 ? 0.05 : 0)
        f.star(x, y, 0.014, Vec3(0.75, 0.72, 0.55), rays: 4, inner: 0.15)
      }
    }
    for (x, y) in [(Float(0.0), Float(1.01)), (0.06, 0.985), (-0.30, 0.745), (0.29, 0.875)] {
      f.star(x, y, 0.045, Vec3(0.88, 0.16, 0.42), rays: 7, inner: 0.55)
      f.ellipse(x, y, 0.014, 0.014, Vec3(0.95, 0.75, 0.15))
    }
    return f
  }
}
