extension SubjectKind {
  /// A telephone of our days.
  static let phone = SubjectKind(
    "phone", "телефон", .objects, words: "phone smartphone telephone iphone cellphone 📱 ☎",
    russian: "телефон- смартфон- айфон-",
    home: .table, size: 0.46, metres: 0.15
  ) { colour, _ in
    let shell = colour ?? Vec3(0.05, 0.055, 0.07)
    var f = Figure(seat: Vec2(0, 1.0))
    f.box(0.25, 0.66, 0.02, 0.12, shell * 0.7, round: 0.008, skin: .metal)
    f.box(0, 0.50, 0.50, 1.0, shell, round: 0.08, skin: .metal, bulge: 0.03)
    f.box(
      0, 0.50, 0.45, 0.94, Vec3(0.07, 0.05, 0.20), round: 0.06, bulge: 0, glow: Vec3(0.25, 0.2, 0.7)
    )
    f.ellipse(0.06, 0.66, 0.12, 0.12, Vec3(0.85, 0.35, 0.40), bulge: 0, glow: Vec3(1, 0.4, 0.4))
    f.polygon(
      [(-0.224, 0.30), (-0.224, 0.44), (-0.06, 0.56), (0.05, 0.48), (0.224, 0.58), (0.224, 0.30)],
      Vec3(0.20, 0.10, 0.42), bulge: 0, glow: Vec3(0.3, 0.15, 0.6))
    f.box(0, 0.935, 0.13, 0.032, Vec3(0.01, 0.01, 0.012), round: 0.016, bulge: 0)
    for row in 0..<2 {
      for column in 0..<4 {
        let hue = [
          Vec3(0.9, 0.3, 0.2), Vec3(0.2, 0.7, 0.35), Vec3(0.95, 0.7, 0.15), Vec3(0.2, 0.5, 0.95),
        ][(column + row * 3) % 4]
        f.box(
          (Float(column) - 1.5) * 0.105, 0.235 - Float(row) * 0.115, 0.078, 0.078, hue, round: 0.02,
          bulge: 0, glow: hue)
      }
    }
    f.box(0, 0.05, 0.16, 0.012, Vec3(0.9, 0.9, 0.9), round: 0.006, bulge: 0)
    f.polygon(
      [(-0.16, 0.04), (0.10, 0.96), (0.20, 0.96), (-0.06, 0.04)], Vec3(0.8, 0.85, 0.9),
      skin: .clear, bulge: 0)
    return f
  }
}
