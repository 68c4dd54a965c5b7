extension SubjectKind {
  /// A small round car seen from the side.
  static let car = SubjectKind(
    "car", "машина", .vehicles, words: "car automobile taxi vehicle truck 🚗 🚙",
    russian: "машин- автомобил- авто такси", home: .ground, size: 0.50, metres: 1.6
  ) { colour, chance in
    let paints = [Vec3(0.70, 0.07, 0.05), Vec3(0.08, 0.32, 0.58), Vec3(0.85, 0.60, 0.10)]
    let paint = colour ?? paints[min(wholePart(chance[1] * 3), 2)]
    let glass = Vec3(0.08, 0.10, 0.13)
    var f = Figure(seat: Vec2(0, 0.44))
    f.ellipse(0, 0.02, 0.50, 0.035, Vec3(0.02, 0.02, 0.025), bulge: 0)
    f.polygon(
      [(-0.32, 0.24), (-0.21, 0.42), (-0.10, 0.455), (0.10, 0.45), (0.21, 0.40), (0.33, 0.24)],
      paint, skin: .metal, bulge: 0.07)
    f.box(0, 0.19, 0.98, 0.19, paint, round: 0.085, skin: .metal, bulge: 0.09)
    f.polygon([(-0.25, 0.26), (-0.175, 0.39), (-0.02, 0.42), (-0.02, 0.26)], glass, skin: .metal)
    f.polygon(
      [(0.02, 0.26), (0.02, 0.42), (0.10, 0.41), (0.18, 0.37), (0.26, 0.26)], glass, skin: .metal)
    f.box(0.0, 0.11, 0.96, 0.035, Vec3(0.10, 0.10, 0.11), round: 0.015)
    f.box(-0.04, 0.22, 0.07, 0.014, Vec3(0.6, 0.6, 0.6), skin: .metal)
    for x in [Float(-0.28), 0.28] {
      f.ellipse(x, 0.105, 0.108, 0.108, Vec3(0.03, 0.03, 0.035), bulge: 0.03)
      f.ellipse(x, 0.105, 0.062, 0.062, Vec3(0.55, 0.56, 0.58), skin: .metal)
      f.ellipse(x, 0.105, 0.020, 0.020, Vec3(0.15, 0.15, 0.16))
    }
    f.ellipse(-0.46, 0.215, 0.030, 0.036, Vec3(0.9, 0.85, 0.7), glow: Vec3(2.4, 2.0, 1.3))
    f.ellipse(0.475, 0.22, 0.018, 0.036, Vec3(0.7, 0.05, 0.04), glow: Vec3(1.6, 0.12, 0.06))
    return f
  }
}
