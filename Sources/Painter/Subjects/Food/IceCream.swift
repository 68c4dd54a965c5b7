extension SubjectKind {
  /// Three scoops in a cone.
  static let iceCream = SubjectKind(
    "ice cream", "мороженое", .food, words: "ice_cream icecream gelato sundae ice_cream_cone 🍦 🍨 🍧",
    russian: "морожен- пломбир-", home: .table, size: 0.48, metres: 0.2
  ) { colour, chance in
    let flavours =
      colour.map { [$0, mix($0, Vec3(0.9, 0.88, 0.8), 0.5), $0 * 0.8] }
      ?? [
        Vec3(0.88, 0.42, 0.50), Vec3(0.86, 0.78, 0.58), Vec3(0.24, 0.11, 0.06),
        Vec3(0.45, 0.72, 0.45),
      ]
    let first = min(wholePart(chance[1] * 4), 3)
    let wafer = Vec3(0.72, 0.42, 0.14)
    var f = Figure(seat: Vec2(0, 1.0))
    f.even(
      [(0, 0), (0.19, 0.52)], wafer, bulge: 0.14,
      pattern: .stripes(wafer * 0.68, every: 0.06, turn: 0.17))
    f.even(
      [(0, 0), (0.19, 0.52)], wafer * 0.7, skin: .clear, bulge: 0.14,
      pattern: .stripes(wafer * 1.2, every: 0.06, turn: -0.17))
    for (index, spot) in [(Float(-0.12), Float(0.62)), (0.12, 0.62), (0, 0.82)].enumerated() {
      let hue = flavours[(first + index) % flavours.count]
      f.ellipse(spot.0, spot.1, 0.175, 0.165, hue, skin: .crust, bulge: 0.15)
      for bump in 0..<6 {
        f.ellipse(
          spot.0 - 0.13 + Float(bump) * 0.052, spot.1 - 0.12 + (bump % 2 == 0 ? 0.0 : -0.014),
          0.036,
          0.032, hue)
      }
    }
    f.box(0, 0.51, 0.42, 0.04, wafer * 1.1, round: 0.016, bulge: 0.02)
    f.box(
      0.15, 0.96, 0.05, 0.30, wafer, round: 0.012, tilt: -0.07,
      pattern: .stripes(wafer * 0.6, every: 0.03, turn: 0.1))
    // What it stands in.
    f.even(
      [(0.17, 0), (0.17, 0.022), (0.05, 0.05), (0.04, 0.13), (0.115, 0.25), (0, 0.25)],
      Vec3(0.62, 0.60, 0.58), skin: .metal, bulge: 0.08)
    f.ellipse(-0.02, 1.0, 0.055, 0.055, Vec3(0.70, 0.02, 0.04))
    f.ellipse(-0.04, 1.02, 0.014, 0.014, Vec3(1, 0.85, 0.85), bulge: 0)
    return f
  }
}
