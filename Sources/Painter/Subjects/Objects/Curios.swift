extension SubjectKind {
  /// A globe on its stand.
  static let globe = SubjectKind(
    "globe", "глобус", .objects, words: "globe world_globe 🌍 🌎 🌏", russian: "глобус-", home: .table,
    size: 0.46, metres: 0.4
  ) { colour, chance in
    let sea = colour ?? Vec3(0.04, 0.22, 0.48)
    let land = Vec3(0.20, 0.36, 0.10)
    var f = Figure(seat: Vec2(0, 0.98))
    f.ellipse(0, 0.03, 0.26, 0.045, Material.wood, skin: .metal)
    f.turned([(0.09, 0.04), (0.03, 0.10), (0.025, 0.19)], Material.wood)
    f.curve(
      [(0.16, 0.99), (0.40, 0.80), (0.44, 0.50), (0.28, 0.24), (-0.02, 0.17)], [0.020],
      Material.gold, skin: .metal)
    f.ellipse(0, 0.57, 0.37, 0.37, sea, skin: .metal, bulge: 0.34)
    f.blob(
      [
        (-0.27, 0.72), (-0.14, 0.86), (0.02, 0.87), (0.04, 0.76), (-0.06, 0.70), (-0.10, 0.60),
        (-0.16, 0.56), (-0.22, 0.62),
      ], land,
      skin: .crust, bulge: 0.02)
    f.blob(
      [(-0.15, 0.55), (-0.04, 0.54), (0.04, 0.46), (-0.02, 0.34), (-0.08, 0.25), (-0.13, 0.38)],
      land, skin: .crust, bulge: 0.02)
    f.blob(
      [
        (0.14, 0.78), (0.24, 0.80), (0.31, 0.68), (0.34, 0.54), (0.28, 0.40), (0.20, 0.42),
        (0.16, 0.56), (0.10, 0.64),
      ], land,
      skin: .crust, bulge: 0.02)
    f.blob(
      [(-0.10, 0.925), (0.08, 0.935), (0.14, 0.90), (0, 0.885)], Vec3(0.80, 0.84, 0.88), bulge: 0.01
    )
    f.ellipse(-0.16, 0.72, 0.06, 0.045, Vec3(1, 1, 1), skin: .clear, bulge: 0)
    f.ellipse(0.13, 0.98, 0.024, 0.024, Material.gold, skin: .metal)
    return f
  }

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

  /// A skull.
  static let skull = SubjectKind(
    "skull", "череп", .objects, words: "skull cranium 💀 ☠", russian: "череп черепа череп- черепом",
    home: .table, size: 0.42, metres: 0.2
  ) { colour, _ in
    let bone = colour ?? Vec3(0.66, 0.59, 0.45)
    let dark = Vec3(0.025, 0.018, 0.015)
    var f = Figure(seat: Vec2(0, 0.92))
    f.even(
      [(0, 0.0), (0.14, 0.0), (0.20, 0.06), (0.22, 0.22), (0, 0.26)], bone * 0.9, rounded: true,
      bulge: 0.08)
    f.even(
      [
        (0, 0.18), (0.20, 0.20), (0.25, 0.30), (0.35, 0.38), (0.40, 0.58), (0.34, 0.80),
        (0.18, 0.93), (0, 0.96),
      ], bone, rounded: true,
      skin: .crust, bulge: 0.24)
    f.both { f, side in
      f.ellipse(side * 0.175, 0.475, 0.115, 0.105, bone * 0.55, bulge: 0)
      f.ellipse(side * 0.17, 0.465, 0.100, 0.092, dark, bulge: 0.02)
      f.curve(
        [(side * 0.06, 0.585), (side * 0.18, 0.61), (side * 0.30, 0.56)], [0.020], bone * 1.08)
    }
    f.polygon([(-0.055, 0.29), (0, 0.41), (0.055, 0.29), (0, 0.315)], dark, bulge: 0)
    f.box(0, 0.17, 0.30, 0.022, dark, round: 0.01, bulge: 0)
    for index in 0..<6 {
      let x = (Float(index) - 2.5) * 0.05
      f.box(x, 0.205, 0.042, 0.065, Vec3(0.80, 0.75, 0.62), round: 0.014, bulge: 0.02)
      f.box(x * 0.95, 0.125, 0.038, 0.055, Vec3(0.78, 0.73, 0.60), round: 0.012, bulge: 0.02)
    }
    return f
  }

  /// A snowman.
  static let snowman = SubjectKind(
    "snowman", "снеговик", .objects, words: "snowman ⛄", russian: "снеговик- снежн-_баб-",
    home: .ground, size: 0.52, metres: 1.6
  ) { colour, _ in
    let snow = Vec3(0.70, 0.75, 0.84)
    let scarf = colour ?? Vec3(0.66, 0.05, 0.05)
    let coal = Vec3(0.03, 0.03, 0.035)
    var f = Figure(seat: Vec2(0, 1.1), focus: Vec2(0, 0.82))
    f.limb(-0.20, 0.58, -0.44, 0.72, 0.014, 0.010, Material.darkWood)
    f.limb(-0.37, 0.68, -0.44, 0.66, 0.008, 0.005, Material.darkWood)
    f.limb(-0.38, 0.685, -0.42, 0.77, 0.008, 0.005, Material.darkWood)
    f.limb(0.20, 0.58, 0.46, 0.66, 0.014, 0.010, Material.darkWood)
    f.limb(0.38, 0.635, 0.44, 0.74, 0.008, 0.005, Material.darkWood)
    f.ellipse(0, 0.24, 0.31, 0.27, snow, skin: .crust)
    f.ellipse(0, 0.56, 0.225, 0.205, snow, skin: .crust)
    f.ellipse(0, 0.83, 0.165, 0.155, snow * 1.05, skin: .crust)
    f.curve([(-0.15, 0.715), (0, 0.67), (0.15, 0.715)], [0.042], scarf, skin: .cloth)
    f.box(
      0.13, 0.59, 0.085, 0.24, scarf * 0.9, round: 0.02, skin: .cloth, bulge: 0.03, tilt: 0.02,
      pattern: .stripes(Material.white, every: 0.09, turn: 0.02))
    for x in [Float(-0.065), 0.045] { f.ellipse(x, 0.865, 0.021, 0.024, coal) }
    f.limb(-0.01, 0.82, -0.17, 0.80, 0.030, 0.006, Vec3(0.85, 0.25, 0.02))
    for index in 0..<5 {
      let x = -0.085 + Float(index) * 0.037
      f.ellipse(x, 0.755 + (x + 0.01) * (x + 0.01) * 4, 0.010, 0.010, coal)
    }
    for y in [Float(0.62), 0.54, 0.46] { f.ellipse(0, y, 0.019, 0.019, coal) }
    f.box(0, 0.965, 0.36, 0.035, coal, round: 0.015, skin: .cloth)
    f.box(0, 1.06, 0.23, 0.18, coal, round: 0.015, skin: .cloth, bulge: 0.10)
    f.box(0, 1.00, 0.235, 0.04, scarf, bulge: 0.06)
    return f
  }

  /// A fire of logs.
  static let campfire = SubjectKind(
    "campfire", "костёр", .objects, words: "campfire bonfire fire flame fireplace 🔥",
    russian: "костер костр- огонь огня огнем камин- пламя",
    home: .ground, size: 0.40, metres: 0.8
  ) { colour, _ in
    let hot = colour ?? Vec3(0.95, 0.28, 0.02)
    let glow = colour.map { $0 * 3 } ?? Vec3(2.8, 0.85, 0.08)
    var f = Figure(seat: Vec2(0, 0.2))
    f.ellipse(0, 0.02, 0.44, 0.06, Vec3(0.03, 0.025, 0.02), glow: Vec3(0.5, 0.12, 0.02))
    for index in 0..<9 {
      let turn = Float(index) / 16
      f.ellipse(
        cosTurns(turn) * 0.50, 0.02 + sinTurns(turn) * 0.07, 0.085, 0.06, Vec3(0.22, 0.21, 0.20),
        skin: .stone)
    }
    f.blob(
      [
        (-0.30, 0.10), (-0.36, 0.34), (-0.22, 0.52), (-0.24, 0.72), (-0.04, 0.66), (0.02, 0.98),
        (0.14, 0.68), (0.26, 0.70), (0.24, 0.48), (0.36, 0.30), (0.28, 0.10),
      ],
      hot * 0.9, bulge: 0.10, glow: glow * 0.75)
    f.blob(
      [
        (-0.20, 0.10), (-0.24, 0.30), (-0.10, 0.46), (-0.02, 0.74), (0.09, 0.48), (0.22, 0.34),
        (0.20, 0.10),
      ],
      mix(hot, Vec3(1, 0.75, 0.1), 0.6), bulge: 0.08, glow: mix(glow, Vec3(3.2, 2.2, 0.5), 0.5))
    f.blob(
      [(-0.11, 0.10), (-0.12, 0.26), (0.0, 0.48), (0.11, 0.26), (0.11, 0.10)], Vec3(1, 0.9, 0.5),
      bulge: 0.05,
      glow: Vec3(3.4, 2.9, 1.4))
    f.limb(-0.42, 0.05, 0.20, 0.20, 0.055, 0.050, Vec3(0.16, 0.085, 0.04), skin: .bark)
    f.limb(0.42, 0.05, -0.20, 0.20, 0.055, 0.050, Vec3(0.19, 0.10, 0.05), skin: .bark)
    f.limb(-0.34, 0.03, 0.34, 0.035, 0.055, 0.055, Vec3(0.13, 0.07, 0.035), skin: .bark)
    for (x, y) in [(Float(-0.42), Float(0.05)), (0.42, 0.05), (0.385, 0.035)] {
      f.ellipse(x, y, 0.036, 0.042, Material.paleWood)
    }
    for index in 0..<7 {
      let n = Float(index)
      f.ellipse(
        -0.22 + n * 0.085, 0.78 + (index % 3 == 0 ? 0.22 : 0.06) * (1 + n * 0.1), 0.010, 0.014, hot,
        glow: glow)
    }
    for index in 0..<5 {
      f.ellipse(
        -0.40 + Float(index) * 0.20, -0.02, 0.10, 0.055, Vec3(0.26, 0.25, 0.24), skin: .stone)
    }
    return f
  }

  /// A chess king beside a pawn.
  static let chess = SubjectKind(
    "chess piece", "шахматы", .objects, words: "chess chess_piece chess_king chessboard ♟ ♔",
    russian: "шахмат- шахматн-_фигур-", home: .table,
    size: 0.50, metres: 0.1
  ) { colour, _ in
    let light = colour ?? Vec3(0.66, 0.50, 0.28)
    let dark = Vec3(0.06, 0.035, 0.025)
    var f = Figure(seat: Vec2(-0.1, 1.0))
    f.polygon(
      [(-0.60, 0.0), (-0.72, -0.05), (0.72, -0.05), (0.60, 0.0), (0.50, 0.07), (-0.50, 0.07)],
      light,
      bulge: 0.01, pattern: .checks(dark * 1.6, every: 0.155))
    f.box(0, -0.06, 1.46, 0.035, Material.wood, round: 0.01)
    let king: [(Float, Float)] = [
      (0.21, 0.02), (0.215, 0.07), (0.15, 0.12), (0.16, 0.16), (0.09, 0.24), (0.07, 0.46),
      (0.085, 0.58), (0.14, 0.62), (0.085, 0.65),
      (0.13, 0.84), (0.12, 0.88), (0.03, 0.92),
    ]
    f.turned(king, light, at: -0.14, rounded: false, skin: .metal)
    f.box(-0.14, 0.98, 0.036, 0.15, light, round: 0.01, skin: .metal)
    f.box(-0.14, 0.985, 0.12, 0.036, light, round: 0.01, skin: .metal)
    f.turned(
      [
        (0.17, -0.02), (0.175, 0.03), (0.12, 0.08), (0.065, 0.18), (0.055, 0.28), (0.11, 0.32),
        (0.05, 0.35),
      ], dark, at: 0.34,
      rounded: false, skin: .metal)
    f.ellipse(0.34, 0.42, 0.105, 0.105, dark, skin: .metal)
    return f
  }

  /// A vase.
  static let vase = SubjectKind(
    "vase", "ваза", .objects, words: "vase amphora pottery jug urn 🏺 ⚱",
    russian: "ваза вазы вазу вазой вазе амфор- кувшин-", home: .table, size: 0.48,
    metres: 0.4
  ) { colour, _ in
    let clay = colour ?? Vec3(0.58, 0.20, 0.06)
    let black = Vec3(0.035, 0.025, 0.02)
    var f = Figure(seat: Vec2(0, 1.0))
    f.both { f, side in
      f.curve(
        [(side * 0.10, 0.88), (side * 0.30, 0.86), (side * 0.32, 0.70), (side * 0.24, 0.58)],
        [0.026], black, skin: .metal)
    }
    let body: [(Float, Float)] = [
      (0.13, 0.0), (0.09, 0.06), (0.21, 0.24), (0.285, 0.46), (0.22, 0.66), (0.10, 0.76),
      (0.095, 0.90), (0.15, 0.97),
    ]
    f.turned(body, clay, skin: .metal)
    f.turned([(0.095, 0.83), (0.097, 0.90), (0.15, 0.97)], black, skin: .metal)
    f.turned([(0.13, 0.0), (0.10, 0.04), (0.10, 0.08)], black, skin: .metal)
    f.box(0, 0.60, 0.48, 0.022, black, bulge: 0)
    f.box(0, 0.34, 0.48, 0.022, black, bulge: 0)
    f.turned(
      [(0.263, 0.365), (0.284, 0.46), (0.262, 0.575)], clay * 1.05, skin: .metal,
      pattern: .checks(black, every: 0.053))
    for index in 0..<7 {
      let x = (Float(index) - 3) * 0.048
      f.polygon([(x - 0.02, 0.20), (x * 0.7, 0.10), (x + 0.02, 0.20)], black, bulge: 0)
    }
    f.ellipse(0, 0.97, 0.15, 0.022, black * 0.6, bulge: 0)
    return f
  }

  /// A bottle with a letter in it.
  static let bottle = SubjectKind(
    "bottle", "бутылка", .objects, words: "bottle message_in_a_bottle potion flask 🧪 ⚗",
    russian: "бутылк- бутылок зель- флакон- колб-", home: .table,
    size: 0.48, metres: 0.3
  ) { colour, _ in
    let liquid = colour ?? Vec3(0.10, 0.60, 0.42)
    let clear = Vec3(0.70, 0.82, 0.86)
    var f = Figure(seat: Vec2(0, 0.95))
    let body: [(Float, Float)] = [
      (0.20, 0.0), (0.32, 0.14), (0.33, 0.30), (0.24, 0.48), (0.09, 0.58), (0.075, 0.66),
      (0.078, 0.82),
    ]
    f.turned(body, clear * 0.7, skin: .clear)
    f.turned(
      [(0.18, 0.02), (0.295, 0.14), (0.308, 0.29), (0.27, 0.38)], liquid, skin: .smooth,
      glow: liquid * 0.7)
    f.ellipse(
      0, 0.38, 0.27, 0.035, mix(liquid, Vec3(1, 1, 1), 0.35), bulge: 0.01, glow: liquid * 0.6)
    for (x, y, r) in [
      (Float(-0.12), Float(0.18), Float(0.028)), (0.08, 0.26, 0.020), (0.14, 0.14, 0.016),
      (-0.04, 0.30, 0.014), (-0.02, 0.10, 0.018),
    ] {
      f.ellipse(x, y, r, r, mix(liquid, Vec3(1, 1, 1), 0.55), glow: liquid * 0.5)
    }
    f.turned(body, clear, skin: .clear)
    f.curve(
      [(-0.24, 0.40), (-0.28, 0.28), (-0.26, 0.14)], [0.012, 0.024, 0.010], Vec3(1, 1, 1),
      skin: .clear)
    f.box(0, 0.80, 0.20, 0.05, clear, round: 0.02, skin: .glass)
    f.turned([(0.065, 0.78), (0.085, 0.93)], Material.paleWood, rounded: false, skin: .crust)
    f.curve([(-0.085, 0.62), (0, 0.60), (0.085, 0.62)], [0.012], Material.wood)
    f.polygon(
      [(0.05, 0.60), (0.19, 0.53), (0.15, 0.42), (0.03, 0.49)], Material.paper, skin: .crust)
    return f
  }
}
