extension SubjectKind {
  /// A pineapple.
  static let pineapple = SubjectKind(
    "pineapple", "ананас", .food, words: "pineapple ananas 🍍", russian: "ананас-", home: .table,
    size: 0.52, metres: 0.3
  ) { colour, _ in
    let skin = colour ?? Vec3(0.80, 0.46, 0.06)
    let green = Vec3(0.08, 0.28, 0.07)
    var f = Figure(seat: Vec2(0, 1.0))
    for index in 0..<11 {
      let lean = (Float(index) - 5) / 5
      f.curve(
        [(0, 0.60), (lean * 0.16, 0.82), (lean * 0.34, 0.98 - abs(lean) * 0.14)],
        [0.045, 0.045, 0.005], green * (0.8 + 0.08 * Float(index % 4)))
    }
    f.ellipse(0, 0.33, 0.265, 0.34, skin, skin: .crust)
    for row in 0..<7 {
      for column in 0..<5 {
        let x = (Float(column) - 2 + (row % 2 == 0 ? 0 : 0.5)) * 0.105
        let y = 0.08 + Float(row) * 0.085
        let reach = (x / 0.255) * (x / 0.255) + ((y - 0.33) / 0.33) * ((y - 0.33) / 0.33)
        guard reach < 0.92 else { continue }
        f.polygon(
          [(x - 0.042, y), (x, y + 0.036), (x + 0.042, y), (x, y - 0.036)], skin * 0.72, bulge: 0.02
        )
        f.ellipse(x, y, 0.011, 0.011, Vec3(0.25, 0.14, 0.03))
      }
    }
    return f
  }

  /// A pear.
  static let pear = SubjectKind(
    "pear", "груша", .food, words: "pear pears 🍐", russian: "груш-", home: .table, size: 0.44,
    metres: 0.1
  ) { colour, _ in
    let skin = colour ?? Vec3(0.56, 0.62, 0.09)
    var f = Figure(seat: Vec2(0, 0.9))
    f.turned(
      [
        (0.10, 0.0), (0.27, 0.08), (0.33, 0.26), (0.27, 0.46), (0.165, 0.64), (0.13, 0.78),
        (0.07, 0.86), (0.01, 0.875),
      ], skin)
    f.curve([(0, 0.86), (0.02, 0.96), (0.08, 1.03)], [0.016, 0.020], Material.darkWood)
    f.blob(
      [(0.03, 0.92), (0.14, 1.02), (0.30, 1.0), (0.18, 0.90)], Vec3(0.14, 0.36, 0.05), bulge: 0.04)
    f.ellipse(-0.15, 0.32, 0.045, 0.09, Vec3(1, 1, 0.9), skin: .clear, bulge: 0)
    return f
  }
}
