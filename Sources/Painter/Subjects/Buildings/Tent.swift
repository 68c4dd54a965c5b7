extension SubjectKind {
  /// A camper's tent, its flap open, light within.
  static let tent = SubjectKind(
    "tent", "палатка", .buildings, words: "tent camping camp campsite tipi teepee wigwam ⛺ 🏕",
    russian: "палатк- палаток кемпинг- лагер- шатер шатр- вигвам-", home: .ground, size: 0.40,
    metres: 2
  ) { colour, chance in
    let cloth = colour ?? chance.one(of: [Vec3(0.80, 0.32, 0.05), Vec3(0.10, 0.35, 0.45)], 1)
    let lamp = Vec3(1.5, 0.75, 0.22)
    var f = Figure(seat: Vec2(0.1, 0.75))
    for (x0, y0, x1) in [(Float(-0.40), Float(0.18), Float(-0.66)), (0.62, 0.22, 0.84)] {
      f.limb(x0, y0, x1, 0.0, 0.005, 0.005, Vec3(0.75, 0.7, 0.6))
    }
    f.polygon(
      [(-0.10, 0.76), (0.42, 0.66), (0.74, 0.0), (0.24, -0.01)], cloth * 0.72, skin: .cloth,
      bulge: 0.10, glow: lamp * 0.25)
    f.polygon(
      [(-0.10, 0.78), (-0.54, -0.01), (0.30, -0.01)], cloth, skin: .cloth, bulge: 0.08,
      glow: lamp * 0.3)
    f.polygon(
      [(-0.10, 0.60), (-0.28, 0.0), (0.07, 0.0)], Vec3(0.03, 0.02, 0.015), bulge: 0,
      glow: lamp)
    f.polygon(
      [(-0.10, 0.62), (-0.32, 0.0), (-0.40, 0.0), (-0.30, 0.16)], cloth * 1.2, skin: .cloth)
    f.polygon([(-0.10, 0.62), (0.11, 0.0), (0.20, 0.0), (0.09, 0.18)], cloth * 1.1, skin: .cloth)
    f.limb(-0.105, 0.77, -0.16, 0.83, 0.009, 0.007, Material.paleWood)
    f.limb(-0.095, 0.77, -0.04, 0.83, 0.009, 0.007, Material.paleWood)
    f.ellipse(-0.10, 0.035, 0.05, 0.05, Vec3(0.8, 0.6, 0.25), glow: Vec3(2.5, 1.4, 0.4))
    f.box(-0.52, 0.03, 0.14, 0.07, Vec3(0.16, 0.22, 0.10), round: 0.03, skin: .cloth, bulge: 0.04)
    return f
  }
}
