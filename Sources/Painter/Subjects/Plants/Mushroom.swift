extension SubjectKind {
  /// Fly agarics, one large and two small.
  static let mushroom = SubjectKind(
    "mushroom", "гриб", .plants, words: "mushroom toadstool fly_agaric fungus fungi 🍄",
    russian: "гриб гриб- мухомор- грибоч-", home: .ground, size: 0.42, metres: 0.2
  ) { colour, _ in
    let cap = colour ?? Vec3(0.70, 0.045, 0.03)
    var f = Figure(seat: Vec2(0, 0.92))
    var small = Figure()
    one(&small, cap)
    f.put(small, -0.40, -0.01, scale: 0.46)
    f.put(small, 0.36, -0.01, scale: 0.60, mirrored: true)
    one(&f, cap)
    let moss = Vec3(0.08, 0.17, 0.04)
    for x in [Float(-0.28), 0.02, 0.26] { f.ellipse(x, 0.01, 0.18, 0.05, moss, skin: .leaflets) }
    return f
  }

  private static func one(_ f: inout Figure, _ cap: Vec3) {
    let stem = Vec3(0.76, 0.70, 0.58)
    f.even(
      [(0, -0.01), (0.13, 0.0), (0.12, 0.12), (0.075, 0.35), (0.07, 0.60), (0, 0.60)], stem,
      rounded: true, bulge: 0.09)
    f.ellipse(0, 0.55, 0.34, 0.055, Vec3(0.72, 0.62, 0.50), bulge: 0.05)
    f.even(
      [(0, 0.40), (0.10, 0.38), (0.14, 0.35), (0.085, 0.47), (0, 0.48)], stem * 1.1,
      rounded: true, bulge: 0.03)
    f.even(
      [(0, 0.555), (0.24, 0.545), (0.385, 0.555), (0.37, 0.70), (0.24, 0.86), (0, 0.93)], cap,
      rounded: true, bulge: 0.24, glow: cap * 0.16)
    let dots: [(Float, Float, Float, Float)] = [
      (-0.20, 0.68, 0.050, 0.044), (0.04, 0.66, 0.060, 0.048), (0.24, 0.67, 0.042, 0.042),
      (-0.08, 0.80, 0.052, 0.040), (0.14, 0.81, 0.040, 0.032), (-0.30, 0.60, 0.032, 0.028),
      (0.33, 0.60, 0.024, 0.024), (0.0, 0.895, 0.034, 0.018), (-0.10, 0.585, 0.030, 0.020),
      (0.15, 0.585, 0.032, 0.020),
    ]
    for dot in dots {
      f.ellipse(
        dot.0, dot.1, dot.2, dot.3, Vec3(0.84, 0.82, 0.76), bulge: 0.03,
        glow: Vec3(0.12, 0.16, 0.14))
    }
  }
}
