extension SubjectKind {
  /// French fries in a carton.
  static let fries = SubjectKind(
    "fries", "картошка фри", .food, words: "fries french_fries chips 🍟",
    russian: "картошк-_фри фри чипс-", home: .table, size: 0.44, metres: 0.16
  ) { colour, chance in
    let box = colour ?? Vec3(0.72, 0.04, 0.03)
    let gold = Vec3(0.92, 0.60, 0.10)
    var f = Figure(seat: Vec2(0, 0.9))
    for index in 0..<17 {
      let n = UInt32(index)
      let x = -0.29 + Float(index % 9) * 0.072 + (chance[n] - 0.5) * 0.03
      let tall = 0.66 + 0.28 * chance[n + 20] - abs(x) * 0.25
      f.box(
        x * 1.1, tall * 0.62, 0.058, tall * 0.72, gold * (0.82 + 0.3 * chance[n + 40]),
        round: 0.008,
        skin: .crust, bulge: 0.02, tilt: -x * 0.09)
    }
    f.polygon(
      [
        (-0.38, 0.56), (-0.20, 0.48), (0, 0.45), (0.20, 0.48), (0.38, 0.56), (0.28, 0.0),
        (-0.28, 0.0),
      ], box, bulge: 0.05)
    f.curve([(-0.36, 0.54), (0, 0.44), (0.36, 0.54)], [0.012], box * 0.7)
    f.ellipse(0, 0.23, 0.12, 0.12, Vec3(0.94, 0.72, 0.10), bulge: 0.02)
    f.smile(0, 0.19, 0.05, 0.025, box, width: 0.012)
    f.both { f, side in f.ellipse(side * 0.04, 0.265, 0.014, 0.018, box, bulge: 0) }
    return f
  }

  /// A glass of cola with ice and a straw.
  static let cola = SubjectKind(
    "cola", "кола", .food,
    words: "cola coke soda lemonade juice cocktail smoothie milkshake iced_tea mojito drink 🥤 🍹 🍸",
    russian: "кола колу колой лимонад- сок сока соком соку коктейл- газировк- напит-", home: .table,
    size: 0.50, metres: 0.18
  ) { colour, _ in
    let drink = colour ?? Vec3(0.18, 0.045, 0.02)
    let clear = Vec3(0.78, 0.84, 0.88)
    var f = Figure(seat: Vec2(0, 0.9))
    f.limb(0.06, 0.20, 0.24, 1.02, 0.022, 0.022, Material.red)
    f.limb(0.24, 1.02, 0.36, 1.06, 0.022, 0.022, Material.white)
    f.turned([(0.20, 0.0), (0.285, 0.82)], clear, rounded: false, skin: .clear)
    f.turned([(0.185, 0.035), (0.255, 0.70)], drink, rounded: false)
    f.ellipse(0, 0.70, 0.26, 0.045, drink * 1.6, bulge: 0.01)
    for (x, y, turn) in [
      (Float(-0.10), Float(0.64), Float(0.05)), (0.09, 0.66, 0.12), (-0.02, 0.54, 0.02),
    ] {
      f.box(x, y, 0.13, 0.13, clear, round: 0.02, skin: .clear, bulge: 0.03, tilt: turn)
    }
    for (x, y) in [
      (Float(-0.14), Float(0.30)), (0.10, 0.22), (0.02, 0.40), (-0.06, 0.16), (0.15, 0.44),
    ] {
      f.ellipse(x, y, 0.014, 0.014, drink * 3, bulge: 0)
    }
    f.ellipse(0, 0.82, 0.285, 0.045, clear, skin: .clear, bulge: 0)
    f.ellipse(0.26, 0.84, 0.12, 0.12, Vec3(0.92, 0.74, 0.06), bulge: 0.02)
    f.ellipse(0.26, 0.84, 0.095, 0.095, Vec3(0.95, 0.86, 0.40), bulge: 0.01)
    f.limb(-0.20, 0.12, -0.235, 0.70, 0.014, 0.010, Vec3(1, 1, 1), skin: .clear)
    return f
  }
}
