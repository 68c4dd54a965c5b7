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
}
