extension SubjectKind {
  /// A red barn with a silo.
  static let barn = SubjectKind(
    "barn", "амбар", .buildings, words: "barn farmhouse silo granary",
    russian: "амбар- сарай сара- конюшн-", home: .ground, size: 0.46, metres: 9
  ) { colour, _ in
    let wall = colour ?? Vec3(0.48, 0.07, 0.05)
    let trim = Material.white
    let roof = Vec3(0.22, 0.22, 0.24)
    var f = Figure(seat: Vec2(0, 0.83))
    f.box(0.56, 0.36, 0.24, 0.72, Vec3(0.52, 0.54, 0.56), skin: .metal, bulge: 0.11)
    f.turned(
      [(0.125, 0.71), (0.10, 0.79), (0.01, 0.84)], Vec3(0.50, 0.52, 0.55), at: 0.56, skin: .metal)
    for y in [Float(0.14), 0.28, 0.42, 0.56, 0.70] {
      f.box(0.56, y, 0.245, 0.010, Vec3(0.3, 0.31, 0.33), bulge: 0)
    }
    f.even(
      [(0.42, 0), (0.42, 0.44), (0.28, 0.68), (0, 0.80)], wall,
      pattern: .stripes(wall * 0.8, every: 0.05, turn: 0.25))
    for side in [Float(-1), 1] {
      f.limb(side * 0.47, 0.40, side * 0.30, 0.69, 0.022, 0.022, roof)
      f.limb(side * 0.30, 0.69, 0, 0.82, 0.022, 0.022, roof)
      f.limb(side * 0.44, 0.395, side * 0.28, 0.665, 0.009, 0.009, trim)
      f.limb(side * 0.28, 0.665, 0, 0.787, 0.009, 0.009, trim)
    }
    f.window(0, 0.60, 0.13, 0.13, frame: trim, cross: true)
    f.box(0, 0.445, 0.84, 0.016, trim)
    for x in [Float(-0.115), 0.115] {
      f.box(x, 0.19, 0.23, 0.38, trim)
      f.box(x, 0.19, 0.19, 0.34, wall * 0.8, skin: .planks)
      f.limb(x - 0.09, 0.03, x + 0.09, 0.35, 0.011, 0.011, trim)
      f.limb(x - 0.09, 0.35, x + 0.09, 0.03, 0.011, 0.011, trim)
    }
    for x in [Float(-0.32), 0.32] { f.window(x, 0.25, 0.09, 0.11, frame: trim, cross: true) }
    f.ellipse(-0.50, 0.07, 0.10, 0.08, Vec3(0.70, 0.50, 0.16), skin: .straw)
    f.ellipse(-0.62, 0.05, 0.09, 0.06, Vec3(0.66, 0.46, 0.14), skin: .straw)
    return f
  }
}
