extension SubjectKind {
  /// An old television set with aerials.
  static let television = SubjectKind(
    "television", "телевизор", .objects, words: "television tv tv_set retro_tv monitor radio 📺 📻",
    russian: "телевизор- телик- радио", home: .table, size: 0.48, metres: 0.5
  ) { colour, _ in
    let body = colour ?? Vec3(0.40, 0.20, 0.08)
    var f = Figure(seat: Vec2(0, 0.74))
    f.both { f, side in
      f.limb(side * 0.03, 0.72, side * 0.24, 1.02, 0.010, 0.006, Material.steel, skin: .metal)
      f.ellipse(side * 0.24, 1.03, 0.016, 0.016, Material.steel)
      f.limb(side * 0.32, 0.10, side * 0.38, 0.0, 0.024, 0.018, body * 0.5)
    }
    f.box(0, 0.42, 1.06, 0.66, body, round: 0.07, skin: .planks, bulge: 0.05)
    f.box(-0.12, 0.42, 0.72, 0.54, Vec3(0.05, 0.045, 0.04), round: 0.10, bulge: 0.02)
    f.box(
      -0.12, 0.42, 0.64, 0.47, Vec3(0.10, 0.30, 0.38), round: 0.10, skin: .glass, bulge: 0.05,
      glow: Vec3(0.15, 0.45, 0.60))
    f.polygon(
      [(-0.38, 0.30), (-0.20, 0.50), (-0.06, 0.34), (0.06, 0.44), (0.16, 0.30)],
      Vec3(0.06, 0.30, 0.14), bulge: 0, glow: Vec3(0.05, 0.35, 0.15))
    f.ellipse(0.06, 0.54, 0.045, 0.045, Vec3(0.95, 0.80, 0.25), bulge: 0, glow: Vec3(0.9, 0.7, 0.2))
    f.polygon(
      [(-0.38, 0.40), (-0.26, 0.62), (-0.19, 0.62), (-0.33, 0.36)], Vec3(0.9, 0.95, 1),
      skin: .clear, bulge: 0)
    for y in [Float(0.60), 0.44] {
      f.ellipse(0.39, y, 0.062, 0.062, Material.gold * 0.7, skin: .metal)
      f.limb(0.39, y, 0.42, y + 0.035, 0.010, 0.010, Figure.ink)
    }
    for y in [Float(0.30), 0.25, 0.20] { f.box(0.39, y, 0.14, 0.018, body * 0.35, round: 0.008) }
    return f
  }
}
