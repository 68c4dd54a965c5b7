extension SubjectKind {
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
}
