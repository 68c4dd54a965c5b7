extension SubjectKind {
  /// An open book, its cover towards us: somebody behind it reads.
  static let bookBeingRead = SubjectKind(
    "book being read", "раскрытая книга", .objects, words: "book_being_read",
    russian: "раскрыт-_книг- открыт-_книг-", home: .table, size: 0.46, metres: 0.4
  ) { colour, chance in
    let covers = [Vec3(0.62, 0.06, 0.05), Vec3(0.05, 0.20, 0.46), Vec3(0.50, 0.10, 0.36)]
    let cover = colour ?? chance.one(of: covers, 1)
    var f = Figure(seat: Vec2(0, 0.8))
    f.both { f, side in
      f.polygon(
        [
          (0, 0.70), (side * 0.26, 0.83), (side * 0.60, 0.79), (side * 0.60, 0.72),
          (side * 0.26, 0.75), (0, 0.62),
        ], Material.paper, bulge: 0, pattern: .stripes(Material.paper * 0.8, every: 0.02, turn: 0))
      f.polygon(
        [
          (0, 0.02), (side * 0.66, 0.12), (side * 0.66, 0.78), (side * 0.34, 0.745), (0, 0.66),
        ], cover * (side < 0 ? 1 : 0.82), skin: .cloth, bulge: 0.03)
      f.polygon(
        [
          (side * 0.10, 0.12), (side * 0.57, 0.19), (side * 0.57, 0.69), (side * 0.10, 0.61),
          (side * 0.10, 0.57), (side * 0.54, 0.655), (side * 0.54, 0.22), (side * 0.10, 0.155),
        ], Material.gold, bulge: 0)
    }
    f.star(-0.33, 0.42, 0.12, Material.gold)
    f.limb(0, 0.04, 0, 0.66, 0.040, 0.040, cover * 0.7, skin: .cloth)
    for side in [Float(-1), 1] {
      f.ellipse(side * 0.60, 0.26, 0.085, 0.075, Vec3(0.62, 0.36, 0.24))
    }
    return f
  }
}
