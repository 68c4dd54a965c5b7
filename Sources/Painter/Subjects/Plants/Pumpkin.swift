extension SubjectKind {
  /// A pumpkin with a grin, lit from inside at night.
  static let pumpkin = SubjectKind(
    "pumpkin", "тыква", .plants, words: "pumpkin jack_o_lantern jack_o 🎃",
    russian: "тыкв- хеллоуин- хелоуин-", home: .ground, size: 0.36, metres: 0.4
  ) { colour, _ in
    let skin = colour ?? Vec3(0.80, 0.185, 0.008)
    let dark = Vec3(0.10, 0.035, 0.01)
    let fire = Vec3(3.0, 1.5, 0.25)
    var f = Figure(seat: Vec2(0, 0.72))
    f.curve(
      [(0.0, 0.66), (0.01, 0.78), (0.10, 0.86)], [0.06, 0.038, 0.034], Vec3(0.20, 0.26, 0.08),
      skin: .bark)
    for (x, wide, tint) in [
      (Float(-0.36), Float(0.17), Float(0.72)), (0.36, 0.17, 0.72), (-0.24, 0.19, 0.86),
      (0.24, 0.19, 0.86), (-0.10, 0.18, 0.95), (0.10, 0.18, 0.95), (0, 0.13, 1.05),
    ] {
      f.ellipse(x, 0.35, wide, 0.36 - abs(x) * 0.16, skin * tint, bulge: 0.12)
    }
    for side in [Float(-1), 1] {
      f.polygon(
        [(side * 0.10, 0.40), (side * 0.30, 0.40), (side * 0.20, 0.56)], dark, bulge: 0, glow: fire)
    }
    f.polygon([(-0.045, 0.31), (0.045, 0.31), (0, 0.39)], dark, bulge: 0, glow: fire)
    f.polygon(
      [
        (-0.34, 0.27), (-0.22, 0.23), (-0.20, 0.17), (-0.12, 0.16), (-0.10, 0.21), (0.10, 0.21),
        (0.12, 0.16), (0.20, 0.17), (0.22, 0.23), (0.34, 0.27), (0.26, 0.13), (0.12, 0.075),
        (0.05, 0.075), (0.04, 0.125), (-0.04, 0.125), (-0.05, 0.075), (-0.12, 0.075), (-0.26, 0.13),
      ], dark, bulge: 0, glow: fire)
    return f
  }
}
