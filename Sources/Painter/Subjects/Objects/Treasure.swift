extension SubjectKind {
  /// A crown with jewels.
  static let crown = SubjectKind(
    "crown", "корона", .objects, words: "crown tiara 👑", russian: "корон- диадем-", home: .table,
    size: 0.46, metres: 0.2
  ) { colour, _ in
    let gold = colour ?? Vec3(0.86, 0.50, 0.09)
    let gems = [Vec3(0.72, 0.02, 0.06), Vec3(0.04, 0.20, 0.75), Vec3(0.03, 0.50, 0.18)]
    var f = Figure(seat: Vec2(0, 0.6))
    f.blob(
      [(-0.40, 0.16), (-0.36, 0.46), (-0.14, 0.60), (0.14, 0.60), (0.36, 0.46), (0.40, 0.16)],
      Vec3(0.42, 0.02, 0.06),
      skin: .cloth, bulge: 0.15)
    f.even(
      [(0, 0.10), (0.44, 0.16), (0.54, 0.68), (0.36, 0.36), (0.27, 0.76), (0.14, 0.38), (0, 0.84)],
      gold, skin: .metal,
      bulge: 0.05)
    for (index, spot) in [
      (Float(-0.54), Float(0.70)), (-0.27, 0.79), (0, 0.87), (0.27, 0.79), (0.54, 0.70),
    ].enumerated() {
      f.ellipse(spot.0, spot.1, 0.05, 0.05, index % 2 == 0 ? gold * 1.05 : gems[0], skin: .metal)
    }
    f.curve([(-0.445, 0.20), (0, 0.12), (0.445, 0.20)], [0.075], gold, skin: .metal)
    f.curve([(-0.455, 0.26), (0, 0.185), (0.455, 0.26)], [0.014], gold * 0.6, skin: .metal)
    f.curve([(-0.425, 0.135), (0, 0.055), (0.425, 0.135)], [0.014], gold * 0.6, skin: .metal)
    for (index, spot) in [
      (Float(-0.33), Float(0.175)), (-0.17, 0.135), (0, 0.12), (0.17, 0.135), (0.33, 0.175),
    ].enumerated() {
      let gem = gems[index % 3]
      f.ellipse(spot.0, spot.1, 0.048, 0.042, gold * 0.5, skin: .metal)
      f.ellipse(spot.0, spot.1, 0.038, 0.033, gem, skin: .metal, glow: gem * 0.3)
      f.ellipse(spot.0 - 0.012, spot.1 + 0.012, 0.009, 0.008, Vec3(1, 1, 1), bulge: 0)
    }
    f.polygon(
      [(0, 0.34), (0.055, 0.44), (0, 0.56), (-0.055, 0.44)], gems[1], skin: .metal, bulge: 0.04,
      glow: gems[1] * 0.3)
    return f
  }

  /// A cut diamond.
  static let diamond = SubjectKind(
    "diamond", "бриллиант", .objects, words: "diamond gem gemstone jewel crystal brilliant 💎 💠",
    russian: "бриллиант- алмаз- кристалл- драгоценн-_камен- самоцвет-", home: .table, size: 0.44,
    metres: 0.05
  ) { colour, _ in
    let base = colour ?? Vec3(0.25, 0.60, 0.80)
    let light = mix(base, Vec3(1, 1, 1), 0.6)
    let glow = base * 0.35
    var f = Figure(seat: Vec2(0, 0.82))
    let girdle: [Float] = [-0.52, -0.27, 0.27, 0.52]
    let table: [Float] = [-0.33, -0.11, 0.11, 0.33]
    func facet(_ points: [(Float, Float)], _ tint: Vec3) {
      f.polygon(points, tint, skin: .metal, bulge: 0.012, glow: glow)
    }
    facet([(girdle[0], 0.56), (girdle[1], 0.56), (0, 0)], base * 0.75)
    facet([(girdle[1], 0.56), (girdle[2], 0.56), (0, 0)], mix(base, light, 0.55))
    facet([(girdle[2], 0.56), (girdle[3], 0.56), (0, 0)], base * 0.5)
    facet([(-0.09, 0.56), (0.09, 0.56), (0, 0)], light)
    facet([(girdle[0], 0.56), (table[0], 0.80), (girdle[1], 0.56)], base)
    facet([(girdle[1], 0.56), (table[0], 0.80), (0, 0.80)], light)
    facet([(girdle[1], 0.56), (0, 0.80), (girdle[2], 0.56)], base * 0.85)
    facet([(girdle[2], 0.56), (0, 0.80), (table[3], 0.80)], mix(base, light, 0.7))
    facet([(girdle[2], 0.56), (table[3], 0.80), (girdle[3], 0.56)], base * 0.62)
    f.star(-0.26, 0.72, 0.12, Vec3(1, 1, 1), rays: 4, inner: 0.16, glow: Vec3(1.5, 1.6, 1.8))
    f.star(0.34, 0.52, 0.07, Vec3(1, 1, 1), rays: 4, inner: 0.16, glow: Vec3(1.5, 1.6, 1.8))
    return f
  }

  /// A ring with a stone.
  static let ring = SubjectKind(
    "ring", "кольцо", .objects, words: "ring wedding_ring engagement_ring 💍",
    russian: "кольцо кольца кольцом колечк- перстень",
    home: .table, size: 0.42, metres: 0.03
  ) { colour, _ in
    let gold = colour ?? Material.gold
    let stone = Vec3(0.55, 0.80, 0.95)
    var f = Figure(seat: Vec2(0, 0.9))
    f.ring(0, 0.34, 0.30, 0.045, gold, skin: .metal)
    f.ring(0, 0.34, 0.275, 0.008, gold * 0.6, skin: .metal)
    f.even([(0.05, 0.62), (0.13, 0.74)], gold * 0.9, skin: .metal)
    f.even(
      [(0, 0.63), (0.17, 0.79), (0.11, 0.90), (0, 0.90)], stone, skin: .metal, bulge: 0.01,
      glow: stone * 0.3)
    f.polygon([(-0.17, 0.79), (-0.06, 0.79), (0, 0.63)], stone * 0.7, skin: .metal, bulge: 0)
    f.polygon([(-0.06, 0.79), (0.06, 0.79), (0, 0.90)], Vec3(0.9, 0.97, 1), skin: .metal, bulge: 0)
    f.polygon([(0.17, 0.79), (0.06, 0.79), (0, 0.63)], stone * 0.55, skin: .metal, bulge: 0)
    f.star(-0.10, 0.88, 0.13, Vec3(1, 1, 1), rays: 4, inner: 0.14, glow: Vec3(1.5, 1.6, 1.8))
    return f
  }

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

  /// A sword driven into a stone.
  static let sword = SubjectKind(
    "sword", "меч", .objects, words: "sword excalibur blade katana dagger ⚔ 🗡",
    russian: "меч мечи мечом меча катан- клинок клинк- кинжал-",
    home: .ground, size: 0.54, metres: 1.1
  ) { colour, _ in
    let gold = Material.gold
    let grip = colour ?? Vec3(0.32, 0.05, 0.05)
    var f = Figure(seat: Vec2(0.2, 0.3))
    f.polygon(
      [(0, 0.10), (-0.055, 0.14), (-0.065, 0.74), (0, 0.74)], Vec3(0.66, 0.70, 0.76), skin: .metal,
      bulge: 0.012,
      glow: Vec3(0.10, 0.16, 0.26))
    f.polygon(
      [(0, 0.10), (0.055, 0.14), (0.065, 0.74), (0, 0.74)], Vec3(0.36, 0.40, 0.46), skin: .metal,
      bulge: 0.012,
      glow: Vec3(0.08, 0.12, 0.2))
    f.box(
      0, 0.88, 0.055, 0.22, grip, round: 0.02, skin: .cloth, bulge: 0.03,
      pattern: .stripes(grip * 0.5, every: 0.035, turn: 0.07))
    f.curve(
      [(-0.24, 0.79), (-0.14, 0.745), (0, 0.755), (0.14, 0.745), (0.24, 0.79)],
      [0.026, 0.030, 0.036, 0.030, 0.026], gold,
      skin: .metal)
    f.ellipse(0, 0.76, 0.034, 0.034, Vec3(0.05, 0.25, 0.8), skin: .metal, glow: Vec3(0.1, 0.3, 0.9))
    f.ellipse(0, 1.02, 0.058, 0.055, gold, skin: .metal)
    f.ellipse(0, 1.02, 0.024, 0.024, Vec3(0.6, 0.03, 0.05), skin: .metal)
    let stone = Vec3(0.24, 0.24, 0.25)
    f.blob(
      [
        (-0.44, -0.01), (-0.38, 0.16), (-0.20, 0.30), (-0.04, 0.27), (0.10, 0.31), (0.30, 0.22),
        (0.44, -0.01),
      ], stone,
      skin: .stone, bulge: 0.14)
    f.polygon(
      [(-0.10, 0.275), (-0.02, 0.29), (0.10, 0.285), (0.02, 0.265)], Vec3(0.03, 0.03, 0.035),
      bulge: 0)
    f.blob(
      [(-0.36, 0.02), (-0.26, 0.14), (-0.12, 0.08), (-0.06, -0.01)], Vec3(0.07, 0.15, 0.04),
      skin: .leaflets, bulge: 0.03)
    return f
  }

  /// An old key.
  static let key = SubjectKind(
    "key", "ключ", .objects, words: "key skeleton_key golden_key 🔑 🗝",
    russian: "ключ ключи ключом ключа ключик-", home: .table, size: 0.48,
    metres: 0.08
  ) { colour, _ in
    let gold = colour ?? Vec3(0.78, 0.46, 0.10)
    var f = Figure(seat: Vec2(0, 1.0))
    for (x, y) in [(Float(-0.13), Float(0.80)), (0.13, 0.80), (0, 0.93)] {
      f.ring(x, y, 0.105, 0.036, gold, skin: .metal)
    }
    f.ellipse(0, 0.80, 0.05, 0.05, Vec3(0.62, 0.03, 0.05), skin: .metal)
    f.limb(0, 0.70, 0, 0.02, 0.040, 0.040, gold, skin: .metal)
    for y in [Float(0.66), 0.60, 0.30] {
      f.box(0, y, 0.14, 0.035, gold * 1.05, round: 0.016, skin: .metal, bulge: 0.03)
    }
    f.box(0.13, 0.155, 0.20, 0.17, gold, round: 0.012, skin: .metal, bulge: 0.02)
    f.box(0.165, 0.155, 0.05, 0.06, gold * 0.25, bulge: 0)
    f.box(0.20, 0.06, 0.05, 0.05, gold, round: 0.01, skin: .metal)
    return f
  }
}
