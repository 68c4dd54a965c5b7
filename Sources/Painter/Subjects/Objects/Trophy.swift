extension SubjectKind {
  /// A golden cup.
  static let trophy = SubjectKind(
    "trophy", "кубок", .objects, words: "trophy goblet chalice holy_grail medal 🏆 🥇",
    russian: "кубок кубк- трофе- медал- грааль", home: .table, size: 0.50, metres: 0.4
  ) { colour, _ in
    let gold = colour ?? Material.gold
    var f = Figure(seat: Vec2(0, 0.95))
    f.both { f, side in
      f.curve(
        [(side * 0.26, 0.86), (side * 0.46, 0.84), (side * 0.44, 0.64), (side * 0.22, 0.54)],
        [0.028], gold, skin: .metal)
    }
    f.box(0, 0.06, 0.44, 0.12, Vec3(0.10, 0.055, 0.03), round: 0.01, bulge: 0.03)
    f.box(0, 0.06, 0.20, 0.06, gold, round: 0.006, skin: .metal)
    f.turned(
      [
        (0.17, 0.12), (0.14, 0.16), (0.05, 0.22), (0.045, 0.34), (0.10, 0.42), (0.22, 0.54),
        (0.285, 0.74), (0.30, 0.92),
      ], gold, skin: .metal)
    f.ellipse(0, 0.92, 0.30, 0.045, gold * 0.45, skin: .metal)
    f.star(0, 0.71, 0.115, gold * 1.35, skin: .metal)
    return f
  }
}
