extension SubjectKind {
  /// A motorcycle.
  static let motorcycle = SubjectKind(
    "motorcycle", "мотоцикл", .vehicles,
    words: "motorcycle motorbike scooter vespa moped chopper harley 🏍",
    russian: "мотоцикл- байк- мотороллер-", home: .ground, size: 0.52, metres: 1.2
  ) { colour, _ in
    let paint = colour ?? Vec3(0.62, 0.05, 0.035)
    let dark = Vec3(0.045, 0.045, 0.05)
    var f = Figure(seat: Vec2(0.16, 0.50))
    for x in [Float(-0.43), 0.40] {
      f.ring(x, 0.19, 0.155, 0.036, Material.rubber)
      f.ring(x, 0.19, 0.115, 0.010, Material.steel, skin: .metal)
      for spoke in 0..<6 {
        let out = Vec2(cosTurns(Float(spoke) / 12), sinTurns(Float(spoke) / 12)) * 0.11
        f.limb(x - out.x, 0.19 - out.y, x + out.x, 0.19 + out.y, 0.005, 0.005, Material.steel)
      }
      f.ellipse(x, 0.19, 0.038, 0.038, Material.steel, skin: .metal)
    }
    f.curve(
      [(0.24, 0.33), (0.40, 0.405), (0.56, 0.33), (0.60, 0.25)], [0.022], paint, skin: .metal)
    f.curve([(-0.58, 0.33), (-0.45, 0.40), (-0.31, 0.35)], [0.018], paint, skin: .metal)
    f.limb(-0.43, 0.19, -0.25, 0.62, 0.020, 0.016, Material.steel, skin: .metal)
    f.limb(-0.24, 0.48, 0.0, 0.14, 0.020, 0.020, dark, skin: .metal)
    f.limb(0.0, 0.14, 0.40, 0.19, 0.020, 0.020, dark, skin: .metal)
    f.limb(0.40, 0.19, 0.22, 0.42, 0.016, 0.016, dark, skin: .metal)
    f.ellipse(-0.02, 0.20, 0.11, 0.09, Material.steel, skin: .metal)
    f.box(
      -0.04, 0.31, 0.13, 0.14, Material.steel, round: 0.02, skin: .metal, tilt: 0.03,
      pattern: .stripes(Material.iron, every: 0.028, turn: 0.03))
    f.box(
      0.09, 0.29, 0.11, 0.11, Material.steel, round: 0.02, skin: .metal, tilt: -0.05,
      pattern: .stripes(Material.iron, every: 0.028, turn: -0.05))
    f.curve(
      [(-0.07, 0.26), (-0.13, 0.15), (0.10, 0.10), (0.56, 0.14)], [0.018, 0.020, 0.024, 0.032],
      Material.steel, skin: .metal)
    f.blob(
      [(-0.26, 0.46), (-0.24, 0.545), (-0.10, 0.575), (0.06, 0.52), (0.08, 0.44), (-0.1, 0.41)],
      paint,
      skin: .metal, bulge: 0.07)
    f.star(-0.09, 0.49, 0.032, Material.gold, skin: .metal)
    f.blob(
      [(0.02, 0.46), (0.12, 0.455), (0.32, 0.47), (0.45, 0.53), (0.43, 0.44), (0.2, 0.39)],
      Material.darkWood, skin: .cloth, bulge: 0.04)
    f.curve(
      [(-0.25, 0.62), (-0.23, 0.70), (-0.10, 0.685), (-0.03, 0.65)], [0.013], Material.steel,
      skin: .metal)
    f.limb(-0.09, 0.68, -0.03, 0.65, 0.020, 0.020, dark)
    f.ellipse(-0.32, 0.58, 0.062, 0.062, Material.steel, skin: .metal)
    f.ellipse(-0.35, 0.58, 0.038, 0.050, Vec3(0.95, 0.9, 0.75), glow: Vec3(3, 2.5, 1.5))
    f.ellipse(0.56, 0.36, 0.022, 0.028, Vec3(0.6, 0.04, 0.03), glow: Vec3(1.8, 0.15, 0.06))
    return f
  }
}
