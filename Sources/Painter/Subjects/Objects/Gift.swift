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
}
