extension SubjectKind {
  /// A brick factory with smoking chimneys.
  static let factory = SubjectKind(
    "factory", "завод", .buildings,
    words: "factory power_plant industrial plant_chimney mill_chimney 🏭",
    russian: "завод- фабрик- промышленн- индустриальн-", home: .ground, size: 0.46, metres: 30
  ) { colour, _ in
    let wall = colour ?? Material.brick
    var f = Figure(seat: Vec2(0.2, 0.5))
    for (x, high) in [(Float(-0.40), Float(0.92)), (-0.20, 0.80)] {
      for puff in 0..<5 {
        let t = Float(puff)
        f.ellipse(
          x + t * 0.075, high + 0.06 + t * 0.05, 0.05 + t * 0.018, 0.045 + t * 0.014,
          Vec3(0.55, 0.55, 0.57) * (0.8 + 0.1 * t), skin: .leaflets)
      }
      f.even([(0.060, 0), (0.042, high)], wall * 0.9, at: x, skin: .bricks, bulge: 0.05)
      f.box(x, high, 0.105, 0.035, wall * 0.6)
      f.box(x, high - 0.10, 0.094, 0.04, Material.white)
    }
    for tooth in 0..<4 {
      let x = 0.02 + Float(tooth) * 0.17 - 0.06
      f.polygon([(x, 0.36), (x, 0.54), (x + 0.17, 0.37), (x + 0.17, 0.36)], Material.slate)
      f.polygon(
        [(x + 0.012, 0.37), (x + 0.012, 0.51), (x + 0.05, 0.47), (x + 0.05, 0.37)],
        Material.pane, skin: .glass, bulge: 0, glow: Material.lamplight)
    }
    f.box(0.05, 0.19, 1.16, 0.38, wall, skin: .bricks)
    f.box(0.05, 0.385, 1.18, 0.02, wall * 0.6)
    for column in 0..<7 {
      let x = -0.44 + Float(column) * 0.165
      for y in [Float(0.12), 0.28] where !(y < 0.2 && column == 3) {
        f.window(x, y, 0.085, 0.085, frame: Vec3(0.55, 0.5, 0.45), cross: true)
      }
    }
    f.box(0.055, 0.10, 0.13, 0.20, Vec3(0.20, 0.23, 0.26), skin: .planks)
    f.box(0.05, 0.01, 1.24, 0.025, Material.stone * 0.5)
    return f
  }
}
