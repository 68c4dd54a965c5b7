extension SubjectKind {
  /// A double-decker.
  static let bus = SubjectKind(
    "bus", "автобус", .vehicles, words: "bus double_decker school_bus coach 🚌 🚍",
    russian: "автобус- маршрутк-", home: .ground, size: 0.44, metres: 4.2
  ) { colour, _ in
    let paint = colour ?? Vec3(0.66, 0.04, 0.035)
    var f = Figure(seat: Vec2(0, 0.86))
    f.box(0, 0.47, 1.16, 0.76, paint, round: 0.07, skin: .metal, bulge: 0.06)
    f.box(0, 0.50, 1.165, 0.055, Material.cream, bulge: 0.01)
    for column in 0..<5 {
      let x = -0.42 + Float(column) * 0.21
      f.window(x, 0.675, 0.18, 0.15, round: 0.02)
      if column > 0 { f.window(x, 0.375, 0.18, 0.15, round: 0.02) }
    }
    f.box(
      -0.485, 0.36, 0.15, 0.24, Material.pane, round: 0.03, skin: .glass, bulge: 0.01,
      glow: Material.lamplight)
    f.box(0.485, 0.30, 0.12, 0.36, paint * 0.4, round: 0.02)
    f.window(0.485, 0.31, 0.09, 0.31, round: 0.015)
    f.box(-0.52, 0.565, 0.10, 0.045, Material.iron, round: 0.01, glow: Vec3(1.2, 0.7, 0.1))
    f.box(0, 0.105, 1.14, 0.04, Material.iron, round: 0.015)
    for x in [Float(-0.34), 0.33] {
      f.ellipse(x, 0.125, 0.125, 0.125, Vec3(0.015, 0.015, 0.018), bulge: 0)
      f.wheel(x, 0.10, 0.10, hub: Material.steel, spokes: 6)
    }
    f.ellipse(-0.56, 0.17, 0.02, 0.032, Vec3(0.9, 0.85, 0.7), glow: Vec3(2.4, 2, 1.3))
    f.ellipse(0.57, 0.18, 0.012, 0.03, Vec3(0.6, 0.04, 0.03), glow: Vec3(1.8, 0.15, 0.06))
    return f
  }
}
