extension SubjectKind {
  /// A steaming cup of coffee.
  static let coffee = SubjectKind(
    "coffee", "кофе", .food,
    words: "coffee cup_of_coffee coffee_cup cappuccino latte espresso cup mug cocoa ☕",
    russian: "кофе капучино латте эспрессо чашк- чашек кружк- какао", home: .table, size: 0.46,
    metres: 0.12
  ) { colour, chance in
    let china =
      colour
      ?? chance.one(
        of: [Vec3(0.74, 0.73, 0.70), Vec3(0.62, 0.10, 0.07), Vec3(0.08, 0.30, 0.36)], 1)
    var f = Figure(seat: Vec2(0, 0.6))
    f.cup(china, Vec3(0.17, 0.075, 0.03))
    // A heart of milk.
    f.ellipse(-0.05, 0.605, 0.085, 0.022, Vec3(0.80, 0.62, 0.42), bulge: 0)
    f.ellipse(0.05, 0.605, 0.085, 0.022, Vec3(0.80, 0.62, 0.42), bulge: 0)
    f.polygon([(-0.125, 0.603), (0.125, 0.603), (0, 0.568)], Vec3(0.80, 0.62, 0.42), bulge: 0)
    for (x, y) in [(Float(0.62), Float(0.045)), (0.70, 0.03), (-0.60, 0.035)] {
      f.ellipse(x, y, 0.040, 0.028, Vec3(0.16, 0.07, 0.03))
      f.limb(x - 0.025, y, x + 0.025, y + 0.006, 0.004, 0.004, Vec3(0.06, 0.03, 0.015))
    }
    for (x, high) in [(Float(-0.15), Float(0.34)), (0.02, 0.42), (0.17, 0.32)] {
      f.wisp(x, 0.64, high, Vec3(0.88, 0.88, 0.90))
    }
    return f
  }

  /// A pot of tea and a cup.
  static let tea = SubjectKind(
    "tea", "чай", .food, words: "tea cup_of_tea teacup teapot kettle 🍵 🫖",
    russian: "чай чая чаем чаю чайник- заварник-", home: .table, size: 0.46, metres: 0.2
  ) { colour, _ in
    let china = colour ?? Vec3(0.12, 0.32, 0.58)
    let white = Vec3(0.76, 0.75, 0.72)
    var f = Figure(seat: Vec2(-0.2, 0.75))
    f.curve([(0.12, 0.50), (0.30, 0.50), (0.32, 0.30), (0.16, 0.20)], [0.03], china, skin: .metal)
    f.curve(
      [(-0.42, 0.22), (-0.62, 0.30), (-0.66, 0.48), (-0.76, 0.56)], [0.075, 0.05, 0.036, 0.034],
      china,
      skin: .metal)
    f.turned(
      [(0.20, 0.02), (0.31, 0.14), (0.345, 0.28), (0.30, 0.42), (0.17, 0.54)], china, at: -0.18,
      skin: .metal)
    f.ellipse(-0.18, 0.54, 0.17, 0.04, china * 1.3, skin: .metal)
    f.turned([(0.145, 0.55), (0.11, 0.61), (0.02, 0.64)], china, at: -0.18, skin: .metal)
    f.ellipse(-0.18, 0.67, 0.038, 0.038, Material.gold, skin: .metal)
    for turn in 0..<5 {
      let at = Vec2(cosTurns(Float(turn) / 5 + 0.05), sinTurns(Float(turn) / 5 + 0.05)) * 0.055
      f.ellipse(-0.18 + at.x, 0.29 + at.y, 0.038, 0.038, white, bulge: 0.02)
    }
    f.ellipse(-0.18, 0.29, 0.028, 0.028, Material.gold)
    var cup = Figure()
    cup.cup(white, Vec3(0.50, 0.20, 0.03))
    f.put(cup, 0.45, 0, scale: 0.52)
    f.wisp(0.42, 0.36, 0.32, Vec3(0.88, 0.88, 0.90))
    f.wisp(0.50, 0.36, 0.26, Vec3(0.88, 0.88, 0.90))
    f.wisp(-0.78, 0.58, 0.24, Vec3(0.88, 0.88, 0.90))
    return f
  }

  /// A bowl of soup.
  static let soup = SubjectKind(
    "soup", "суп", .food,
    words: "soup borscht ramen noodle_soup bowl_of_noodles stew bowl porridge 🍲 🍜 🥣",
    russian: "суп- борщ- рамен- лапш- каша каши кашу похлебк- миск-", home: .table, size: 0.46,
    metres: 0.12
  ) { colour, _ in
    let broth = colour ?? Vec3(0.62, 0.10, 0.03)
    let bowl = Vec3(0.10, 0.20, 0.36)
    var f = Figure(seat: Vec2(0, 0.5))
    f.turned([(0.20, 0.02), (0.40, 0.12), (0.53, 0.28), (0.59, 0.44)], bowl, skin: .metal)
    f.box(0, 0.025, 0.42, 0.05, bowl * 0.8, round: 0.02)
    f.ellipse(0, 0.44, 0.60, 0.155, Material.cream, bulge: 0.03)
    f.ellipse(0, 0.435, 0.55, 0.13, broth * 0.6, bulge: 0.02)
    f.ellipse(0, 0.425, 0.535, 0.115, broth, skin: .crust, bulge: 0.02)
    f.blob(
      [(-0.12, 0.43), (0.0, 0.49), (0.16, 0.46), (0.18, 0.41), (0.02, 0.385)],
      Vec3(0.86, 0.84, 0.78), bulge: 0.05)
    for (x, y) in [
      (Float(-0.34), Float(0.43)), (-0.26, 0.47), (0.30, 0.46), (0.36, 0.41), (-0.18, 0.37),
      (0.10, 0.35), (0.24, 0.37),
    ] {
      f.blob(
        [(x - 0.045, y), (x, y + 0.016), (x + 0.045, y + 0.004), (x, y - 0.014)],
        Vec3(0.10, 0.36, 0.06), bulge: 0.01)
    }
    for (x, y) in [(Float(-0.40), Float(0.40)), (0.42, 0.45), (-0.06, 0.52)] {
      f.ellipse(x, y, 0.045, 0.020, Vec3(0.90, 0.42, 0.06), bulge: 0.02)
    }
    f.limb(0.30, 0.44, 0.74, 0.72, 0.016, 0.022, Material.steel, skin: .metal)
    for (x, high) in [(Float(-0.16), Float(0.36)), (0.06, 0.42)] {
      f.wisp(x, 0.52, high, Vec3(0.88, 0.88, 0.90))
    }
    return f
  }
}

extension Figure {
  /// A cup on its saucer, filled.
  mutating func cup(_ china: Vec3, _ drink: Vec3) {
    ellipse(0, 0.035, 0.52, 0.055, china * 0.75, skin: .metal, bulge: 0.03)
    ellipse(0, 0.055, 0.50, 0.045, china, skin: .metal, bulge: 0.03)
    curve(
      [(0.30, 0.52), (0.50, 0.52), (0.54, 0.36), (0.42, 0.24), (0.24, 0.22)],
      [0.038, 0.034, 0.034], china,
      skin: .metal)
    turned(
      [(0.18, 0.06), (0.28, 0.17), (0.34, 0.38), (0.36, 0.60)], china, skin: .metal)
    ellipse(0, 0.60, 0.365, 0.068, china * 1.12, bulge: 0.02)
    ellipse(0, 0.595, 0.33, 0.052, drink * 0.5, bulge: 0)
    ellipse(0, 0.59, 0.322, 0.044, drink, bulge: 0.02)
  }
}
