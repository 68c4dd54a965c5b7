extension SubjectKind {
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
}
