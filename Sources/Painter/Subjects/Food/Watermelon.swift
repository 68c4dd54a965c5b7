extension SubjectKind {
  /// A slice of watermelon.
  static let watermelon = SubjectKind(
    "watermelon", "арбуз", .food, words: "watermelon melon 🍉", russian: "арбуз- дын-", home: .table,
    size: 0.46,
    metres: 0.3
  ) { colour, _ in
    let flesh = colour ?? Vec3(0.78, 0.07, 0.08)
    var f = Figure(seat: Vec2(-0.15, 0.8))
    let dark = Vec3(0.035, 0.15, 0.035)
    f.ellipse(-0.24, 0.40, 0.42, 0.40, Vec3(0.12, 0.36, 0.08), bulge: 0.36)
    for x in [Float(-0.56), -0.44, -0.32, -0.20, -0.08, 0.04] {
      let bend = (x + 0.24) * 0.45
      f.curve(
        [(-0.24 + bend * 0.3, 0.79), (x - 0.01 + bend * 0.5, 0.40), (-0.24 + bend * 0.3, 0.02)],
        [0.006, 0.034, 0.006], dark, bulge: 0)
    }
    f.curve([(-0.24, 0.79), (-0.22, 0.87), (-0.14, 0.90)], [0.016], Vec3(0.3, 0.25, 0.08))
    var wedge: [(Float, Float)] = [(0.72, 0.44)]
    func slice(_ r: Float) -> [(Float, Float)] {
      (0...10).map { step in
        let turn = 0.5 + Float(step) / 20
        return (0.30 + cosTurns(turn) * r, 0.47 + sinTurns(turn) * r)
      }
    }
    wedge = slice(0.47)
    f.polygon(wedge, dark * 1.6, bulge: 0.03)
    f.polygon(slice(0.445), Vec3(0.72, 0.80, 0.52), bulge: 0.01)
    f.polygon(slice(0.405), flesh, skin: .crust, bulge: 0.02)
    for (x, y) in [
      (Float(0.06), Float(0.40)), (0.20, 0.40), (0.34, 0.40), (0.50, 0.40), (0.13, 0.29),
      (0.28, 0.28), (0.44, 0.29),
      (0.22, 0.18), (0.36, 0.18),
    ] { f.ellipse(x, y, 0.016, 0.026, Vec3(0.03, 0.015, 0.012)) }
    return f
  }
}
