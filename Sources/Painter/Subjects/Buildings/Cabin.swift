extension SubjectKind {
  /// A log cabin.
  static let cabin = SubjectKind(
    "cabin", "изба", .buildings, words: "cabin log_cabin hut chalet lodge shack wooden_house",
    russian: "изб- избушк- шале сруб- деревянн-_дом- бревенчат-_дом-", home: .ground, size: 0.44,
    metres: 6
  ) { colour, _ in
    let log = colour ?? Vec3(0.34, 0.18, 0.08)
    let roof = Vec3(0.19, 0.12, 0.08)
    let trim = Vec3(0.72, 0.66, 0.54)
    var f = Figure(seat: Vec2(0.1, 0.78))
    f.box(0.28, 0.72, 0.13, 0.34, Material.stone * 0.8, skin: .stone, bulge: 0.03)
    f.wisp(0.28, 0.90, 0.28, Vec3(0.75, 0.75, 0.77))
    f.even([(0.44, 0.42), (0, 0.74)], log * 0.9, skin: .planks)
    for row in 0..<8 {
      let y = 0.03 + Float(row) * 0.054
      f.limb(-0.44, y, 0.44, y, 0.030, 0.030, log * (row % 2 == 0 ? 1 : 0.86), skin: .bark)
      for x in [Float(-0.46), 0.46] {
        f.ellipse(x, y, 0.028, 0.028, Material.paleWood, bulge: 0.02)
        f.ellipse(x, y, 0.012, 0.012, Material.wood, bulge: 0)
      }
    }
    for side in [Float(-1), 1] {
      f.polygon(
        [(0, 0.80), (0, 0.72), (side * 0.60, 0.33), (side * 0.62, 0.39)], roof, skin: .planks,
        bulge: 0.03)
    }
    f.window(0, 0.55, 0.11, 0.11, frame: trim, cross: true)
    for x in [Float(-0.27), 0.27] {
      f.window(x, 0.25, 0.16, 0.15, frame: trim, cross: true)
    }
    f.box(0, 0.17, 0.20, 0.36, trim)
    f.box(0, 0.165, 0.165, 0.33, Vec3(0.28, 0.09, 0.05), skin: .planks)
    f.ellipse(0.055, 0.16, 0.011, 0.011, Material.gold, skin: .metal)
    f.box(0, 0.012, 0.40, 0.03, Material.paleWood * 0.6, skin: .planks)
    return f
  }
}
