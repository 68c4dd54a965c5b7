extension SubjectKind {
  /// A lady of liberty with torch and crown.
  static let libertyStatue = SubjectKind(
    "statue of liberty", "статуя свободы", .buildings, words: "statue_of_liberty lady_liberty 🗽",
    russian: "стату-_свобод-", home: .coast, size: 0.72, metres: 60
  ) { colour, _ in
    let copper = colour ?? Vec3(0.22, 0.46, 0.38)
    let stone = Vec3(0.50, 0.45, 0.37)
    var f = Figure(seat: Vec2(0, 1.0))
    f.polygon([(-0.24, 0), (-0.21, 0.08), (0.21, 0.08), (0.24, 0)], stone * 0.85, skin: .stone)
    f.polygon(
      [(-0.15, 0.08), (-0.115, 0.33), (0.115, 0.33), (0.15, 0.08)], stone, skin: .bricks,
      bulge: 0.05)
    f.box(0, 0.335, 0.27, 0.03, stone * 1.1, skin: .stone)
    f.blob(
      [
        (-0.10, 0.35), (0.11, 0.35), (0.115, 0.52), (0.095, 0.70), (0.06, 0.76), (-0.06, 0.76),
        (-0.085, 0.66), (-0.10, 0.50),
      ], copper, skin: .cloth, bulge: 0.09)
    for x in [Float(-0.05), -0.01, 0.035, 0.075] {
      f.curve([(x * 0.5, 0.70), (x, 0.55), (x * 1.2, 0.36)], [0.004, 0.007, 0.005], copper * 0.6)
    }
    f.limb(0.06, 0.71, 0.115, 0.61, 0.034, 0.026, copper)
    f.box(0.10, 0.60, 0.075, 0.11, copper * 1.1, round: 0.01, tilt: 0.04)
    f.limb(-0.06, 0.72, -0.14, 0.84, 0.034, 0.026, copper)
    f.limb(-0.14, 0.84, -0.15, 0.96, 0.024, 0.020, copper)
    f.polygon([(-0.18, 0.97), (-0.12, 0.97), (-0.135, 1.03), (-0.165, 1.03)], copper * 0.9)
    f.blob(
      [(-0.18, 1.03), (-0.165, 1.10), (-0.15, 1.14), (-0.13, 1.08), (-0.12, 1.03)], Material.gold,
      skin: .metal, glow: Vec3(1.6, 1.0, 0.3))
    f.limb(0, 0.75, 0, 0.80, 0.026, 0.028, copper)
    f.ellipse(0, 0.835, 0.044, 0.052, copper)
    for index in 0..<7 {
      let turn = 0.06 + Float(index) * 0.0633
      f.limb(
        cosTurns(turn) * 0.045, 0.865 + sinTurns(turn) * 0.035, cosTurns(turn) * 0.105,
        0.865 + sinTurns(turn) * 0.095, 0.010, 0.003, copper * 1.15)
    }
    f.limb(-0.046, 0.868, 0.046, 0.868, 0.012, 0.012, copper * 1.2)
    f.both { f, side in f.ellipse(side * 0.017, 0.838, 0.006, 0.005, copper * 0.3, bulge: 0) }
    f.limb(-0.012, 0.812, 0.012, 0.812, 0.003, 0.003, copper * 0.3)
    return f
  }

  /// A marble figure on a plinth.
  static let statue = SubjectKind(
    "statue", "статуя", .buildings, words: "statue sculpture monument bust buddha 🗿",
    russian: "стату- скульптур- памятник- бюст-", home: .ground, size: 0.56, metres: 4
  ) { colour, chance in
    let stone = colour ?? Vec3(0.62, 0.61, 0.58)
    var who = Person.someone(stone, chance, feminine: chance[30] < 0.5)
    who.skin = stone
    who.hair = stone * 0.85
    who.iris = stone
    who.bottom = stone
    who.shoes = stone
    who.lower = .robe
    who.sleeves = false
    who.right = .wave
    var body = who.figure()
    for index in body.parts.indices {
      body.parts[index].colour = stone * (0.75 + 0.25 * body.parts[index].colour.luminance)
      body.parts[index].skin = .stone
    }
    var f = Figure(seat: Vec2(0, 1.0))
    f.box(0, 0.03, 0.56, 0.06, stone * 0.7, skin: .stone)
    f.box(0, 0.15, 0.42, 0.20, stone * 0.8, skin: .stone, bulge: 0.03)
    f.box(0, 0.255, 0.50, 0.03, stone * 0.9, skin: .stone)
    f.put(body, 0, 0.265, scale: 0.76)
    f.focus = body.focus * 0.76 + Vec2(0, 0.265)
    return f
  }

  /// The arches of a Roman arena, one side fallen.
  static let colosseum = SubjectKind(
    "colosseum", "колизей", .buildings, words: "colosseum coliseum amphitheatre amphitheater arena",
    russian: "колизе- колизей амфитеатр-", home: .ground, size: 0.50, metres: 48
  ) { colour, _ in
    let stone = colour ?? Vec3(0.58, 0.44, 0.28)
    var f = Figure(seat: Vec2(-0.4, 0.9))
    f.polygon(
      [
        (-0.86, 0), (-0.86, 0.80), (-0.2, 0.84), (0.02, 0.80), (0.08, 0.70), (0.20, 0.66),
        (0.26, 0.56), (0.86, 0.54), (0.86, 0),
      ], stone, skin: .bricks, bulge: 0.05)
    for (y, high) in [(Float(0.03), Float(0.19)), (0.29, 0.18), (0.53, 0.18)] {
      f.box(
        y > 0.5 ? -0.37 : 0, y + high + 0.035, y > 0.5 ? 0.96 : 1.72, 0.022, stone * 1.15,
        bulge: 0.01)
      for index in 0..<11 {
        let x = -0.78 + Float(index) * 0.156
        guard y < 0.5 || x < 0.05 else { continue }
        f.arch(x, y, 0.105, high, Vec3(0.07, 0.05, 0.035))
        f.limb(x + 0.078, y, x + 0.078, y + high, 0.012, 0.012, stone * 1.1)
      }
    }
    for index in 0..<6 {
      f.box(-0.78 + Float(index) * 0.14, 0.775, 0.035, 0.04, Vec3(0.08, 0.06, 0.04), bulge: 0)
    }
    f.box(0, 0.005, 1.80, 0.025, stone * 0.7, skin: .stone)
    return f
  }

  /// Standing stones in a ring.
  static let stonehenge = SubjectKind(
    "stonehenge", "стоунхендж", .buildings, words: "stonehenge standing_stones megalith dolmen",
    russian: "стоунхендж- мегалит- дольмен-", home: .ground, size: 0.44, metres: 7
  ) { colour, chance in
    let stone = colour ?? Vec3(0.34, 0.33, 0.31)
    var f = Figure(seat: Vec2(0, 0.9))
    for x in [Float(-0.36), 0.0, 0.36] {
      f.box(x - 0.08, 0.32, 0.10, 0.50, stone * 0.6, round: 0.03, skin: .stone, bulge: 0.05)
      f.box(x + 0.08, 0.32, 0.10, 0.50, stone * 0.6, round: 0.03, skin: .stone, bulge: 0.05)
      f.box(x, 0.61, 0.32, 0.09, stone * 0.65, round: 0.03, skin: .stone, bulge: 0.04)
    }
    for (index, x) in [Float(-0.78), -0.52, 0.50, 0.76].enumerated() {
      let tall = 0.72 + 0.08 * chance[UInt32(index)]
      f.box(x, tall / 2 - 0.02, 0.17, tall, stone, round: 0.05, skin: .stone, bulge: 0.08)
    }
    f.box(-0.65, 0.80, 0.50, 0.13, stone * 1.08, round: 0.04, skin: .stone, bulge: 0.06)
    f.box(0.63, 0.80, 0.48, 0.13, stone * 1.08, round: 0.04, skin: .stone, bulge: 0.06)
    f.box(0.04, 0.07, 0.46, 0.16, stone * 0.9, round: 0.05, skin: .stone, bulge: 0.07, tilt: 0.01)
    return f
  }
}
