extension SubjectKind {
  /// A bottle and a glass.
  static let wine = SubjectKind(
    "wine", "вино", .food,
    words: "wine wine_bottle wine_glass bottle_of_wine glass_of_wine champagne 🍷 🍾",
    russian: "вино вина вином вину бокал- шампанск-", home: .table, size: 0.52, metres: 0.32
  ) { colour, _ in
    let wine = colour ?? Vec3(0.34, 0.01, 0.035)
    let glass = Vec3(0.02, 0.07, 0.035)
    var f = Figure(seat: Vec2(-0.2, 1.0))
    f.turned(
      [(0.15, 0.0), (0.155, 0.03), (0.155, 0.56), (0.13, 0.66), (0.058, 0.76), (0.054, 0.98)],
      glass,
      at: -0.20, rounded: false, skin: .metal)
    f.box(
      -0.20, 0.945, 0.125, 0.14, colour ?? Vec3(0.45, 0.03, 0.04), round: 0.015, skin: .metal,
      bulge: 0.05)
    f.box(-0.20, 0.33, 0.312, 0.28, Material.paper, bulge: 0.12)
    f.box(-0.20, 0.42, 0.24, 0.014, Material.gold, bulge: 0)
    f.box(-0.20, 0.24, 0.24, 0.014, Material.gold, bulge: 0)
    f.ellipse(-0.20, 0.335, 0.055, 0.055, colour ?? Vec3(0.40, 0.03, 0.04), bulge: 0.02)
    f.limb(-0.315, 0.06, -0.315, 0.56, 0.008, 0.008, Vec3(0.7, 0.85, 0.75), skin: .clear)
    wineGlass(&f, 0.28, wine)
    return f
  }

  private static func wineGlass(_ f: inout Figure, _ x: Float, _ wine: Vec3) {
    let clear = Vec3(0.75, 0.82, 0.86)
    f.ellipse(x, 0.02, 0.15, 0.025, clear, skin: .clear, bulge: 0.02)
    f.limb(x, 0.02, x, 0.34, 0.014, 0.012, clear, skin: .clear)
    f.turned(
      [(0.02, 0.335), (0.12, 0.39), (0.18, 0.52), (0.18, 0.64), (0.15, 0.80)], clear, at: x,
      skin: .clear)
    f.turned([(0.02, 0.345), (0.11, 0.39), (0.168, 0.50), (0.172, 0.565)], wine, at: x)
    f.ellipse(x, 0.565, 0.172, 0.026, wine * 1.8, bulge: 0.01)
    f.ellipse(x, 0.80, 0.15, 0.020, clear * 1.1, skin: .clear, bulge: 0)
    f.curve(
      [(x - 0.13, 0.52), (x - 0.145, 0.62), (x - 0.12, 0.74)], [0.012, 0.010, 0.004], Vec3(1, 1, 1),
      skin: .clear)
  }

  /// A mug of beer.
  static let beer = SubjectKind(
    "beer", "пиво", .food, words: "beer ale pint lager 🍺 🍻", russian: "пиво пива пивом пивн-",
    home: .table, size: 0.46,
    metres: 0.2
  ) { colour, _ in
    let beer = colour ?? Vec3(0.88, 0.46, 0.03)
    let clear = Vec3(0.75, 0.82, 0.86)
    var f = Figure(seat: Vec2(0, 0.9))
    f.curve([(0.24, 0.62), (0.46, 0.62), (0.48, 0.28), (0.24, 0.22)], [0.04], clear, skin: .glass)
    f.box(0, 0.40, 0.60, 0.76, clear * 0.8, round: 0.06, skin: .glass, bulge: 0.22)
    f.box(0, 0.41, 0.53, 0.66, beer, round: 0.05, bulge: 0.2, glow: beer * 0.2)
    for index in 0..<4 {
      f.box(
        -0.195 + Float(index) * 0.13, 0.36, 0.085, 0.44, mix(beer, Vec3(1, 0.85, 0.4), 0.35),
        round: 0.04, bulge: 0.05)
    }
    for (x, y) in [
      (Float(-0.12), Float(0.30)), (0.05, 0.45), (0.16, 0.25), (-0.05, 0.56), (0.20, 0.52),
    ] {
      f.ellipse(x, y, 0.012, 0.012, Vec3(1, 0.95, 0.8), bulge: 0)
    }
    f.box(0, 0.74, 0.58, 0.15, Vec3(0.84, 0.80, 0.70), round: 0.07, bulge: 0.06)
    for index in 0..<6 {
      let x = -0.26 + Float(index) * 0.104
      f.ellipse(x, 0.80 + (index % 2 == 0 ? 0.0 : 0.03), 0.088, 0.07, Vec3(0.86, 0.83, 0.75))
    }
    f.limb(-0.22, 0.68, -0.22, 0.56, 0.045, 0.03, Vec3(0.84, 0.80, 0.70))
    return f
  }
}
