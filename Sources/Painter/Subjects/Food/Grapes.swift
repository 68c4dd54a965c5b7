extension SubjectKind {
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
