extension SubjectKind {
  /// A towering wave that breaks towards the left, its crest in claws of foam.
  static let greatWave = SubjectKind(
    "great wave", "большая волна", .water,
    words: """
      great_wave giant_wave huge_wave big_wave tidal_wave tsunami kanagawa breaking_wave \
      crashing_wave
      """,
    russian: "больш-_волн- огромн-_волн- гигантск-_волн- цунами девят-_вал-", home: .water,
    size: 0.74, metres: 14
  ) { colour, chance in
    let deep = colour ?? Vec3(0.012, 0.10, 0.26)
    let light = mix(deep, Vec3(0.30, 0.62, 0.72), 0.55)
    let foam = Vec3(0.86, 0.88, 0.86)
    var f = Figure(seat: Vec2(0, 1.0))
    f.blob(
      [
        (1.15, -0.05), (1.05, 0.10), (0.80, 0.22), (0.58, 0.44), (0.40, 0.70), (0.16, 0.93),
        (-0.14, 1.0), (-0.42, 0.93), (-0.60, 0.76), (-0.65, 0.56), (-0.52, 0.64), (-0.36, 0.70),
        (-0.18, 0.68), (-0.06, 0.57), (-0.03, 0.40), (-0.12, 0.22), (-0.36, 0.10), (-0.75, 0.05),
        (-1.15, -0.05),
      ], deep, bulge: 0.16)
    let streaks: [(from: Float, bend: Float, top: Float)] = [
      (0.86, 0.40, 0.06), (0.62, 0.30, 0.0), (0.36, 0.20, -0.08), (0.10, 0.10, -0.16),
      (-0.20, 0.03, -0.20),
    ]
    for (index, streak) in streaks.enumerated() {
      f.curve(
        [
          (streak.from, 0.02), (streak.bend + 0.10, 0.26 + 0.02 * Float(index)),
          (streak.bend + 0.02, 0.56), (streak.top, 0.80 - 0.02 * Float(index)),
        ], [0.006, 0.022, 0.026, 0.006], index % 2 == 0 ? light : mix(light, foam, 0.5))
    }
    drawFoam(&f, foam, chance)
    return f
  }

  private static func drawFoam(_ f: inout Figure, _ foam: Vec3, _ chance: CellHash) {
    let crest: [Vec2] = [
      Vec2(0.40, 0.72), Vec2(0.28, 0.84), Vec2(0.14, 0.94), Vec2(-0.02, 0.99), Vec2(-0.18, 1.0),
      Vec2(-0.34, 0.96), Vec2(-0.47, 0.88), Vec2(-0.58, 0.77), Vec2(-0.64, 0.64),
      Vec2(-0.54, 0.66), Vec2(-0.42, 0.70), Vec2(-0.30, 0.70),
    ]
    for (index, place) in crest.enumerated() {
      let n = UInt32(index)
      let r = 0.050 + 0.030 * chance[n]
      f.ellipse(place.x, place.y, r, r * 0.85, foam * 0.86, skin: .leaflets)
      f.ellipse(place.x - 0.01, place.y + 0.012, r * 0.75, r * 0.6, foam)
      guard index > 3 else { continue }
      // Claws reach down before the hollow.
      let long = 0.07 + 0.06 * chance[n + 20]
      f.curve(
        [
          (place.x, place.y - 0.02), (place.x - 0.05, place.y - long * 0.6),
          (place.x - 0.02, place.y - long),
        ], [0.022, 0.014, 0.004], foam)
    }
    for index in 0..<14 {
      let n = UInt32(index) + 40
      f.ellipse(
        -0.25 - 0.75 * chance[n], 0.50 + 0.62 * chance[n + 20], 0.008 + 0.010 * chance[n + 9],
        0.010, foam)
    }
    for (x, wide) in [(Float(-0.62), Float(0.26)), (-0.12, 0.20), (0.42, 0.30), (0.86, 0.24)] {
      f.ellipse(x, 0.0, wide, 0.030, foam * 0.9, skin: .leaflets)
    }
  }
}
