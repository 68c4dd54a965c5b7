extension SubjectKind {
  /// A wrist watch.
  static let watch = SubjectKind(
    "wristwatch", "наручные часы", .objects,
    words: "watch wristwatch wrist_watch pocket_watch smartwatch ⌚",
    russian: "наручн-_час- наручные_часы",
    home: .table, size: 0.46, metres: 0.2
  ) { colour, _ in
    let strap = colour ?? Vec3(0.26, 0.11, 0.05)
    let gold = Material.gold
    var f = Figure(seat: Vec2(0, 0.95))
    f.even([(0.12, 0.0), (0.17, 0.26)], strap, skin: .cloth, bulge: 0.05)
    f.even([(0.17, 0.74), (0.12, 1.0)], strap, skin: .cloth, bulge: 0.05)
    for y in [Float(0.06), 0.12] { f.ellipse(0, y, 0.016, 0.012, strap * 0.2, bulge: 0) }
    f.box(0, 0.965, 0.30, 0.05, gold, round: 0.02, skin: .metal)
    f.box(0.315, 0.50, 0.05, 0.07, gold, round: 0.015, skin: .metal)
    f.ellipse(0, 0.50, 0.30, 0.30, gold, skin: .metal, bulge: 0.06)
    f.ellipse(
      0, 0.50, 0.245, 0.245, Vec3(0.04, 0.10, 0.20), bulge: 0.02, glow: Vec3(0.03, 0.06, 0.12))
    for hour in 0..<12 {
      let out = Vec2(cosTurns(Float(hour) / 12), sinTurns(Float(hour) / 12))
      f.limb(
        out.x * 0.19, 0.50 + out.y * 0.19, out.x * 0.22, 0.50 + out.y * 0.22, 0.008, 0.008,
        Material.paper, glow: Vec3(0.1, 0.3, 0.2))
    }
    f.limb(0, 0.50, -0.08, 0.58, 0.011, 0.007, Material.paper)
    f.limb(0, 0.50, 0.10, 0.65, 0.009, 0.005, Material.paper)
    f.limb(0, 0.50, 0.02, 0.34, 0.004, 0.003, Material.red)
    f.ellipse(0, 0.50, 0.018, 0.018, gold, skin: .metal)
    f.polygon(
      [(-0.17, 0.60), (-0.06, 0.71), (0.0, 0.72), (-0.15, 0.56)], Vec3(1, 1, 1), skin: .clear,
      bulge: 0)
    return f
  }
}
