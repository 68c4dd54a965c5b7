extension SubjectKind {
  /// A telescope on its tripod, pointed at the sky.
  static let telescope = SubjectKind(
    "telescope", "телескоп", .objects, words: "telescope spyglass 🔭",
    russian: "телескоп- подзорн-_труб-", home: .ground,
    size: 0.54, metres: 1.6
  ) { colour, _ in
    let tube = colour ?? Vec3(0.10, 0.20, 0.36)
    let brass = Material.gold
    var f = Figure(seat: Vec2(0, 0.6))
    f.limb(0.02, 0.56, 0.05, 0.02, 0.018, 0.015, Material.wood * 0.7)
    f.limb(0.0, 0.56, -0.26, 0.0, 0.020, 0.016, Material.wood)
    f.limb(0.04, 0.56, 0.32, 0.0, 0.020, 0.016, Material.wood)
    f.limb(-0.15, 0.24, 0.19, 0.24, 0.008, 0.008, brass, skin: .metal)
    f.box(0.02, 0.56, 0.12, 0.10, brass * 0.8, round: 0.02, skin: .metal)
    f.limb(0.02, 0.56, 0.02, 0.66, 0.028, 0.028, brass, skin: .metal)
    f.limb(0.36, 0.47, 0.50, 0.39, 0.030, 0.030, brass, skin: .metal)
    f.limb(0.50, 0.39, 0.53, 0.372, 0.040, 0.040, Material.iron)
    f.polygon(
      [(0.345, 0.42), (0.395, 0.505), (-0.33, 0.965), (-0.415, 0.84)], tube, skin: .metal,
      bulge: 0.06)
    f.polygon(
      [(-0.33, 0.795), (-0.245, 0.93), (-0.42, 1.04), (-0.52, 0.895)], brass, skin: .metal,
      bulge: 0.07)
    f.polygon(
      [(0.06, 0.578), (0.125, 0.685), (0.07, 0.72), (0.002, 0.613)], brass, skin: .metal,
      bulge: 0.05)
    f.limb(-0.425, 1.045, -0.525, 0.89, 0.018, 0.018, brass * 0.7, skin: .metal)
    f.limb(-0.44, 1.03, -0.52, 0.905, 0.012, 0.012, Vec3(0.3, 0.55, 0.75), skin: .glass)
    f.limb(0.02, 0.80, -0.16, 0.915, 0.018, 0.022, brass, skin: .metal)
    return f
  }
}
