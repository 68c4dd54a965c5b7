extension SubjectKind {
  /// A ring with a stone.
  static let ring = SubjectKind(
    "ring", "кольцо", .objects, words: "ring wedding_ring engagement_ring 💍",
    russian: "кольцо кольца кольцом колечк- перстень",
    home: .table, size: 0.42, metres: 0.03
  ) { colour, _ in
    let gold = colour ?? Material.gold
    let stone = Vec3(0.55, 0.80, 0.95)
    var f = Figure(seat: Vec2(0, 0.9))
    f.ring(0, 0.34, 0.30, 0.045, gold, skin: .metal)
    f.ring(0, 0.34, 0.275, 0.008, gold * 0.6, skin: .metal)
    f.even([(0.05, 0.62), (0.13, 0.74)], gold * 0.9, skin: .metal)
    f.even(
      [(0, 0.63), (0.17, 0.79), (0.11, 0.90), (0, 0.90)], stone, skin: .metal, bulge: 0.01,
      glow: stone * 0.3)
    f.polygon([(-0.17, 0.79), (-0.06, 0.79), (0, 0.63)], stone * 0.7, skin: .metal, bulge: 0)
    f.polygon([(-0.06, 0.79), (0.06, 0.79), (0, 0.90)], Vec3(0.9, 0.97, 1), skin: .metal, bulge: 0)
    f.polygon([(0.17, 0.79), (0.06, 0.79), (0, 0.63)], stone * 0.55, skin: .metal, bulge: 0)
    f.star(-0.10, 0.88, 0.13, Vec3(1, 1, 1), rays: 4, inner: 0.14, glow: Vec3(1.5, 1.6, 1.8))
    return f
  }
}
