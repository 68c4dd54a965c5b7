extension SubjectKind {
  /// A strawberry.
  static let strawberry = SubjectKind(
    "strawberry", "клубника", .food, words: "strawberry 🍓", russian: "клубник- земляник-",
    home: .table,
    size: 0.42, metres: 0.05
  ) { colour, _ in
    let red = colour ?? Vec3(0.74, 0.035, 0.03)
    let green = Vec3(0.13, 0.36, 0.06)
    var f = Figure(seat: Vec2(0, 0.85))
    f.even(
      [(0, 0.0), (0.14, 0.08), (0.34, 0.40), (0.38, 0.64), (0.26, 0.80), (0, 0.84)], red,
      rounded: true,
      bulge: 0.3)
    for row in 0..<6 {
      let y = 0.13 + Float(row) * 0.112
      let half: Float = [0.06, 0.17, 0.24, 0.29, 0.31, 0.27][row]
      let count = [1, 2, 3, 4, 4, 4][row]
      for column in 0..<count {
        let x = count == 1 ? 0 : -half * 0.85 + Float(column) / Float(count - 1) * half * 1.7
        f.ellipse(x, y, 0.020, 0.028, red * 0.55, bulge: 0)
        f.ellipse(x, y, 0.012, 0.020, Vec3(0.92, 0.72, 0.22))
      }
    }
    for (x, y) in [
      (Float(-0.30), Float(0.76)), (-0.17, 0.68), (0, 0.64), (0.17, 0.68), (0.30, 0.76),
    ] {
      f.blob(
        [
          (x * 0.12 - 0.06, 0.86), (x * 0.75 - 0.06, (y + 0.84) / 2), (x, y),
          (x * 0.75 + 0.06, (y + 0.85) / 2 + 0.02), (x * 0.12 + 0.06, 0.86),
        ],
        green, bulge: 0.03)
    }
    f.curve([(0, 0.84), (0.02, 0.95), (0.10, 1.0)], [0.022, 0.018], green)
    f.ellipse(-0.20, 0.58, 0.032, 0.06, Vec3(1, 0.9, 0.9), skin: .clear, bulge: 0)
    return f
  }
}
