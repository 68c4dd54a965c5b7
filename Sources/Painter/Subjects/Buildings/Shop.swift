extension SubjectKind {
  /// A shop front with a striped awning.
  static let shop = SubjectKind(
    "shop", "магазин", .buildings,
    words: "shop store storefront shopfront boutique 🏪 🏬",
    russian: "магазин- лавк- витрин- бутик-", home: .ground,
    size: 0.46, metres: 6
  ) { colour, chance in
    let front = colour ?? chance.one(of: [Vec3(0.07, 0.24, 0.20), Vec3(0.14, 0.20, 0.36)], 1)
    let wall = Vec3(0.62, 0.42, 0.28)
    let awning = chance.one(of: [Vec3(0.68, 0.07, 0.06), Vec3(0.10, 0.38, 0.24)], 2)
    var f = Figure(seat: Vec2(0, 0.98))
    f.box(0, 0.48, 1.0, 0.96, wall, skin: .bricks)
    f.box(0, 0.95, 1.08, 0.05, Material.cream, bulge: 0.02)
    f.box(0, 0.915, 1.04, 0.025, Material.cream * 0.8)
    for x in [Float(-0.32), 0, 0.32] {
      f.window(x, 0.755, 0.15, 0.20, frame: Material.cream, cross: true)
      f.box(x, 0.63, 0.22, 0.022, Material.cream)
      for side in [Float(-1), 1] {
        f.box(x + side * 0.125, 0.755, 0.055, 0.21, front, skin: .planks)
      }
    }
    f.box(0, 0.27, 1.02, 0.55, front, bulge: 0.02)
    f.box(-0.26, 0.25, 0.38, 0.34, Material.paleWood * 0.4, glow: Material.lamplight)
    f.box(
      -0.26, 0.25, 0.36, 0.32, Vec3(0.25, 0.17, 0.10), skin: .glass, bulge: 0,
      glow: Material.lamplight)
    for (index, x) in [Float(-0.38), -0.30, -0.22, -0.14].enumerated() {
      f.ellipse(
        x, 0.125, 0.032, 0.026, index % 2 == 0 ? Vec3(0.62, 0.35, 0.12) : Vec3(0.8, 0.3, 0.35))
    }
    f.limb(-0.26, 0.41, -0.26, 0.35, 0.004, 0.004, Material.iron)
    f.ellipse(-0.26, 0.335, 0.03, 0.022, Material.gold, glow: Vec3(2.4, 1.5, 0.5))
    f.window(0.36, 0.28, 0.20, 0.27, frame: Material.cream * 0.8)
    f.box(0.10, 0.20, 0.20, 0.40, Material.darkWood * 1.6)
    f.box(0.10, 0.25, 0.13, 0.24, Material.pane, skin: .glass, bulge: 0, glow: Material.lamplight)
    f.ellipse(0.175, 0.18, 0.010, 0.010, Material.gold, skin: .metal)
    f.polygon(
      [(-0.50, 0.58), (0.50, 0.58), (0.57, 0.455), (-0.57, 0.455)], awning, bulge: 0.05,
      pattern: .stripes(Material.white, every: 0.142, turn: 0.25))
    for index in 0..<16 {
      let x = -0.533 + Float(index) * 0.071
      f.ellipse(x, 0.457, 0.036, 0.028, index % 2 == 0 ? awning : Material.white, bulge: 0.01)
    }
    // The sign: a steaming cup.
    f.box(-0.62, 0.66, 0.012, 0.02, Material.iron)
    f.limb(-0.50, 0.72, -0.64, 0.72, 0.008, 0.008, Material.iron)
    f.ellipse(-0.60, 0.63, 0.075, 0.075, Material.darkWood, bulge: 0.02)
    f.box(-0.605, 0.62, 0.065, 0.055, Material.white, round: 0.015)
    f.ring(-0.565, 0.625, 0.018, 0.006, Material.white)
    // A table and two pots.
    f.limb(-0.66, 0.0, -0.66, 0.20, 0.010, 0.010, Material.iron)
    f.ellipse(-0.66, 0.205, 0.10, 0.016, Material.white)
    f.box(0.60, 0.06, 0.11, 0.12, Material.tile, round: 0.02, bulge: 0.04)
    f.ellipse(0.60, 0.19, 0.10, 0.11, Material.leaf, skin: .leaflets)
    f.box(0, 0.008, 1.10, 0.024, Material.stone * 0.6, skin: .stone)
    return f
  }
}
