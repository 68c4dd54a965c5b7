extension SubjectKind {
  /// A globe on its stand.
  static let globe = SubjectKind(
    "globe", "глобус", .objects, words: "globe world_globe 🌍 🌎 🌏", russian: "глобус-", home: .table,
    size: 0.46, metres: 0.4
  ) { colour, chance in
    let sea = colour ?? Vec3(0.04, 0.22, 0.48)
    let land = Vec3(0.20, 0.36, 0.10)
    var f = Figure(seat: Vec2(0, 0.98))
    f.ellipse(0, 0.03, 0.26, 0.045, Material.wood, skin: .metal)
    f.turned([(0.09, 0.04), (0.03, 0.10), (0.025, 0.19)], Material.wood)
    f.curve(
      [(0.16, 0.99), (0.40, 0.80), (0.44, 0.50), (0.28, 0.24), (-0.02, 0.17)], [0.020],
      Material.gold, skin: .metal)
    f.ellipse(0, 0.57, 0.37, 0.37, sea, skin: .metal, bulge: 0.34)
    f.blob(
      [
        (-0.27, 0.72), (-0.14, 0.86), (0.02, 0.87), (0.04, 0.76), (-0.06, 0.70), (-0.10, 0.60),
        (-0.16, 0.56), (-0.22, 0.62),
      ], land,
      skin: .crust, bulge: 0.02)
    f.blob(
      [(-0.15, 0.55), (-0.04, 0.54), (0.04, 0.46), (-0.02, 0.34), (-0.08, 0.25), (-0.13, 0.38)],
      land, skin: .crust, bulge: 0.02)
    f.blob(
      [
        (0.14, 0.78), (0.24, 0.80), (0.31, 0.68), (0.34, 0.54), (0.28, 0.40), (0.20, 0.42),
        (0.16, 0.56), (0.10, 0.64),
      ], land,
      skin: .crust, bulge: 0.02)
    f.blob(
      [(-0.10, 0.925), (0.08, 0.935), (0.14, 0.90), (0, 0.885)], Vec3(0.80, 0.84, 0.88), bulge: 0.01
    )
    f.ellipse(-0.16, 0.72, 0.06, 0.045, Vec3(1, 1, 1), skin: .clear, bulge: 0)
    f.ellipse(0.13, 0.98, 0.024, 0.024, Material.gold, skin: .metal)
    return f
  }
}
