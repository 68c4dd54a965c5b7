extension SubjectKind {
  /// A violin and its bow.
  static let violin = SubjectKind(
    "violin", "скрипка", .objects, words: "violin fiddle cello viola 🎻",
    russian: "скрипк- скрипок виолончел- альт-",
    home: .table, size: 0.58, metres: 0.6
  ) { colour, _ in
    let wood = colour ?? Vec3(0.48, 0.16, 0.035)
    let dark = Vec3(0.05, 0.025, 0.02)
    var f = Figure(seat: Vec2(0, 1.0))
    f.limb(0.30, 0.02, 0.42, 1.04, 0.010, 0.008, Vec3(0.34, 0.15, 0.06))
    f.limb(0.335, 0.06, 0.445, 0.98, 0.004, 0.004, Vec3(0.85, 0.82, 0.74))
    f.box(0.325, 0.07, 0.05, 0.07, dark, round: 0.01, tilt: -0.02)
    let outline: [(Float, Float)] = [
      (0, 0.0), (0.17, 0.02), (0.235, 0.13), (0.19, 0.235), (0.125, 0.285), (0.125, 0.36),
      (0.175, 0.40), (0.19, 0.50),
      (0.12, 0.585), (0, 0.60),
    ]
    f.even(outline, wood * 0.5, rounded: true, bulge: 0.03)
    f.even(
      outline.map { ($0.0 * 0.93, 0.3 + ($0.1 - 0.3) * 0.94) }, wood, rounded: true, skin: .metal,
      bulge: 0.09)
    f.both { f, side in
      f.curve(
        [(side * 0.095, 0.24), (side * 0.075, 0.30), (side * 0.10, 0.345), (side * 0.075, 0.40)],
        [0.009, 0.006, 0.006, 0.009], dark)
    }
    f.even([(0.035, 0.06), (0.055, 0.20), (0, 0.21)], dark, bulge: 0.02)
    f.box(0, 0.31, 0.12, 0.026, Material.paleWood, round: 0.008)
    f.even([(0.042, 0.40), (0.026, 0.88)], dark, bulge: 0.02)
    f.box(0, 0.92, 0.045, 0.13, wood * 0.7, bulge: 0.02)
    for (side, y) in [(Float(-1), Float(0.90)), (1, 0.925), (-1, 0.95), (1, 0.975)] {
      f.limb(0, y, side * 0.06, y, 0.007, 0.007, dark)
      f.ellipse(side * 0.068, y, 0.014, 0.018, dark)
    }
    f.ring(0, 1.01, 0.026, 0.014, wood * 0.7)
    for string in 0..<4 {
      let x = (Float(string) - 1.5) * 0.011
      f.limb(x * 1.8, 0.18, x, 0.93, 0.0016, 0.0016, Vec3(0.85, 0.85, 0.85))
    }
    f.box(0, 0.01, 0.12, 0.05, dark, round: 0.02)
    return f
  }
}
