extension SubjectKind {
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
