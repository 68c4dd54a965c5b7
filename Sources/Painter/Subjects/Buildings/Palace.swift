extension SubjectKind {
  /// A palace with a portico and a dome.
  static let palace = SubjectKind(
    "palace", "дворец", .buildings,
    words: "palace mansion villa manor capitol white_house university",
    russian: "дворец дворц- особняк- усадьб- вилл-", home: .ground, size: 0.44, metres: 25
  ) { colour, chance in
    let wall = colour ?? chance.one(of: [Vec3(0.72, 0.62, 0.40), Vec3(0.42, 0.56, 0.62)], 1)
    let trim = Material.white
    let roof = Vec3(0.16, 0.27, 0.25)
    var f = Figure(seat: Vec2(0, 0.95))
    f.box(0, 0.66, 0.28, 0.20, trim, bulge: 0.10)
    for x in [Float(-0.09), -0.03, 0.03, 0.09] {
      f.box(x, 0.67, 0.03, 0.11, Material.pane, round: 0.014, bulge: 0, glow: Material.lamplight)
    }
    f.box(0, 0.755, 0.32, 0.025, trim)
    f.turned(
      [(0.145, 0.765), (0.125, 0.84), (0.07, 0.90), (0.01, 0.92)], roof, skin: .metal)
    f.box(0, 0.945, 0.045, 0.06, trim, bulge: 0.02)
    f.limb(0, 0.97, 0, 1.06, 0.010, 0.002, Material.gold, skin: .metal)
    for side in [Float(-1), 1] {
      f.polygon(
        [(side * 0.14, 0.50), (side * 0.14, 0.585), (side * 0.80, 0.57), (side * 0.86, 0.50)], roof,
        skin: .metal)
      f.box(side * 0.48, 0.26, 0.72, 0.48, wall)
      f.box(side * 0.48, 0.505, 0.76, 0.025, trim)
      f.box(side * 0.48, 0.27, 0.72, 0.012, trim)
      for column in 0..<4 {
        let x = side * (0.25 + Float(column) * 0.165)
        f.window(x, 0.37, 0.070, 0.13, frame: trim, cross: true)
        f.window(x, 0.16, 0.070, 0.12, frame: trim, round: 0.03)
        f.box(x + side * 0.0825, 0.27, 0.022, 0.46, trim, bulge: 0.01)
      }
    }
    f.box(0, 0.28, 0.44, 0.52, wall * 0.9)
    f.arch(0, 0.06, 0.12, 0.24, Material.darkWood, skin: .planks, glow: Material.lamplight * 0.3)
    for x in [Float(-0.13), 0.13] { f.window(x, 0.20, 0.06, 0.14) }
    for x in [Float(-0.13), 0, 0.13] { f.window(x, 0.40, 0.06, 0.09) }
    for x in [Float(-0.205), -0.07, 0.07, 0.205] {
      f.limb(x, 0.07, x, 0.48, 0.022, 0.018, trim)
      f.box(x, 0.48, 0.055, 0.018, trim)
      f.box(x, 0.07, 0.055, 0.02, trim)
    }
    f.box(0, 0.51, 0.50, 0.045, trim)
    f.even([(0.27, 0.53), (0, 0.645)], trim)
    f.even([(0.20, 0.542), (0, 0.622)], wall * 0.9, bulge: 0)
    f.box(0, 0.045, 0.50, 0.035, trim * 0.8)
    f.box(0, 0.018, 0.58, 0.035, trim * 0.75)
    f.box(0, 0.0, 1.72, 0.03, Material.stone * 0.6)
    return f
  }
}
