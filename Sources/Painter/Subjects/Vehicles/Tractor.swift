extension SubjectKind {
  /// A tractor.
  static let tractor = SubjectKind(
    "tractor", "трактор", .vehicles, words: "tractor 🚜", russian: "трактор- комбайн-",
    home: .ground, size: 0.46, metres: 2.8
  ) { colour, chance in
    let paint = colour ?? chance.one(of: [Vec3(0.06, 0.32, 0.08), Vec3(0.70, 0.07, 0.04)], 1)
    var f = Figure(seat: Vec2(0.2, 0.86))
    f.wisp(-0.30, 0.76, 0.22, Vec3(0.4, 0.4, 0.42))
    f.limb(-0.30, 0.48, -0.30, 0.74, 0.020, 0.020, Material.iron, skin: .metal)
    f.blob(
      [(-0.58, 0.26), (-0.60, 0.44), (-0.54, 0.53), (-0.10, 0.56), (0.0, 0.52), (0.0, 0.26)],
      paint, skin: .metal, bulge: 0.08)
    f.box(
      -0.575, 0.37, 0.05, 0.17, Material.iron, round: 0.02,
      pattern: .stripes(Material.steel, every: 0.02, turn: 0))
    f.box(-0.30, 0.42, 0.34, 0.02, Material.gold, bulge: 0)
    f.ellipse(-0.585, 0.48, 0.025, 0.025, Vec3(0.95, 0.9, 0.75), glow: Vec3(2.6, 2.1, 1.3))
    for x in [Float(0.0), 0.40] {
      f.limb(x, 0.48, x + (x > 0.1 ? -0.02 : 0.03), 0.84, 0.018, 0.018, paint)
    }
    f.polygon(
      [(0.02, 0.52), (0.05, 0.81), (0.36, 0.81), (0.38, 0.52)], Vec3(0.10, 0.16, 0.20),
      skin: .clear, bulge: 0)
    f.box(0.20, 0.85, 0.50, 0.05, paint, round: 0.02, skin: .metal)
    f.box(0.26, 0.52, 0.16, 0.05, Material.darkWood, round: 0.02)
    f.box(0.33, 0.60, 0.045, 0.16, Material.darkWood, round: 0.02)
    f.ring(0.10, 0.57, 0.05, 0.010, Material.iron)
    f.box(0.14, 0.36, 0.44, 0.22, paint * 0.9, round: 0.03, skin: .metal)
    f.curve([(-0.02, 0.42), (0.10, 0.60), (0.32, 0.64), (0.52, 0.52)], [0.03], paint, skin: .metal)
    treaded(&f, 0.26, 0.29, 0.29)
    treaded(&f, -0.42, 0.165, 0.165)
    return f
  }

  private static func treaded(_ f: inout Figure, _ x: Float, _ y: Float, _ r: Float) {
    for index in 0..<16 {
      let turn = Float(index) / 16
      f.box(
        x + cosTurns(turn) * r * 0.95, y + sinTurns(turn) * r * 0.95, r * 0.16, r * 0.17,
        Material.rubber * 1.4, tilt: turn + 0.06)
    }
    f.ellipse(x, y, r * 0.93, r * 0.93, Material.rubber, bulge: r * 0.25)
    f.ellipse(x, y, r * 0.56, r * 0.56, Vec3(0.85, 0.58, 0.06), skin: .metal, bulge: r * 0.2)
    f.ellipse(x, y, r * 0.20, r * 0.20, Material.iron, skin: .metal)
  }
}
