extension SubjectKind {
  /// An open chest full of gold.
  static let treasureChest = SubjectKind(
    "treasure chest", "сундук", .objects, words: "treasure_chest treasure chest pirate_chest",
    russian: "сундук- сокровищ- клад",
    home: .ground, size: 0.44, metres: 0.7
  ) { colour, chance in
    let wood = colour ?? Vec3(0.32, 0.15, 0.055)
    let iron = Vec3(0.62, 0.38, 0.10)
    var f = Figure(seat: Vec2(0, 0.6))
    f.blob(
      [
        (-0.56, 0.44), (-0.58, 0.70), (-0.44, 0.90), (0, 0.955), (0.44, 0.90), (0.58, 0.70),
        (0.56, 0.44),
      ], wood * 0.8,
      skin: .planks, bulge: 0.08)
    f.blob(
      [
        (-0.49, 0.44), (-0.50, 0.68), (-0.38, 0.83), (0, 0.875), (0.38, 0.83), (0.50, 0.68),
        (0.49, 0.44),
      ], wood * 0.28,
      bulge: 0.03)
    for x in [Float(-0.36), 0.36] {
      f.curve([(x * 1.14, 0.45), (x * 1.14, 0.70), (x, 0.91)], [0.030], iron, skin: .metal)
    }
    for index in 0..<34 {
      let n = UInt32(index)
      let x = chance.about(0, 0.47, n)
      let high = 0.42 + (1 - x * x * 3) * 0.22 * (1 - Float(index) / 44)
      f.ellipse(
        x, high, 0.058, 0.042, Material.gold * (0.75 + 0.35 * chance[n + 50]), skin: .metal,
        glow: Vec3(0.35, 0.2, 0.03))
    }
    for (x, y, hue) in [
      (Float(-0.22), Float(0.55), Vec3(0.72, 0.03, 0.06)), (0.18, 0.58, Vec3(0.05, 0.25, 0.80)),
      (0.0, 0.66, Vec3(0.04, 0.52, 0.2)),
    ] {
      f.polygon(
        [(x - 0.06, y), (x, y + 0.055), (x + 0.06, y), (x, y - 0.06)], hue, skin: .metal,
        bulge: 0.03, glow: hue * 0.5)
    }
    f.curve(
      [(0.26, 0.48), (0.34, 0.40), (0.40, 0.30), (0.44, 0.38)], [0.016], Vec3(0.85, 0.82, 0.76))
    f.box(0, 0.22, 1.10, 0.44, wood, round: 0.02, skin: .planks, bulge: 0.03)
    for x in [Float(-0.40), 0.40] { f.box(x, 0.22, 0.075, 0.45, iron, skin: .metal) }
    f.box(0, 0.42, 1.14, 0.055, iron, round: 0.012, skin: .metal)
    f.box(0, 0.02, 1.12, 0.05, iron * 0.8, round: 0.012, skin: .metal)
    f.box(0, 0.33, 0.17, 0.19, iron * 1.1, round: 0.02, skin: .metal)
    f.ellipse(0, 0.345, 0.026, 0.026, Material.iron, bulge: 0)
    f.polygon(
      [(-0.012, 0.34), (-0.022, 0.275), (0.022, 0.275), (0.012, 0.34)], Material.iron, bulge: 0)
    for x in [Float(-0.40), 0.40] {
      for y in [Float(0.10), 0.22, 0.34] { f.ellipse(x, y, 0.014, 0.014, Material.iron) }
    }
    return f
  }
}
