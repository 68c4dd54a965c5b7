extension SubjectKind {
  /// A candle in its holder.
  static let candle = SubjectKind(
    "candle", "свеча", .objects, words: "candle candlestick 🕯",
    russian: "свеча свечи свечу свечой свече свечей свечами свечах свечк-",
    home: .table, size: 0.46, metres: 0.25
  ) { colour, _ in
    let wax = colour ?? Vec3(0.78, 0.69, 0.50)
    let brass = Material.gold * 0.8
    var f = Figure(seat: Vec2(0, 0.9))
    f.ring(0.36, 0.12, 0.085, 0.022, brass, skin: .metal)
    f.ellipse(0, 0.045, 0.36, 0.055, brass * 0.8, skin: .metal, bulge: 0.04)
    f.ellipse(0, 0.062, 0.31, 0.040, brass * 0.6, skin: .metal)
    f.box(0, 0.12, 0.26, 0.13, brass, round: 0.03, skin: .metal, bulge: 0.1)
    f.box(0, 0.42, 0.21, 0.56, wax, round: 0.02, bulge: 0.1)
    f.even(
      [(0.105, 0.54), (0.105, 0.70)], mix(wax, Vec3(1, 0.6, 0.2), 0.4), bulge: 0.1,
      glow: Vec3(1.0, 0.45, 0.12))
    f.ellipse(
      0, 0.70, 0.105, 0.028, mix(wax, Vec3(1, 0.8, 0.5), 0.5), bulge: 0.02,
      glow: Vec3(1.4, 0.8, 0.3))
    for (x, low, r) in [
      (Float(-0.088), Float(0.48), Float(0.026)), (0.075, 0.56, 0.024), (-0.02, 0.60, 0.020),
    ] {
      f.limb(x, 0.69, x, low, r * 0.8, r, wax * 1.06)
    }
    f.limb(0, 0.70, 0.006, 0.765, 0.007, 0.006, Material.iron)
    f.blob(
      [(0, 0.735), (-0.055, 0.81), (-0.028, 0.92), (0, 1.03), (0.032, 0.92), (0.055, 0.81)],
      Vec3(1, 0.62, 0.12),
      bulge: 0.05, glow: Vec3(3.4, 1.8, 0.45))
    f.ellipse(0, 0.815, 0.026, 0.062, Vec3(1, 0.95, 0.7), glow: Vec3(3.5, 3, 1.8))
    return f
  }
}
