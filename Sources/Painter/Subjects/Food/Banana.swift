extension SubjectKind {
  /// A banana.
  static let banana = SubjectKind(
    "banana", "банан", .food, words: "banana 🍌", russian: "банан-", home: .table, size: 0.44,
    metres: 0.18
  ) { colour, _ in
    let skin = colour ?? Vec3(0.92, 0.64, 0.05)
    var f = Figure(seat: Vec2(0, 0.4))
    f.curve(
      [
        (-0.58, 0.70), (-0.50, 0.44), (-0.22, 0.17), (0.14, 0.13), (0.46, 0.28), (0.60, 0.47),
      ], [0.035, 0.085, 0.125, 0.125, 0.085, 0.028], skin)
    f.curve(
      [(-0.48, 0.38), (-0.20, 0.12), (0.14, 0.08), (0.44, 0.22)], [0.004, 0.010, 0.010, 0.004],
      skin * 0.60)
    f.curve(
      [(-0.46, 0.50), (-0.20, 0.24), (0.14, 0.21), (0.42, 0.35)], [0.004, 0.009, 0.009, 0.004],
      skin * 0.80)
    f.limb(-0.58, 0.68, -0.60, 0.86, 0.036, 0.032, Vec3(0.52, 0.44, 0.06))
    f.ellipse(-0.602, 0.875, 0.034, 0.018, Vec3(0.16, 0.10, 0.04))
    f.ellipse(0.615, 0.485, 0.028, 0.030, Vec3(0.10, 0.07, 0.03))
    return f
  }

  /// A hand of bananas.
  static let bananas = SubjectKind(
    "bananas", "бананы", .food, words: "bananas bunch_of_bananas",
    russian: "бананы бананами связка_бананов связку_бананов гроздь_бананов", home: .table,
    size: 0.44, metres: 0.2
  ) { colour, _ in
    let skin = colour ?? Vec3(0.92, 0.64, 0.05)
    var f = Figure(seat: Vec2(0, 0.5))
    for (bend, tint) in [(Float(0.36), Float(0.74)), (0.18, 0.88), (0, 1)] {
      f.curve(
        [
          (-0.50, 0.66 - bend * 0.1), (-0.42, 0.36 - bend * 0.1 + bend * 0.5), (-0.10, 0.10 + bend),
          (0.30, 0.12 + bend * 0.9), (0.56, 0.34 + bend * 0.6),
        ], [0.030, 0.070, 0.105, 0.095, 0.020], skin * tint)
      f.curve(
        [(-0.40, 0.32 + bend * 0.4), (-0.08, 0.07 + bend), (0.30, 0.09 + bend * 0.9)],
        [0.004, 0.008, 0.004],
        skin * 0.62 * tint)
      f.ellipse(0.565, 0.345 + bend * 0.6, 0.024, 0.024, Vec3(0.10, 0.07, 0.03))
    }
    f.limb(-0.50, 0.62, -0.50, 0.80, 0.042, 0.034, Vec3(0.52, 0.44, 0.06))
    f.ellipse(-0.50, 0.82, 0.036, 0.018, Vec3(0.16, 0.10, 0.04))
    return f
  }
}
