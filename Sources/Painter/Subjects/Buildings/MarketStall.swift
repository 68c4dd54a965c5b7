extension SubjectKind {
  /// A market stall under a striped awning.
  static let marketStall = SubjectKind(
    "market stall", "рынок", .buildings, words: "market market_stall stall bazaar fair kiosk",
    russian: "рынок рынк- базар- ярмарк- прилав- киоск-", home: .ground, size: 0.52, metres: 2.8
  ) { colour, chance in
    let stripe = colour ?? chance.one(of: [Vec3(0.68, 0.05, 0.04), Vec3(0.05, 0.34, 0.24)], 1)
    let wood = Material.wood
    var f = Figure(seat: Vec2(0, 1.0))
    for x in [Float(-0.62), 0.62] { f.limb(x, 0, x, 0.92, 0.020, 0.020, wood, skin: .bark) }
    f.box(0, 0.62, 1.24, 0.44, Vec3(0.10, 0.07, 0.05), bulge: 0)
    for x in [Float(-0.40), -0.15, 0.12, 0.38] {
      f.limb(x, 0.84, x, 0.72, 0.004, 0.004, Material.iron)
      f.ellipse(x, 0.68, 0.045, 0.055, Material.gold, glow: Material.lamplight * 0.8)
    }
    f.box(0, 0.19, 1.30, 0.38, wood, skin: .planks, bulge: 0.02)
    f.box(0, 0.40, 1.40, 0.045, wood * 1.2, skin: .planks)
    let goods = [
      Vec3(0.70, 0.05, 0.04), Vec3(0.92, 0.48, 0.03), Vec3(0.24, 0.46, 0.07),
      Vec3(0.90, 0.70, 0.08),
      Vec3(0.34, 0.05, 0.30),
    ]
    for (index, hue) in goods.enumerated() {
      let x = -0.50 + Float(index) * 0.25
      for n in 0..<9 {
        let row = n / 4
        f.ellipse(
          x - 0.075 + Float(n % 4) * 0.05 + Float(row) * 0.02, 0.455 + Float(row) * 0.038, 0.032,
          0.032, hue)
      }
      f.box(x, 0.435, 0.23, 0.035, Material.paleWood, skin: .planks)
    }
    for index in 0..<8 {
      let x = -0.77 + Float(index) * 0.22
      let tint = index % 2 == 0 ? stripe : Vec3(0.82, 0.80, 0.75)
      f.polygon(
        [(x * 0.88, 1.05), ((x + 0.22) * 0.88, 1.05), (x + 0.22, 0.84), (x, 0.84)], tint,
        skin: .cloth, bulge: 0.03)
      f.ellipse(x + 0.11, 0.845, 0.11, 0.045, tint, skin: .cloth, bulge: 0.03)
    }
    return f
  }
}
