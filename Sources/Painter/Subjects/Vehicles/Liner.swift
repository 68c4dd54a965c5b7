extension SubjectKind {
  /// An ocean liner with funnels.
  static let liner = SubjectKind(
    "ocean liner", "лайнер", .vehicles,
    words: "liner ocean_liner cruise_ship steamship steamboat steamer ferry titanic 🚢 🛳 ⛴",
    russian: "лайнер- пароход- теплоход- паром- титаник- круизн-", home: .water, size: 0.48,
    metres: 50
  ) { colour, _ in
    let hull = colour ?? Vec3(0.05, 0.06, 0.09)
    let white = Vec3(0.80, 0.80, 0.78)
    var f = Figure(seat: Vec2(0, 0.48))
    for (index, x) in [Float(-0.30), -0.07, 0.16].enumerated() {
      f.wisp(x + 0.02, 0.72 - Float(index) * 0.004, 0.24, Vec3(0.5, 0.5, 0.52))
      f.polygon(
        [(x - 0.055, 0.44), (x - 0.03, 0.70), (x + 0.06, 0.70), (x + 0.055, 0.44)],
        Vec3(0.80, 0.36, 0.05), skin: .metal, bulge: 0.05)
      f.polygon(
        [(x - 0.037, 0.63), (x - 0.03, 0.705), (x + 0.06, 0.705), (x + 0.058, 0.63)],
        Vec3(0.04, 0.04, 0.045), bulge: 0.05)
    }
    f.limb(-0.56, 0.30, -0.53, 0.82, 0.008, 0.005, Material.wood)
    f.limb(0.50, 0.30, 0.52, 0.74, 0.008, 0.005, Material.wood)
    f.limb(-0.53, 0.80, 0.52, 0.72, 0.0025, 0.0025, Material.iron)
    f.box(-0.02, 0.42, 0.74, 0.08, white, round: 0.01)
    f.box(-0.02, 0.35, 0.92, 0.09, white * 0.95, round: 0.01)
    f.box(-0.38, 0.465, 0.12, 0.06, white, round: 0.01)
    for row in 0..<2 {
      for column in 0..<(row == 0 ? 17 : 13) {
        let half: Float = row == 0 ? 0.42 : 0.33
        let x = -0.02 - half + Float(column) * 0.052
        f.box(
          x, 0.35 + Float(row) * 0.075, 0.026, 0.028, Material.pane, round: 0.006, bulge: 0,
          glow: Material.lamplight)
      }
    }
    f.blob(
      [
        (-0.86, 0.36), (-0.76, 0.14), (-0.70, -0.03), (0.66, -0.03), (0.74, 0.14), (0.76, 0.31),
        (0.45, 0.295), (-0.4, 0.30),
      ], hull, skin: .metal, bulge: 0.06)
    f.polygon(
      [(-0.735, 0.045), (-0.70, -0.03), (0.68, -0.03), (0.71, 0.045)], Vec3(0.42, 0.06, 0.04))
    f.curve([(-0.85, 0.355), (-0.4, 0.302), (0.45, 0.298), (0.76, 0.31)], [0.010], white)
    for column in 0..<19 {
      f.ellipse(
        -0.62 + Float(column) * 0.066, 0.20, 0.010, 0.010, Material.pane, bulge: 0,
        glow: Material.lamplight)
    }
    return f
  }
}
