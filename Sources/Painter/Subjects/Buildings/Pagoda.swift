extension SubjectKind {
  /// A pagoda of five roofs.
  static let pagoda = SubjectKind(
    "pagoda", "пагода", .buildings,
    words: "pagoda chinese_temple buddhist_temple japanese_castle shrine 🏯",
    russian: "пагод- японск-_храм- китайск-_храм- буддийск-_храм- японск-_замок", home: .ground,
    size: 0.60, metres: 30
  ) { colour, _ in
    let wood = colour ?? Vec3(0.55, 0.09, 0.05)
    let roof = Vec3(0.10, 0.13, 0.15)
    var f = Figure(seat: Vec2(0, 1.0))
    f.limb(0, 0.94, 0, 1.20, 0.010, 0.004, Material.gold, skin: .metal)
    for index in 0..<4 {
      f.ellipse(0, 1.02 + Float(index) * 0.04, 0.024 - Float(index) * 0.004, 0.008, Material.gold)
    }
    for tier in (0..<5).reversed() {
      let t = Float(tier)
      let low = 0.05 + t * 0.18
      let half = 0.225 - t * 0.026
      f.box(0, low + 0.065, half * 2, 0.13, Material.cream, bulge: 0.02)
      for post in 0..<4 {
        f.box((Float(post) - 1.5) * half * 0.64, low + 0.065, 0.016, 0.13, wood)
      }
      for x in [Float(-0.64), 0.64] {
        f.box(
          x * half, low + 0.06, half * 0.36, 0.07, Material.pane, bulge: 0,
          glow: Material.lamplight)
      }
      f.box(0, low + 0.055, half * 0.5, 0.11, wood * 0.5, glow: Material.lamplight * 0.4)
      f.box(0, low + 0.012, half * 2.25, 0.014, wood)
      if tier > 0 { f.box(0, low + 0.036, half * 2.25, 0.008, wood) }
      let edge = half + 0.15
      f.even(
        [
          (0, low + 0.125), (half, low + 0.12), (edge, low + 0.145), (edge + 0.012, low + 0.172),
          (half * 0.95, low + 0.19), (half * 0.75, low + 0.215), (0, low + 0.22),
        ], roof, skin: .scales, bulge: 0.04)
      f.even(
        [
          (0, low + 0.117), (half, low + 0.112), (edge, low + 0.138), (edge, low + 0.150),
          (half, low + 0.126), (0, low + 0.13),
        ], wood, bulge: 0.01)
      for side in [Float(-1), 1] {
        f.ellipse(
          side * edge, low + 0.118, 0.010, 0.013, Material.gold, skin: .metal,
          glow: Vec3(1.6, 0.8, 0.2))
      }
    }
    f.box(0, 0.03, 0.62, 0.06, Material.stone * 0.8, skin: .stone)
    f.box(0, 0.02, 0.18, 0.04, Material.stone, skin: .stone)
    return f
  }
}
