extension SubjectKind {
  /// A Greek temple.
  static let temple = SubjectKind(
    "temple", "античный храм", .buildings,
    words: """
      temple greek_temple roman_temple parthenon acropolis pantheon museum courthouse 🏛 🏦
      """,
    russian: "античн-_храм- греческ-_храм- парфенон- акропол- пантеон- музе- музей", home: .ground,
    size: 0.46, metres: 14
  ) { colour, _ in
    let stone = colour ?? Vec3(0.56, 0.48, 0.36)
    var f = Figure(seat: Vec2(0, 0.80))
    f.box(0, 0.34, 0.96, 0.44, stone * 0.28, skin: .stone)
    f.box(0, 0.27, 0.16, 0.32, stone * 0.12, bulge: 0, glow: Vec3(0.9, 0.45, 0.15))
    for index in 0..<6 { column(&f, -0.45 + Float(index) * 0.18, 0.11, 0.545, stone) }
    f.box(0, 0.575, 1.08, 0.06, stone, skin: .stone)
    for index in 0..<13 {
      f.box(-0.48 + Float(index) * 0.08, 0.622, 0.035, 0.04, stone * 0.9, bulge: 0.008)
    }
    f.box(0, 0.65, 1.14, 0.026, stone * 1.1, skin: .stone)
    f.even([(0.58, 0.66), (0, 0.88)], stone * 1.05, skin: .stone)
    f.even([(0.46, 0.675), (0, 0.845)], stone * 0.62, skin: .stone, bulge: 0)
    f.ellipse(0, 0.735, 0.05, 0.05, stone, skin: .stone)
    for side in [Float(-1), 1] {
      f.ellipse(side * 0.14, 0.715, 0.05, 0.028, stone, skin: .stone)
      f.ellipse(side * 0.26, 0.70, 0.04, 0.02, stone, skin: .stone)
    }
    for (index, wide) in [Float(1.14), 1.22, 1.30].enumerated() {
      f.box(0, 0.095 - Float(index) * 0.036, wide, 0.038, stone * 0.96, skin: .stone)
    }
    return f
  }

  /// Columns broken off, one fallen, grown over.
  static let ruins = SubjectKind(
    "ruins", "руины", .buildings, words: "ruin ruins ancient_ruins columns pillar colonnade",
    russian: "руин- развалин- колонн- античн-_руин-", home: .ground, size: 0.46, metres: 9
  ) { colour, chance in
    let stone = colour ?? Vec3(0.50, 0.43, 0.33)
    var f = Figure(seat: Vec2(-0.36, 0.80))
    f.box(0, 0.03, 1.24, 0.07, stone * 0.75, skin: .stone)
    f.box(0, 0.075, 1.12, 0.05, stone * 0.85, skin: .stone)
    column(&f, -0.46, 0.10, 0.70, stone)
    column(&f, -0.25, 0.10, 0.70, stone)
    f.polygon(
      [(-0.56, 0.70), (-0.56, 0.80), (-0.22, 0.80), (-0.12, 0.765), (-0.15, 0.72), (-0.10, 0.70)],
      stone, skin: .stone)
    f.box(-0.37, 0.81, 0.42, 0.025, stone * 1.1, skin: .stone)
    stump(&f, -0.03, 0.46, stone)
    stump(&f, 0.19, 0.27, stone)
    stump(&f, 0.44, 0.60, stone)
    // A fallen drum and blocks.
    f.box(
      0.30, 0.085, 0.30, 0.115, stone * 0.95, round: 0.02, skin: .stone, bulge: 0.06, tilt: 0.02)
    f.ellipse(0.155, 0.085, 0.03, 0.06, stone * 0.8, skin: .stone)
    f.box(0.58, 0.05, 0.13, 0.10, stone * 0.9, skin: .stone, tilt: 0.04)
    f.box(-0.14, 0.04, 0.14, 0.08, stone * 0.8, skin: .stone, tilt: -0.03)
    let ivy = Vec3(0.07, 0.17, 0.04)
    for (n, spot) in [(Float(-0.48), Float(0.62)), (-0.45, 0.5), (0.45, 0.52), (0.43, 0.42)]
      .enumerated()
    {
      f.ellipse(
        spot.0 + chance.about(0, 0.01, UInt32(n)), spot.1, 0.045, 0.07, ivy, skin: .leaflets)
    }
    f.ellipse(0.52, 0.08, 0.10, 0.06, ivy, skin: .leaflets)
    f.ellipse(-0.56, 0.07, 0.09, 0.06, ivy * 1.2, skin: .leaflets)
    return f
  }

  /// A fluted column from `low` to `high`.
  private static func column(
    _ f: inout Figure, _ x: Float, _ low: Float, _ high: Float, _ stone: Vec3
  ) {
    f.turned(
      [(0.055, low), (0.054, mix(low, high, 0.3)), (0.044, high)], stone, at: x,
      pattern: .stripes(stone * 0.78, every: 0.022, turn: 0.25))
    f.box(x, low + 0.012, 0.13, 0.026, stone, round: 0.01)
    f.box(x, high - 0.03, 0.105, 0.022, stone, round: 0.01)
    f.box(x, high - 0.008, 0.13, 0.024, stone * 1.08)
  }

  private static func stump(_ f: inout Figure, _ x: Float, _ high: Float, _ stone: Vec3) {
    f.polygon(
      [
        (x - 0.054, 0.10), (x - 0.05, high - 0.05), (x - 0.015, high - 0.01),
        (x + 0.012, high - 0.05),
        (x + 0.046, high), (x + 0.054, 0.10),
      ], stone, bulge: 0.06, pattern: .stripes(stone * 0.78, every: 0.022, turn: 0.25))
    f.box(x, 0.112, 0.13, 0.026, stone, round: 0.01)
  }
}
