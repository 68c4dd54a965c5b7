extension SubjectKind {
  /// A bowl of fruit.
  static let fruitBowl = SubjectKind(
    "bowl of fruits", "фрукты", .food,
    words: "fruit fruits bowl_of_fruits bowl_of_fruit fruit_bowl fruit_basket",
    russian: "фрукт- ваза_с_фруктами вазу_с_фруктами", home: .table, size: 0.50,
    metres: 0.3
  ) { colour, _ in
    let bowl = colour ?? Vec3(0.16, 0.34, 0.52)
    var f = Figure(seat: Vec2(0, 0.75))
    f.curve(
      [(-0.30, 0.52), (-0.10, 0.72), (0.18, 0.70), (0.40, 0.52)], [0.03, 0.062, 0.062, 0.024],
      Vec3(0.92, 0.66, 0.06))
    f.curve(
      [(-0.24, 0.48), (-0.05, 0.63), (0.18, 0.62), (0.36, 0.48)], [0.03, 0.058, 0.058, 0.022],
      Vec3(0.86, 0.58, 0.05))
    oneApple(&f, -0.28, 0.47, 0.15, Vec3(0.68, 0.05, 0.04))
    oneApple(&f, 0.30, 0.46, 0.145, Vec3(0.36, 0.55, 0.07))
    f.ellipse(0.02, 0.49, 0.16, 0.155, Vec3(0.92, 0.36, 0.02), skin: .crust)
    for (x, y) in [
      (Float(-0.46), Float(0.36)), (-0.40, 0.42), (-0.49, 0.29), (-0.41, 0.32), (-0.45, 0.22),
      (-0.38, 0.25),
      (-0.43, 0.16),
    ] {
      f.ellipse(x, y, 0.047, 0.047, Vec3(0.22, 0.04, 0.26))
      f.ellipse(x - 0.014, y + 0.016, 0.010, 0.010, Vec3(0.8, 0.7, 0.85), bulge: 0)
    }
    f.turned([(0.14, 0.03), (0.32, 0.10), (0.46, 0.24), (0.51, 0.37)], bowl, skin: .metal)
    f.box(0, 0.365, 1.04, 0.035, bowl * 1.25, round: 0.017, skin: .metal)
    f.box(0, 0.02, 0.30, 0.045, bowl * 0.8, round: 0.015, skin: .metal)
    for (x, y) in [(Float(-0.46), Float(0.27)), (-0.40, 0.20), (-0.43, 0.13)] {
      f.ellipse(x, y, 0.046, 0.046, Vec3(0.26, 0.05, 0.30))
      f.ellipse(x - 0.014, y + 0.016, 0.010, 0.010, Vec3(0.8, 0.7, 0.85), bulge: 0)
    }
    return f
  }

  /// An apple.
  static let apple = SubjectKind(
    "apple", "яблоко", .food, words: "apple 🍎 🍏", russian: "яблок- яблоч-", home: .table,
    size: 0.42,
    metres: 0.08
  ) { colour, chance in
    let skin = colour ?? chance.one(of: [Vec3(0.66, 0.04, 0.035), Vec3(0.38, 0.56, 0.06)], 1)
    var f = Figure(seat: Vec2(0, 0.8))
    oneApple(&f, 0, 0.41, 0.42, skin)
    return f
  }

  private static func oneApple(_ f: inout Figure, _ x: Float, _ y: Float, _ r: Float, _ skin: Vec3)
  {
    f.ellipse(x - r * 0.20, y - r * 0.06, r * 0.80, r * 0.86, skin, bulge: r * 0.86)
    f.ellipse(x + r * 0.20, y - r * 0.06, r * 0.80, r * 0.86, skin, bulge: r * 0.86)
    f.ellipse(x, y - r * 0.06, r * 0.92, r * 0.82, skin, bulge: r * 0.9)
    f.ellipse(x, y + r * 0.66, r * 0.26, r * 0.08, skin * 0.4)
    f.curve(
      [(x, y + r * 0.62), (x + r * 0.02, y + r * 0.9), (x + r * 0.14, y + r * 1.16)],
      [r * 0.035, r * 0.05], Material.darkWood)
    f.blob(
      [
        (x + r * 0.06, y + r * 0.86), (x + r * 0.30, y + r * 1.18), (x + r * 0.66, y + r * 1.14),
        (x + r * 0.40, y + r * 0.86),
      ],
      Vec3(0.14, 0.36, 0.05), bulge: r * 0.1)
    f.ellipse(
      x - r * 0.42, y + r * 0.36, r * 0.10, r * 0.17, Vec3(1, 0.92, 0.9), skin: .clear, bulge: 0)
  }
}
