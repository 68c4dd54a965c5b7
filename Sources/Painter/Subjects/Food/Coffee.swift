extension SubjectKind {
  /// A steaming cup of coffee.
  static let coffee = SubjectKind(
    "coffee", "кофе", .food,
    words: "coffee cup_of_coffee coffee_cup cappuccino latte espresso cup mug cocoa ☕",
    russian: "кофе капучино латте эспрессо чашк- чашек кружк- какао", home: .table, size: 0.46,
    metres: 0.12
  ) { colour, chance in
    let china =
      colour
      ?? chance.one(
        of: [Vec3(0.74, 0.73, 0.70), Vec3(0.62, 0.10, 0.07), Vec3(0.08, 0.30, 0.36)], 1)
    var f = Figure(seat: Vec2(0, 0.6))
    f.cup(china, Vec3(0.17, 0.075, 0.03))
    // A heart of milk.
    f.ellipse(-0.05, 0.605, 0.085, 0.022, Vec3(0.80, 0.62, 0.42), bulge: 0)
    f.ellipse(0.05, 0.605, 0.085, 0.022, Vec3(0.80, 0.62, 0.42), bulge: 0)
    f.polygon([(-0.125, 0.603), (0.125, 0.603), (0, 0.568)], Vec3(0.80, 0.62, 0.42), bulge: 0)
    for (x, y) in [(Float(0.62), Float(0.045)), (0.70, 0.03), (-0.60, 0.035)] {
      f.ellipse(x, y, 0.040, 0.028, Vec3(0.16, 0.07, 0.03))
      f.limb(x - 0.025, y, x + 0.025, y + 0.006, 0.004, 0.004, Vec3(0.06, 0.03, 0.015))
    }
    for (x, high) in [(Float(-0.15), Float(0.34)), (0.02, 0.42), (0.17, 0.32)] {
      f.wisp(x, 0.64, high, Vec3(0.88, 0.88, 0.90))
    }
    return f
  }
}

extension Figure {
  /// A cup on its saucer, filled.
  mutating func cup(_ china: Vec3, _ drink: Vec3) {
    ellipse(0, 0.035, 0.52, 0.055, china * 0.75, skin: .metal, bulge: 0.03)
    ellipse(0, 0.055, 0.50, 0.045, china, skin: .metal, bulge: 0.03)
    curve(
      [(0.30, 0.52), (0.50, 0.52), (0.54, 0.36), (0.42, 0.24), (0.24, 0.22)],
      [0.038, 0.034, 0.034], china,
      skin: .metal)
    turned(
      [(0.18, 0.06), (0.28, 0.17), (0.34, 0.38), (0.36, 0.60)], china, skin: .metal)
    ellipse(0, 0.60, 0.365, 0.068, china * 1.12, bulge: 0.02)
    ellipse(0, 0.595, 0.33, 0.052, drink * 0.5, bulge: 0)
    ellipse(0, 0.59, 0.322, 0.044, drink, bulge: 0.02)
  }
}
