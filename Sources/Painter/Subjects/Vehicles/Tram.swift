extension SubjectKind {
  /// A tram under its wire.
  static let tram = SubjectKind(
    "tram", "трамвай", .vehicles, words: "tram streetcar trolley cable_car subway metro 🚋 🚊",
    russian: "трамвай трамва- троллейбус- метро", home: .ground, size: 0.44, metres: 3.4
  ) { colour, chance in
    let paint = colour ?? chance.one(of: [Vec3(0.62, 0.06, 0.04), Vec3(0.85, 0.55, 0.06)], 1)
    var f = Figure(seat: Vec2(0.3, 0.72))
    f.box(0, 0.015, 1.5, 0.02, Material.steel * 0.6, skin: .metal)
    f.box(0, 0.985, 2.0, 0.006, Material.iron, bulge: 0)
    f.limb(0.05, 0.72, 0.18, 0.85, 0.009, 0.009, Material.iron)
    f.limb(0.18, 0.85, 0.05, 0.975, 0.009, 0.009, Material.iron)
    f.box(0.05, 0.975, 0.14, 0.012, Material.iron)
    f.box(0, 0.70, 1.12, 0.05, Material.slate, round: 0.02)
    f.box(0, 0.40, 1.28, 0.56, Material.cream, round: 0.09, skin: .metal, bulge: 0.07)
    f.box(0, 0.245, 1.28, 0.25, paint, round: 0.05, skin: .metal, bulge: 0.06)
    f.box(0, 0.37, 1.275, 0.018, Material.gold, bulge: 0)
    for column in 0..<5 { f.window(-0.30 + Float(column) * 0.15, 0.505, 0.12, 0.19, round: 0.025) }
    for x in [Float(-0.49), 0.49] {
      f.box(x, 0.40, 0.15, 0.46, paint * 0.8, round: 0.02)
      f.window(x - 0.032, 0.42, 0.052, 0.36, round: 0.01)
      f.window(x + 0.032, 0.42, 0.052, 0.36, round: 0.01)
    }
    f.ellipse(0, 0.255, 0.06, 0.06, Material.gold, skin: .metal, bulge: 0.02)
    f.ellipse(0, 0.255, 0.045, 0.045, paint, bulge: 0.02)
    f.box(0, 0.09, 1.10, 0.06, Material.iron, round: 0.02)
    for x in [Float(-0.40), -0.24, 0.24, 0.40] {
      f.ellipse(x, 0.065, 0.062, 0.062, Material.iron, skin: .metal)
      f.ellipse(x, 0.065, 0.030, 0.030, Material.steel, skin: .metal)
    }
    f.ellipse(-0.625, 0.28, 0.022, 0.036, Vec3(0.9, 0.85, 0.7), glow: Vec3(2.4, 2, 1.3))
    return f
  }
}
