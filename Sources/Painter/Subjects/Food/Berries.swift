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

  /// Two cherries.
  static let cherries = SubjectKind(
    "cherries", "вишни", .food, words: "cherry cherries 🍒",
    russian: "вишн- вишен- черешн- черешен-",
    home: .table, size: 0.42, metres: 0.06
  ) { colour, _ in
    let red = colour ?? Vec3(0.52, 0.012, 0.025)
    let green = Vec3(0.14, 0.34, 0.06)
    var f = Figure(seat: Vec2(0, 0.95))
    f.curve([(-0.24, 0.42), (-0.16, 0.70), (0.06, 0.96)], [0.014], green)
    f.curve([(0.26, 0.36), (0.22, 0.66), (0.06, 0.96)], [0.014], green)
    f.blob([(0.06, 0.95), (0.22, 1.04), (0.52, 0.98), (0.34, 0.82)], green * 1.2, bulge: 0.05)
    f.limb(0.06, 0.95, 0.46, 0.965, 0.005, 0.003, green * 0.6)
    f.ellipse(0.06, 0.965, 0.03, 0.02, Material.wood)
    for (x, y, r) in [(Float(-0.25), Float(0.24), Float(0.235)), (0.26, 0.21, 0.205)] {
      f.even(
        [(0, y - r), (r * 0.75, y - r * 0.72), (r, y), (r * 0.7, y + r * 0.8), (0, y + r * 0.74)],
        red, at: x,
        rounded: true, bulge: r * 0.8)
      f.ellipse(x, y + r * 0.76, r * 0.2, r * 0.06, red * 0.4)
      f.ellipse(
        x - r * 0.36, y + r * 0.36, r * 0.12, r * 0.17, Vec3(1, 0.9, 0.9), skin: .clear, bulge: 0)
    }
    return f
  }

  /// A bunch of grapes.
  static let grapes = SubjectKind(
    "grapes", "виноград", .food, words: "grape grapes 🍇", russian: "виноград- виноградин-",
    home: .table,
    size: 0.44, metres: 0.2
  ) { colour, chance in
    let skin = colour ?? chance.one(of: [Vec3(0.24, 0.04, 0.30), Vec3(0.42, 0.55, 0.10)], 1)
    let green = Vec3(0.14, 0.34, 0.06)
    var f = Figure(seat: Vec2(0, 0.95))
    f.curve([(0, 0.80), (0.0, 0.98), (0.06, 1.06)], [0.022], Material.wood)
    f.blob(
      [
        (0.04, 0.92), (0.10, 1.08), (0.24, 1.06), (0.34, 1.12), (0.40, 0.98), (0.50, 0.90),
        (0.34, 0.84), (0.22, 0.76),
      ],
      green, bulge: 0.05)
    for row in 0..<7 {
      let y = 0.82 - Float(row) * 0.115
      let count = [4, 5, 5, 4, 3, 2, 1][row]
      for column in 0..<count {
        let n = UInt32(row * 6 + column)
        let x = (Float(column) - Float(count - 1) / 2) * 0.145 + chance.about(0, 0.012, n)
        f.ellipse(x, y, 0.084, 0.088, skin * (0.8 + 0.45 * chance[n + 50]))
        f.ellipse(x - 0.026, y + 0.03, 0.018, 0.020, Vec3(0.95, 0.92, 0.98), skin: .clear, bulge: 0)
      }
    }
    return f
  }
}
