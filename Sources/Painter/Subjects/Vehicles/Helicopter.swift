extension SubjectKind {
  /// A helicopter.
  static let helicopter = SubjectKind(
    "helicopter", "вертолёт", .vehicles, words: "helicopter chopper_aircraft 🚁",
    russian: "вертолет-", home: .air, size: 0.38, metres: 4
  ) { colour, chance in
    let paint = colour ?? chance.one(of: [Vec3(0.72, 0.10, 0.05), Vec3(0.06, 0.26, 0.48)], 1)
    var f = Figure(seat: Vec2(-0.1, 0.6))
    f.polygon(
      [(0.10, 0.50), (0.76, 0.515), (0.78, 0.465), (0.10, 0.36)], paint * 0.9, skin: .metal,
      bulge: 0.03)
    f.polygon([(0.66, 0.50), (0.76, 0.68), (0.84, 0.68), (0.80, 0.47)], paint, skin: .metal)
    f.ellipse(0.80, 0.575, 0.105, 0.105, Vec3(0.8, 0.82, 0.85), skin: .clear, bulge: 0.01)
    f.ellipse(0.80, 0.575, 0.018, 0.018, Material.iron)
    for x in [Float(-0.28), 0.06] { f.limb(x, 0.30, x - 0.03, 0.14, 0.010, 0.010, Material.iron) }
    f.curve(
      [(-0.52, 0.18), (-0.44, 0.13), (0.20, 0.13), (0.26, 0.145)], [0.014], Material.iron,
      skin: .metal)
    f.box(-0.09, 0.66, 0.05, 0.12, Material.iron)
    f.box(-0.06, 0.605, 0.28, 0.08, paint * 0.8, round: 0.03, skin: .metal, bulge: 0.03)
    f.blob(
      [
        (-0.52, 0.36), (-0.46, 0.50), (-0.30, 0.59), (-0.05, 0.60), (0.20, 0.53), (0.22, 0.38),
        (0.05, 0.285), (-0.30, 0.265), (-0.46, 0.29),
      ], paint, skin: .metal, bulge: 0.12)
    f.blob(
      [(-0.50, 0.37), (-0.44, 0.49), (-0.31, 0.56), (-0.24, 0.56), (-0.25, 0.37)],
      Vec3(0.06, 0.12, 0.17), skin: .glass, bulge: 0.06)
    f.polygon(
      [(-0.44, 0.40), (-0.38, 0.50), (-0.34, 0.52), (-0.39, 0.40)], Vec3(0.8, 0.88, 0.95),
      skin: .clear, bulge: 0)
    f.window(-0.10, 0.47, 0.16, 0.13, round: 0.03)
    f.box(-0.01, 0.34, 0.40, 0.026, Material.white, round: 0.01, bulge: 0)
    f.ellipse(-0.09, 0.72, 0.76, 0.022, Vec3(0.72, 0.74, 0.77), skin: .clear, bulge: 0.01)
    f.limb(-0.09, 0.72, -0.82, 0.735, 0.013, 0.008, Material.iron)
    f.limb(-0.09, 0.72, 0.64, 0.705, 0.013, 0.008, Material.iron)
    f.ellipse(-0.09, 0.72, 0.045, 0.028, Material.steel, skin: .metal)
    f.ellipse(-0.30, 0.255, 0.02, 0.014, Vec3(1, 0.9, 0.8), glow: Vec3(3, 2.6, 1.8))
    return f
  }
}
