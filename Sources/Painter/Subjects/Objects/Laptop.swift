extension SubjectKind {
  /// A laptop, its screen aglow.
  static let laptop = SubjectKind(
    "laptop", "ноутбук", .objects, words: "laptop computer notebook_computer macbook pc 💻 🖥",
    russian: "ноутбук- компьютер- монитор-", home: .table, size: 0.50, metres: 0.25
  ) { colour, _ in
    let shell = colour ?? Vec3(0.42, 0.43, 0.45)
    var f = Figure(seat: Vec2(0, 0.74))
    f.box(0, 0.43, 1.10, 0.70, shell * 0.6, round: 0.04, skin: .metal)
    f.box(
      0, 0.435, 1.02, 0.60, Vec3(0.03, 0.10, 0.22), round: 0.01, bulge: 0,
      glow: Vec3(0.15, 0.45, 0.9))
    f.polygon(
      [
        (-0.51, 0.135), (-0.51, 0.24), (-0.25, 0.42), (-0.02, 0.27), (0.20, 0.47), (0.51, 0.22),
        (0.51, 0.135),
      ],
      Vec3(0.05, 0.28, 0.24), bulge: 0, glow: Vec3(0.1, 0.5, 0.4))
    f.ellipse(0.30, 0.60, 0.07, 0.07, Vec3(0.95, 0.72, 0.25), bulge: 0, glow: Vec3(1.6, 1.1, 0.4))
    f.ellipse(0, 0.757, 0.010, 0.010, Material.iron, bulge: 0)
    f.polygon(
      [(-0.30, 0.135), (0.10, 0.735), (0.32, 0.735), (-0.08, 0.135)], Vec3(0.6, 0.7, 0.8),
      skin: .clear, bulge: 0)
    f.polygon(
      [(-0.55, 0.09), (-0.68, -0.02), (0.68, -0.02), (0.55, 0.09)], shell, skin: .metal,
      bulge: 0.012)
    for row in 0..<3 {
      let y = 0.074 - Float(row) * 0.021
      let wide = 1.0 + Float(row) * 0.045
      f.box(
        0, y, wide, 0.014, Vec3(0.06, 0.06, 0.065), bulge: 0,
        pattern: .stripes(Vec3(0.20, 0.20, 0.21), every: 0.082, turn: 0.25))
    }
    f.polygon(
      [(-0.13, 0.018), (-0.145, -0.008), (0.145, -0.008), (0.13, 0.018)], shell * 0.7, bulge: 0)
    f.box(0, -0.025, 1.36, 0.022, shell * 0.7, round: 0.01, skin: .metal)
    return f
  }
}
