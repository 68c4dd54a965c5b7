extension SubjectKind {
  /// A clock tower, as in London.
  static let clockTower = SubjectKind(
    "tower", "башня", .buildings,
    words: "tower clock_tower big_ben bell_tower clocktower watchtower",
    russian: "башня башни башню башней башне часов-_башн- биг_бен колокольн-", home: .ground,
    size: 0.64, metres: 60
  ) { colour, _ in
    let stone = colour ?? Vec3(0.58, 0.44, 0.26)
    let roof = Vec3(0.12, 0.16, 0.17)
    var f = Figure(seat: Vec2(0, 1.2))
    f.box(0, 0.34, 0.22, 0.68, stone, skin: .stone, bulge: 0.02)
    for x in [Float(-0.11), 0.11] {
      f.box(x, 0.34, 0.03, 0.70, stone * 1.08, skin: .stone, bulge: 0.014)
    }
    for row in 0..<5 {
      let y = 0.06 + Float(row) * 0.115
      for x in [Float(-0.06), 0, 0.06] {
        f.box(x, y + 0.045, 0.030, 0.082, stone * 0.6, round: 0.013, bulge: 0)
        f.box(
          x, y + 0.045, 0.016, 0.062, Material.pane, round: 0.008, bulge: 0,
          glow: Material.lamplight * 0.6)
      }
      f.box(0, y + 0.10, 0.22, 0.010, stone * 1.12)
    }
    f.box(0, 0.645, 0.27, 0.022, stone * 1.15, skin: .stone)
    f.box(0, 0.765, 0.255, 0.24, stone, skin: .stone, bulge: 0.02)
    f.ellipse(0, 0.765, 0.105, 0.105, Material.gold, skin: .metal, bulge: 0.02)
    f.ellipse(0, 0.765, 0.092, 0.092, Material.paper, bulge: 0, glow: Vec3(1.5, 1.3, 0.8))
    for hour in 0..<12 {
      let turn = Float(hour) / 12
      f.ellipse(
        cosTurns(turn) * 0.077, 0.765 + sinTurns(turn) * 0.077, 0.007, 0.007,
        Material.iron, bulge: 0)
    }
    f.limb(0, 0.765, -0.035, 0.80, 0.007, 0.004, Material.iron)
    f.limb(0, 0.765, 0.03, 0.835, 0.006, 0.003, Material.iron)
    f.box(0, 0.89, 0.28, 0.022, stone * 1.15, skin: .stone)
    for side in [Float(-1), 1] {
      f.even([(0.016, 0.89), (0, 0.97)], stone, at: side * 0.125)
    }
    f.even([(0.125, 0.90), (0.085, 0.985)], roof, skin: .scales, bulge: 0.06)
    f.box(0, 1.01, 0.15, 0.055, stone, bulge: 0.02)
    for x in [Float(-0.045), 0, 0.045] {
      f.box(x, 1.01, 0.024, 0.042, Material.pane, round: 0.01, bulge: 0, glow: Material.lamplight)
    }
    f.even([(0.085, 1.035), (0.04, 1.12), (0, 1.24)], roof, skin: .scales, bulge: 0.05)
    f.limb(0, 1.22, 0, 1.30, 0.005, 0.004, Material.gold, skin: .metal)
    f.ellipse(0, 1.29, 0.012, 0.012, Material.gold, skin: .metal)
    f.box(0, 0.02, 0.30, 0.05, stone * 0.85, skin: .stone)
    return f
  }
}
