extension SubjectKind {
  /// A wedge of cheese.
  static let cheese = SubjectKind(
    "cheese", "сыр", .food, words: "cheese cheddar 🧀", russian: "сыр сыра сыром сыру сыры сырн-",
    home: .table, size: 0.44,
    metres: 0.12
  ) { colour, _ in
    let cheese = colour ?? Vec3(0.92, 0.60, 0.07)
    var f = Figure(seat: Vec2(0.1, 0.55))
    f.polygon(
      [(-0.62, 0.34), (0.32, 0.66), (0.62, 0.46), (0.60, 0.42)], cheese * 1.12, bulge: 0.03)
    f.polygon([(-0.62, 0.36), (-0.62, 0.02), (0.60, 0.0), (0.62, 0.47)], cheese, bulge: 0.03)
    for (x, y, rx, ry) in [
      (Float(-0.40), Float(0.20), Float(0.09), Float(0.085)), (-0.14, 0.30, 0.055, 0.05),
      (0.02, 0.13, 0.10, 0.085),
      (0.28, 0.31, 0.09, 0.08), (0.44, 0.12, 0.065, 0.06), (-0.24, 0.08, 0.04, 0.036),
      (0.20, 0.075, 0.03, 0.03),
    ] {
      f.ellipse(x, y, rx, ry, cheese * 0.55, bulge: 0)
      f.ellipse(x + rx * 0.10, y - ry * 0.12, rx * 0.84, ry * 0.84, cheese * 0.76, bulge: 0.02)
    }
    for (x, y, r) in [(Float(0.30), Float(0.57), Float(0.055)), (0.02, 0.495, 0.04)] {
      f.ellipse(x, y, r, r * 0.42, cheese * 0.66, bulge: 0)
    }
    return f
  }
}
