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
}
