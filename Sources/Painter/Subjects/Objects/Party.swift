extension SubjectKind {
  /// A box with a bow.
  static let gift = SubjectKind(
    "gift", "подарок", .objects, words: "gift present gift_box 🎁",
    russian: "подарок подарк- подарочн-", home: .table, size: 0.44,
    metres: 0.3
  ) { colour, chance in
    let paper =
      colour
      ?? chance.one(
        of: [Vec3(0.66, 0.05, 0.06), Vec3(0.06, 0.30, 0.48), Vec3(0.06, 0.36, 0.16)], 1)
    let ribbon = Vec3(0.88, 0.60, 0.12)
    var f = Figure(seat: Vec2(0, 0.68))
    f.box(
      0, 0.27, 0.80, 0.54, paper, round: 0.015, bulge: 0.03,
      pattern: .spots(paper * 1.5, every: 0.11))
    f.box(0, 0.27, 0.13, 0.54, ribbon, skin: .cloth)
    f.box(0, 0.59, 0.90, 0.17, paper * 1.1, round: 0.02, bulge: 0.03)
    f.box(0, 0.515, 0.88, 0.014, paper * 0.45, bulge: 0)
    f.box(0, 0.59, 0.14, 0.172, ribbon * 1.05, skin: .cloth)
    f.both { f, side in
      f.polygon(
        [
          (0, 0.72), (side * 0.17, 0.66), (side * 0.28, 0.585), (side * 0.20, 0.575),
          (side * 0.17, 0.54), (side * 0.05, 0.66),
        ],
        ribbon * 0.85, skin: .cloth, bulge: 0.02)
      f.blob(
        [
          (0, 0.70), (side * 0.14, 0.90), (side * 0.30, 0.93), (side * 0.34, 0.80),
          (side * 0.20, 0.70),
        ], ribbon, skin: .cloth,
        bulge: 0.06)
      f.blob(
        [(side * 0.06, 0.725), (side * 0.16, 0.83), (side * 0.26, 0.85), (side * 0.26, 0.79)],
        ribbon * 0.45, bulge: 0.03)
    }
    f.ellipse(0, 0.715, 0.075, 0.062, ribbon * 1.1, skin: .cloth)
    return f
  }

  /// A bunch of toy balloons.
  static let toyBalloons = SubjectKind(
    "party balloons", "шарики", .objects,
    words: "party_balloon party_balloons toy_balloon birthday_balloon helium_balloon 🎈",
    russian: "шарик- воздушн-_шарик-", home: .ground, size: 0.60, metres: 1.8
  ) { colour, chance in
    let hues =
      colour.map { [$0, mix($0, Vec3(0.9, 0.9, 0.9), 0.4), $0 * 0.7] }
      ?? [
        Vec3(0.75, 0.05, 0.06), Vec3(0.05, 0.30, 0.72), Vec3(0.92, 0.55, 0.04),
        Vec3(0.10, 0.50, 0.18), Vec3(0.60, 0.12, 0.55),
      ]
    var f = Figure(seat: Vec2(0, 0.1))
    let spots: [(Float, Float)] = [
      (-0.22, 0.72), (0.22, 0.70), (0.0, 0.60), (-0.12, 0.92), (0.14, 0.94),
    ]
    for (index, spot) in spots.enumerated() {
      let hue = hues[index % hues.count]
      let x = spot.0 + chance.about(0, 0.02, UInt32(index))
      f.curve(
        [(x, spot.1 - 0.17), (x * 0.55 + 0.02, 0.36), (0, 0.06)], [0.004], Vec3(0.7, 0.7, 0.68))
      f.polygon(
        [(x - 0.025, spot.1 - 0.195), (x, spot.1 - 0.15), (x + 0.025, spot.1 - 0.195)], hue * 0.8)
      f.even(
        [
          (0, spot.1 - 0.165), (0.08, spot.1 - 0.11), (0.145, spot.1 + 0.02), (0.12, spot.1 + 0.13),
          (0, spot.1 + 0.185),
        ], hue,
        at: x, rounded: true, skin: .metal, bulge: 0.13)
      f.ellipse(x - 0.055, spot.1 + 0.08, 0.022, 0.040, Vec3(1, 1, 1), skin: .clear, bulge: 0)
    }
    f.box(0, 0.04, 0.11, 0.08, Material.gold, round: 0.02, skin: .metal, bulge: 0.03)
    return f
  }

  /// A football.
  static let ball = SubjectKind(
    "ball", "мяч", .objects, words: "ball football soccer_ball soccer ⚽",
    russian: "мяч мяч- мячик- футбол-", home: .ground, size: 0.34,
    metres: 0.22
  ) { colour, _ in
    let dark = colour ?? Vec3(0.03, 0.03, 0.035)
    let white = Vec3(0.76, 0.76, 0.75)
    var f = Figure(seat: Vec2(0, 0.84))
    f.ellipse(0, 0.42, 0.42, 0.42, white, bulge: 0.40)
    func patch(_ x: Float, _ y: Float, _ r: Float, _ turn: Float, _ squash: Vec2) {
      let points: [(Float, Float)] = (0..<5).map { corner in
        let angle = turn + Float(corner) / 5
        return (x + cosTurns(angle) * r * squash.x, 0.42 + y + sinTurns(angle) * r * squash.y)
      }
      f.polygon(points, dark, bulge: 0.01)
    }
    patch(0, 0.02, 0.135, 0.25, Vec2(1, 1))
    for index in 0..<5 {
      let turn = 0.25 + Float(index) / 5
      let out = Vec2(cosTurns(turn), sinTurns(turn))
      f.limb(
        out.x * 0.13, 0.44 + out.y * 0.13, out.x * 0.25, 0.43 + out.y * 0.25, 0.006, 0.006,
        white * 0.35, bulge: 0)
      let near = turn + 0.1
      for bend in [Float(-0.035), 0.035] {
        f.limb(
          out.x * 0.25, 0.43 + out.y * 0.25, cosTurns(turn + bend * 1.6) * 0.345,
          0.425 + sinTurns(turn + bend * 1.6) * 0.345, 0.006, 0.006,
          white * 0.35, bulge: 0)
      }
      let rim = Vec2(cosTurns(near), sinTurns(near)) * 0.355
      var half: [(Float, Float)] = []
      for corner in 0..<5 {
        let angle = near + Float(corner) / 5
        let spot = rim + Vec2(cosTurns(angle), sinTurns(angle)) * 0.085
        let length = (spot.x * spot.x + spot.y * spot.y).squareRoot()
        let kept = length > 0.414 ? spot * (0.414 / length) : spot
        half.append((kept.x, 0.42 + kept.y))
      }
      f.polygon(half, dark, bulge: 0.01)
    }
    f.ellipse(-0.15, 0.60, 0.07, 0.05, Vec3(1, 1, 1), skin: .clear, bulge: 0)
    return f
  }

  /// A basketball.
  static let basketball = SubjectKind(
    "basketball", "баскетбольный мяч", .objects, words: "basketball 🏀",
    russian: "баскетбол- баскетбольн-_мяч-", home: .ground, size: 0.34,
    metres: 0.25
  ) { colour, _ in
    let skin = colour ?? Vec3(0.72, 0.20, 0.02)
    let seam = Vec3(0.05, 0.03, 0.02)
    var f = Figure(seat: Vec2(0, 0.84))
    f.ellipse(0, 0.42, 0.42, 0.42, skin, skin: .crust, bulge: 0.40)
    f.limb(0, 0.01, 0, 0.83, 0.010, 0.010, seam, bulge: 0)
    f.curve([(-0.41, 0.46), (0, 0.40), (0.41, 0.46)], [0.010], seam, bulge: 0)
    f.curve([(-0.27, 0.10), (-0.17, 0.42), (-0.27, 0.74)], [0.010], seam, bulge: 0)
    f.curve([(0.27, 0.10), (0.17, 0.42), (0.27, 0.74)], [0.010], seam, bulge: 0)
    f.ellipse(-0.15, 0.60, 0.07, 0.05, Vec3(1, 1, 1), skin: .clear, bulge: 0)
    return f
  }

  /// A heart.
  static let heart = SubjectKind(
    "heart", "сердце", .objects, words: "heart hearts valentine valentines ❤ 💖 💕 💗 ♥",
    russian: "сердц- сердеч- валентинк-", home: .table,
    size: 0.44, metres: 0.3
  ) { colour, _ in
    let red = colour ?? Vec3(0.72, 0.025, 0.07)
    var f = Figure(seat: Vec2(0, 0.7))
    f.even(
      [(0, 0.0), (0.20, 0.20), (0.42, 0.44), (0.47, 0.66), (0.36, 0.84), (0.18, 0.85), (0, 0.69)],
      red, rounded: true, skin: .metal,
      bulge: 0.22, glow: red * 0.35)
    f.curve(
      [(-0.34, 0.60), (-0.33, 0.70), (-0.25, 0.765)], [0.024, 0.036, 0.020], Vec3(1, 0.92, 0.92),
      skin: .clear)
    f.ellipse(-0.345, 0.51, 0.022, 0.026, Vec3(1, 0.92, 0.92), skin: .clear, bulge: 0)
    return f
  }

  /// A golden star.
  static let goldStar = SubjectKind(
    "golden star", "золотая звезда", .objects,
    words: "golden_star gold_star five_pointed_star star_shape", russian: "золот-_звезд-",
    home: .table, size: 0.44, metres: 0.3
  ) { colour, _ in
    let gold = colour ?? Vec3(0.90, 0.52, 0.06)
    var f = Figure(seat: Vec2(0, 0.6))
    f.star(0, 0.45, 0.50, gold, inner: 0.46, skin: .metal, glow: gold * 0.7)
    f.star(0, 0.45, 0.36, gold * 1.08, inner: 0.46, skin: .metal, glow: gold * 0.5)
    return f
  }
}
