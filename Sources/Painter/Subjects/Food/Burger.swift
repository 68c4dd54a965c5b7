extension SubjectKind {
  /// A hamburger.
  static let burger = SubjectKind(
    "burger", "бургер", .food, words: "burger hamburger cheeseburger 🍔",
    russian: "бургер- гамбургер- чизбургер-",
    home: .table, size: 0.46, metres: 0.12
  ) { colour, _ in
    let bun = colour ?? Vec3(0.70, 0.36, 0.10)
    var f = Figure(seat: Vec2(0, 0.72))
    f.even(
      [(0, 0.0), (0.34, 0.0), (0.43, 0.05), (0.42, 0.15), (0, 0.16)], bun, rounded: true,
      skin: .crust,
      bulge: 0.08)
    for index in 0..<8 {
      let x = -0.38 + Float(index) * 0.109
      f.ellipse(x, 0.175 + (index % 2 == 0 ? 0.012 : -0.008), 0.085, 0.036, Vec3(0.22, 0.48, 0.07))
    }
    f.box(0, 0.245, 0.88, 0.12, Vec3(0.20, 0.085, 0.04), round: 0.055, skin: .crust, bulge: 0.06)
    f.box(0, 0.31, 0.86, 0.03, Vec3(0.95, 0.58, 0.06), round: 0.012)
    f.polygon([(-0.32, 0.32), (0.04, 0.32), (-0.12, 0.19)], Vec3(0.95, 0.58, 0.06))
    f.polygon([(0.10, 0.32), (0.40, 0.32), (0.27, 0.215)], Vec3(0.95, 0.58, 0.06))
    for x in [Float(-0.24), 0.22] {
      f.box(x, 0.35, 0.38, 0.055, Vec3(0.74, 0.08, 0.04), round: 0.026)
    }
    for index in 0..<8 {
      let x = -0.39 + Float(index) * 0.112
      f.ellipse(x, 0.385 + (index % 2 == 0 ? 0.01 : -0.01), 0.082, 0.036, Vec3(0.28, 0.55, 0.09))
    }
    f.even(
      [(0, 0.40), (0.42, 0.40), (0.46, 0.46), (0.40, 0.60), (0.24, 0.71), (0, 0.74)], bun * 1.05,
      rounded: true, skin: .crust, bulge: 0.24)
    for (x, y) in [
      (Float(-0.26), Float(0.58)), (-0.14, 0.65), (0.02, 0.60), (0.14, 0.67), (0.26, 0.58),
      (-0.05, 0.69),
      (-0.34, 0.50), (0.12, 0.53), (-0.14, 0.54), (0.34, 0.50),
    ] { f.ellipse(x, y, 0.022, 0.013, Vec3(0.88, 0.78, 0.52)) }
    return f
  }
}
