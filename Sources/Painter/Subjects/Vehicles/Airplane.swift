extension SubjectKind {
  /// An airliner.
  static let airplane = SubjectKind(
    "airplane", "самолёт", .vehicles,
    words: "airplane aeroplane plane aircraft airliner jet ✈ 🛩 🛫", russian: "самолет- авиалайнер-",
    home: .air, size: 0.42, metres: 12
  ) { colour, chance in
    let tint = colour ?? chance.one(of: [Vec3(0.06, 0.24, 0.62), Vec3(0.70, 0.07, 0.05)], 1)
    let white = Vec3(0.80, 0.81, 0.83)
    var f = Figure(seat: Vec2(-0.1, 0.44))
    // The far wing and tailplane.
    f.polygon([(-0.08, 0.40), (0.16, 0.62), (0.24, 0.62), (0.14, 0.40)], white * 0.7, skin: .metal)
    f.polygon([(0.56, 0.42), (0.68, 0.52), (0.74, 0.52), (0.70, 0.42)], white * 0.7, skin: .metal)
    f.polygon(
      [(0.46, 0.43), (0.66, 0.74), (0.78, 0.74), (0.72, 0.42)], tint, skin: .metal, bulge: 0.03)
    f.blob(
      [
        (-0.76, 0.325), (-0.70, 0.385), (-0.56, 0.435), (-0.30, 0.45), (0.40, 0.455), (0.80, 0.45),
        (0.84, 0.43), (0.60, 0.35), (0.34, 0.285), (-0.40, 0.265), (-0.66, 0.28),
      ], white, skin: .metal, bulge: 0.09)
    f.polygon(
      [(-0.68, 0.335), (0.50, 0.345), (0.62, 0.365), (0.50, 0.325), (-0.70, 0.318)], tint,
      bulge: 0)
    for index in 0..<15 {
      f.box(
        -0.48 + Float(index) * 0.062, 0.395, 0.024, 0.032, Material.pane, round: 0.01, bulge: 0,
        glow: Material.lamplight)
    }
    f.polygon(
      [(-0.705, 0.372), (-0.64, 0.405), (-0.605, 0.405), (-0.615, 0.372)], Material.pane,
      skin: .glass, bulge: 0)
    f.polygon(
      [(0.60, 0.405), (0.82, 0.35), (0.90, 0.35), (0.80, 0.415)], white * 0.9, skin: .metal)
    f.polygon(
      [(-0.14, 0.335), (0.34, 0.02), (0.44, 0.02), (0.26, 0.32)], white * 0.92, skin: .metal,
      bulge: 0.025)
    f.polygon([(0.34, 0.02), (0.41, 0.075), (0.47, 0.085), (0.44, 0.02)], tint, skin: .metal)
    f.box(-0.02, 0.19, 0.22, 0.10, white, round: 0.048, skin: .metal, bulge: 0.05)
    f.ellipse(-0.125, 0.19, 0.018, 0.044, Material.iron)
    f.ellipse(-0.755, 0.325, 0.012, 0.012, Vec3(1, 1, 0.9), glow: Vec3(2.5, 2.4, 2))
    f.ellipse(0.42, 0.022, 0.012, 0.012, Vec3(0.9, 0.1, 0.1), glow: Vec3(2.6, 0.2, 0.1))
    return f
  }

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
