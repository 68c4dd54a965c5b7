extension SubjectKind {
  /// A lantern with a flame in it.
  static let lantern = SubjectKind(
    "lantern", "фонарь", .objects, words: "lantern oil_lamp 🏮 🪔", russian: "фонар- фонарик-",
    home: .table, size: 0.46,
    metres: 0.35
  ) { colour, _ in
    let iron = colour ?? Vec3(0.11, 0.09, 0.08)
    let flame = Vec3(3.2, 1.8, 0.5)
    var f = Figure(seat: Vec2(0, 0.86))
    f.ring(0, 0.95, 0.13, 0.014, iron, skin: .metal)
    f.box(0, 0.04, 0.54, 0.08, iron, round: 0.02, skin: .metal)
    f.box(0, 0.40, 0.40, 0.64, Vec3(0.85, 0.48, 0.14), bulge: 0.16, glow: Vec3(1.5, 0.75, 0.2))
    f.box(0, 0.16, 0.13, 0.17, Material.cream, round: 0.02, bulge: 0.05)
    f.blob(
      [(0, 0.25), (-0.06, 0.34), (-0.02, 0.45), (0, 0.54), (0.04, 0.43), (0.06, 0.33)],
      Vec3(1, 0.72, 0.2),
      bulge: 0.05, glow: flame)
    f.ellipse(0, 0.32, 0.026, 0.055, Vec3(1, 0.95, 0.7), glow: Vec3(3.4, 2.8, 1.6))
    for x in [Float(-0.215), 0, 0.215] { f.box(x, 0.40, 0.030, 0.66, iron, skin: .metal) }
    f.box(0, 0.40, 0.44, 0.018, iron, skin: .metal)
    f.even([(0.29, 0.71), (0.10, 0.86), (0, 0.86)], iron, skin: .metal, bulge: 0.1)
    f.box(0, 0.715, 0.60, 0.035, iron * 1.4, round: 0.015, skin: .metal)
    return f
  }
}
