extension SubjectKind {
  /// A mirror in a gilt frame.
  static let mirror = SubjectKind(
    "mirror", "зеркало", .objects, words: "mirror magic_mirror 🪞", russian: "зеркал-", home: .table,
    size: 0.50, metres: 0.6
  ) { colour, _ in
    let gold = colour ?? Vec3(0.76, 0.44, 0.09)
    var f = Figure(seat: Vec2(0, 1.05))
    f.even([(0.26, 0), (0.20, 0.06), (0.05, 0.12), (0.05, 0.24)], gold, skin: .metal, bulge: 0.04)
    f.ellipse(0, 0.60, 0.36, 0.44, gold, skin: .metal, bulge: 0.06)
    for index in 0..<20 {
      let turn = Float(index) / 20
      f.ellipse(
        cosTurns(turn) * 0.355, 0.60 + sinTurns(turn) * 0.435, 0.042, 0.042, gold * 1.05,
        skin: .metal)
    }
    f.ellipse(0, 0.60, 0.285, 0.36, gold * 0.5, bulge: 0)
    f.ellipse(0, 0.60, 0.272, 0.346, Vec3(0.36, 0.50, 0.60), skin: .glass, bulge: 0.02)
    f.polygon(
      [(-0.22, 0.46), (-0.02, 0.90), (0.08, 0.91), (-0.16, 0.37)], Vec3(0.95, 0.98, 1),
      skin: .clear, bulge: 0)
    f.polygon(
      [(-0.10, 0.32), (0.13, 0.87), (0.16, 0.85), (-0.06, 0.29)], Vec3(0.95, 0.98, 1), skin: .clear,
      bulge: 0)
    f.star(0, 1.07, 0.075, gold, skin: .metal)
    return f
  }
}
