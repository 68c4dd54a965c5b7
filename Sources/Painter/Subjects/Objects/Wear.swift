extension SubjectKind {
  /// A top hat with a ribbon.
  static let hat = SubjectKind(
    "hat", "шляпа", .objects, words: "hat top_hat cowboy_hat 🎩 👒", russian: "шляп- цилиндр-",
    home: .table, size: 0.42, metres: 0.2
  ) { colour, _ in
    let felt = colour ?? Vec3(0.05, 0.05, 0.06)
    let ribbon = colour == nil ? Vec3(0.62, 0.04, 0.05) : Vec3(0.04, 0.04, 0.045)
    var f = Figure(seat: Vec2(0, 0.75))
    f.curve(
      [(-0.62, 0.17), (-0.36, 0.06), (0, 0.03), (0.36, 0.06), (0.62, 0.17)],
      [0.022, 0.040, 0.045, 0.040, 0.022], felt * 0.7,
      skin: .cloth)
    f.turned([(0.36, 0.09), (0.335, 0.30), (0.345, 0.50), (0.39, 0.74)], felt, skin: .cloth)
    f.ellipse(0, 0.74, 0.39, 0.055, felt * 1.5, skin: .cloth, bulge: 0.03)
    f.turned([(0.365, 0.09), (0.345, 0.24)], ribbon, rounded: false, skin: .cloth)
    f.curve(
      [(-0.60, 0.16), (-0.36, 0.085), (0, 0.055), (0.36, 0.085), (0.60, 0.16)],
      [0.014, 0.028, 0.035, 0.028, 0.014], felt * 1.25,
      skin: .cloth)
    f.polygon([(0.20, 0.17), (0.30, 0.24), (0.30, 0.10)], ribbon * 1.2, skin: .cloth)
    f.polygon([(0.20, 0.17), (0.12, 0.23), (0.12, 0.11)], ribbon * 1.2, skin: .cloth)
    return f
  }

  /// A trainer.
  static let sneaker = SubjectKind(
    "sneaker", "кроссовок", .objects, words: "sneaker shoe trainers boot nike_shoe 👟 👞",
    russian: "кроссовк- кроссовок кеды ботин- туфл- обув-",
    home: .table, size: 0.46, metres: 0.15
  ) { colour, _ in
    let cloth = colour ?? Vec3(0.66, 0.08, 0.05)
    let white = Vec3(0.76, 0.76, 0.75)
    var f = Figure(seat: Vec2(0.3, 0.55))
    f.blob(
      [(0.14, 0.50), (0.20, 0.62), (0.44, 0.66), (0.52, 0.56), (0.34, 0.46)], cloth * 0.35,
      bulge: 0.03)
    f.blob(
      [
        (-0.66, 0.13), (-0.68, 0.24), (-0.52, 0.33), (-0.26, 0.37), (-0.02, 0.48), (0.14, 0.60),
        (0.28, 0.55), (0.42, 0.54),
        (0.54, 0.62), (0.58, 0.40), (0.60, 0.13), (0, 0.10),
      ], cloth, skin: .cloth, bulge: 0.12)
    f.blob(
      [(-0.67, 0.12), (-0.69, 0.22), (-0.56, 0.30), (-0.42, 0.28), (-0.40, 0.14)], white,
      bulge: 0.06)
    f.blob(
      [(0.44, 0.14), (0.44, 0.40), (0.52, 0.50), (0.58, 0.38), (0.60, 0.14)], white * 0.95,
      bulge: 0.04)
    f.blob(
      [(-0.20, 0.20), (0.06, 0.22), (0.36, 0.42), (0.40, 0.36), (0.16, 0.16), (-0.06, 0.14)], white,
      bulge: 0.02)
    for (x, y) in [(Float(-0.20), Float(0.40)), (-0.10, 0.45), (0.0, 0.50), (0.08, 0.555)] {
      f.limb(x - 0.03, y + 0.02, x + 0.07, y - 0.09, 0.015, 0.015, white)
    }
    f.curve([(0.10, 0.60), (0.0, 0.68), (0.04, 0.60), (0.14, 0.54)], [0.010], white)
    f.box(-0.03, 0.075, 1.34, 0.115, white, round: 0.05, bulge: 0.03)
    f.box(-0.03, 0.085, 1.32, 0.016, cloth, bulge: 0)
    f.box(-0.03, 0.022, 1.26, 0.035, Vec3(0.10, 0.08, 0.07), round: 0.012)
    return f
  }

  /// A handbag.
  static let bag = SubjectKind(
    "bag", "сумка", .objects, words: "bag handbag purse suitcase backpack 👜 👛 🎒",
    russian: "сумк- сумок сумочк- рюкзак- чемодан-",
    home: .table, size: 0.44, metres: 0.3
  ) { colour, _ in
    let leather = colour ?? Vec3(0.46, 0.16, 0.06)
    var f = Figure(seat: Vec2(0, 0.62))
    f.curve(
      [(-0.24, 0.56), (-0.22, 0.86), (0, 0.98), (0.22, 0.86), (0.24, 0.56)], [0.032], leather * 0.8,
      skin: .cloth)
    f.even(
      [(0, 0.0), (0.46, 0.0), (0.52, 0.10), (0.42, 0.60), (0, 0.62)], leather, skin: .cloth,
      bulge: 0.10)
    f.even(
      [(0, 0.26), (0.26, 0.30), (0.40, 0.44), (0.425, 0.62), (0, 0.64)], leather * 1.15,
      rounded: false, skin: .cloth, bulge: 0.05)
    f.curve(
      [(-0.40, 0.46), (-0.25, 0.325), (0, 0.285), (0.25, 0.325), (0.40, 0.46)], [0.005],
      Vec3(0.75, 0.5, 0.25), bulge: 0)
    f.box(0, 0.30, 0.13, 0.11, Material.gold, round: 0.02, skin: .metal)
    f.ellipse(0, 0.30, 0.022, 0.022, Material.iron)
    f.both { f, side in
      f.ring(side * 0.24, 0.56, 0.040, 0.013, Material.gold, skin: .metal)
      f.ellipse(side * 0.46, 0.03, 0.025, 0.025, Material.gold, skin: .metal)
    }
    return f
  }

  /// Spectacles.
  static let glasses = SubjectKind(
    "glasses", "очки", .objects, words: "glasses sunglasses eyeglasses spectacles 👓 🕶",
    russian: "очки очков очками", home: .table,
    size: 0.46, metres: 0.06
  ) { colour, _ in
    let rim = colour ?? Vec3(0.05, 0.035, 0.03)
    var f = Figure(seat: Vec2(0, 0.4))
    f.both { f, side in
      f.curve(
        [(side * 0.62, 0.42), (side * 0.56, 0.60), (side * 0.40, 0.68), (side * 0.30, 0.62)],
        [0.024, 0.020, 0.020, 0.030], rim * 0.8,
        skin: .metal)
      f.blob(
        [
          (side * 0.10, 0.38), (side * 0.14, 0.14), (side * 0.34, 0.04), (side * 0.56, 0.14),
          (side * 0.63, 0.38), (side * 0.36, 0.45),
        ],
        rim, skin: .metal, bulge: 0.02)
      f.blob(
        [
          (side * 0.145, 0.37), (side * 0.18, 0.17), (side * 0.34, 0.09), (side * 0.52, 0.17),
          (side * 0.58, 0.37), (side * 0.36, 0.41),
        ],
        Vec3(0.03, 0.06, 0.10), skin: .glass, bulge: 0.03)
      f.polygon(
        [
          (side * 0.36 - 0.14, 0.16), (side * 0.36 - 0.02, 0.39), (side * 0.36 + 0.05, 0.39),
          (side * 0.36 - 0.07, 0.13),
        ],
        Vec3(0.8, 0.88, 0.95), skin: .clear, bulge: 0)
    }
    f.curve([(-0.12, 0.34), (0, 0.40), (0.12, 0.34)], [0.024], rim, skin: .metal)
    return f
  }

  /// A wrist watch.
  static let watch = SubjectKind(
    "watch", "наручные часы", .objects, words: "wristwatch wrist_watch pocket_watch smartwatch ⌚",
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
