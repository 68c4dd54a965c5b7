extension SubjectKind {
  /// A park bench.
  static let bench = SubjectKind(
    "bench", "скамейка", .objects, words: "bench park_bench",
    russian: "скамейк- скамеек скамь- лавочк-", home: .ground,
    size: 0.46, metres: 0.9
  ) { colour, _ in
    let wood = colour ?? Vec3(0.38, 0.19, 0.08)
    let iron = Vec3(0.05, 0.06, 0.06)
    var f = Figure(seat: Vec2(0, 0.40))
    for y in [Float(0.53), 0.64, 0.75] {
      f.box(0, y, 1.34, 0.075, wood, round: 0.02, skin: .bark, bulge: 0.02)
    }
    for x in [Float(-0.54), 0, 0.54] { f.limb(x, 0.40, x, 0.79, 0.018, 0.018, iron, skin: .metal) }
    f.polygon(
      [(-0.70, 0.345), (-0.64, 0.43), (0.64, 0.43), (0.70, 0.345)], wood * 1.1,
      bulge: 0.02, pattern: .stripes(wood * 0.55, every: 0.034, turn: 0))
    f.box(0, 0.34, 1.40, 0.035, wood * 0.9, round: 0.01)
    f.both { f, side in
      f.curve(
        [(side * 0.58, 0.33), (side * 0.56, 0.16), (side * 0.64, 0.02)], [0.022, 0.018, 0.024],
        iron, skin: .metal)
      f.curve(
        [(side * 0.52, 0.33), (side * 0.50, 0.14), (side * 0.44, 0.02)], [0.018, 0.016, 0.022],
        iron, skin: .metal)
      f.curve(
        [(side * 0.64, 0.34), (side * 0.70, 0.46), (side * 0.66, 0.56), (side * 0.56, 0.56)],
        [0.018], iron,
        skin: .metal)
    }
    return f
  }
}
