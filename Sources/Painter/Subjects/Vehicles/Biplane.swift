extension SubjectKind {
  /// A biplane of the first days of flying.
  static let biplane = SubjectKind(
    "biplane", "биплан", .vehicles, words: "biplane propeller_plane triplane old_plane toy_plane",
    russian: "биплан- кукурузник-", home: .air, size: 0.36, metres: 4
  ) { colour, _ in
    let paint = colour ?? Vec3(0.70, 0.06, 0.045)
    let wing = Vec3(0.86, 0.72, 0.40)
    var f = Figure(seat: Vec2(0.1, 0.5))
    f.limb(-0.28, 0.24, -0.34, 0.07, 0.012, 0.012, Material.iron)
    f.limb(-0.14, 0.24, -0.34, 0.07, 0.012, 0.012, Material.iron)
    f.ellipse(-0.34, 0.06, 0.062, 0.062, Material.rubber)
    f.ellipse(-0.34, 0.06, 0.028, 0.028, Material.steel, skin: .metal)
    f.polygon([(0.50, 0.40), (0.58, 0.60), (0.69, 0.62), (0.72, 0.36)], paint, skin: .metal)
    f.blob(
      [
        (-0.52, 0.26), (-0.54, 0.38), (-0.50, 0.46), (-0.20, 0.47), (0.20, 0.44), (0.66, 0.39),
        (0.70, 0.34), (0.20, 0.25), (-0.30, 0.21),
      ], paint, skin: .metal, bulge: 0.10)
    f.polygon([(0.50, 0.37), (0.66, 0.345), (0.80, 0.345), (0.70, 0.385)], wing)
    f.ellipse(0.06, 0.46, 0.075, 0.035, Vec3(0.04, 0.03, 0.03))
    f.ellipse(0.07, 0.525, 0.050, 0.055, Vec3(0.30, 0.17, 0.08))
    f.box(0.04, 0.535, 0.05, 0.03, Vec3(0.08, 0.14, 0.18), round: 0.01, skin: .glass)
    f.limb(0.11, 0.50, 0.26, 0.535, 0.016, 0.008, Material.white)
    for x in [Float(-0.30), -0.06] { f.limb(x, 0.26, x, 0.68, 0.011, 0.011, Material.wood) }
    f.limb(-0.30, 0.26, -0.06, 0.66, 0.004, 0.004, Material.iron)
    f.box(-0.16, 0.265, 0.50, 0.045, wing, round: 0.02, skin: .cloth, bulge: 0.02)
    f.box(-0.18, 0.69, 0.56, 0.048, wing, round: 0.02, skin: .cloth, bulge: 0.02)
    f.ellipse(-0.53, 0.355, 0.03, 0.105, Material.iron * 1.6, skin: .metal)
    f.ellipse(-0.58, 0.355, 0.012, 0.30, Vec3(0.75, 0.75, 0.78), skin: .clear)
    f.ellipse(-0.575, 0.355, 0.036, 0.032, Material.gold, skin: .metal)
    f.star(0.26, 0.36, 0.055, Material.white)
    return f
  }
}
