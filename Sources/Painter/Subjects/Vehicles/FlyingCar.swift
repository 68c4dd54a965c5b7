extension SubjectKind {
  /// A sleek car in the air, its engines glowing.
  static let flyingCar = SubjectKind(
    "flying car", "летающая машина", .vehicles,
    words: "flying_car hovercar flying_vehicle",
    russian: "летающ-_машин- летающ-_автомобил-", home: .air, size: 0.24,
    metres: 1.6
  ) { colour, chance in
    let paints = [Vec3(0.62, 0.66, 0.72), Vec3(0.75, 0.20, 0.10), Vec3(0.12, 0.35, 0.62)]
    let paint = colour ?? paints[min(wholePart(chance[1] * 3), 2)]
    let jet = Vec3(0.35, 0.95, 1.5)
    var f = Figure()
    f.limb(0.46, 0.20, 0.80, 0.215, 0.030, 0.004, jet * 0.4, glow: jet * 0.8)
    f.polygon([(0.20, 0.26), (0.44, 0.46), (0.50, 0.46), (0.42, 0.24)], paint * 0.7, skin: .metal)
    f.polygon(
      [(-0.28, 0.26), (-0.10, 0.39), (0.14, 0.40), (0.34, 0.26)], Vec3(0.05, 0.08, 0.12),
      skin: .metal, bulge: 0.06)
    f.polygon(
      [
        (-0.56, 0.18), (-0.36, 0.27), (0.10, 0.30), (0.46, 0.28), (0.50, 0.16), (0.34, 0.11),
        (-0.34, 0.11),
      ],
      paint, skin: .metal, bulge: 0.09)
    for x in [Float(-0.26), 0.28] {
      f.ellipse(x, 0.11, 0.11, 0.035, Vec3(0.08, 0.09, 0.11), skin: .metal)
      f.ellipse(x, 0.082, 0.085, 0.020, jet * 0.6, bulge: 0, glow: jet * 1.2)
    }
    f.limb(-0.30, 0.205, 0.40, 0.215, 0.006, 0.006, jet * 0.5, glow: jet * 0.8)
    f.ellipse(-0.53, 0.18, 0.028, 0.018, Vec3(1, 0.95, 0.8), glow: Vec3(3.2, 2.7, 1.8))
    f.ellipse(0.49, 0.24, 0.014, 0.022, Vec3(0.8, 0.05, 0.03), glow: Vec3(2, 0.15, 0.05))
    return f
  }
}
