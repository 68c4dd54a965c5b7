extension SubjectKind {
  /// A village church, its steeple at one end.
  static let church = SubjectKind(
    "church", "церковь", .buildings, words: "church chapel monastery abbey ⛪",
    russian: "церковь церкв- церкви часовн- монастыр- аббатств- костел- кирх-", home: .ground,
    size: 0.55, metres: 25
  ) { colour, chance in
    let wall = colour ?? chance.one(of: [Material.cream, Vec3(0.60, 0.55, 0.48)], 1)
    let roof = chance.one(of: [Material.slate, Material.tile, Vec3(0.10, 0.22, 0.18)], 2)
    var f = Figure(seat: Vec2(0.25, 0.52))
    f.polygon([(-0.16, 0.30), (-0.12, 0.53), (0.50, 0.53), (0.56, 0.30)], roof, skin: .scales)
    f.box(0.20, 0.155, 0.68, 0.31, wall, skin: .stone)
    for x in [Float(-0.02), 0.16, 0.34] {
      f.lancet(x, 0.08, 0.085, 0.19, wall * 0.7)
      f.lancet(x, 0.09, 0.06, 0.16, Material.pane, glow: Vec3(1.2, 0.75, 0.45))
      f.box(x, 0.16, 0.008, 0.14, wall * 0.6)
    }
    for x in [Float(-0.11), 0.07, 0.25, 0.43, 0.53] {
      f.polygon([(x - 0.02, 0), (x - 0.016, 0.26), (x + 0.016, 0.26), (x + 0.02, 0)], wall * 0.9)
    }
    let x: Float = -0.27
    f.box(x, 0.30, 0.26, 0.60, wall, skin: .stone, bulge: 0.04)
    f.box(x, 0.61, 0.29, 0.03, wall * 1.1, skin: .stone)
    f.even([(0.145, 0.62), (0.085, 0.72), (0, 1.06)], roof, at: x, skin: .scales, bulge: 0.1)
    f.limb(x, 1.05, x, 1.17, 0.007, 0.007, Material.gold, skin: .metal)
    f.box(x, 1.125, 0.065, 0.013, Material.gold, skin: .metal)
    f.arch(x, 0.42, 0.10, 0.14, wall * 0.5)
    f.even([(0.034, 0.44), (0.026, 0.49), (0, 0.515)], Material.gold * 0.7, at: x, skin: .metal)
    f.ellipse(x, 0.345, 0.047, 0.047, Material.darkWood, bulge: 0)
    f.ellipse(x, 0.345, 0.040, 0.040, Material.paper, bulge: 0, glow: Vec3(0.6, 0.5, 0.3))
    f.limb(x, 0.345, x, 0.372, 0.004, 0.003, Material.iron)
    f.limb(x, 0.345, x + 0.02, 0.335, 0.004, 0.003, Material.iron)
    f.lancet(x, 0, 0.16, 0.24, wall * 0.65, skin: .stone)
    f.lancet(x, 0, 0.12, 0.20, Material.wood, skin: .planks)
    f.ellipse(x + 0.03, 0.09, 0.008, 0.008, Material.gold)
    f.box(0.06, 0.008, 1.02, 0.024, Material.stone * 0.6, skin: .stone)
    return f
  }
}
