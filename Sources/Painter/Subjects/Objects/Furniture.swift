extension SubjectKind {
  /// A wooden chair.
  static let chair = SubjectKind(
    "chair", "стул", .objects, words: "chair 🪑", russian: "стул стуль- стула стулом стуле стуль-",
    home: .ground, size: 0.50,
    metres: 1
  ) { colour, _ in
    let wood = colour ?? Vec3(0.40, 0.20, 0.08)
    var f = Figure(seat: Vec2(-0.02, 0.50))
    f.limb(-0.20, 0.46, -0.22, 0.06, 0.022, 0.018, wood * 0.6)
    f.limb(0.18, 0.46, 0.24, 0.06, 0.022, 0.018, wood * 0.6)
    f.curve([(0.22, 0.46), (0.235, 0.75), (0.28, 1.06)], [0.026, 0.024], wood)
    f.curve([(-0.16, 0.46), (-0.145, 0.75), (-0.11, 1.06)], [0.026, 0.024], wood)
    for x in [Float(-0.05), 0.03, 0.11] {
      f.limb(x, 0.50, x + 0.055, 0.98, 0.012, 0.012, wood * 0.9)
    }
    f.box(0.085, 1.02, 0.44, 0.085, wood * 1.1, round: 0.035, bulge: 0.03)
    f.box(0.05, 0.70, 0.38, 0.035, wood, round: 0.014)
    f.limb(-0.25, 0.45, -0.29, 0.0, 0.028, 0.022, wood)
    f.limb(0.20, 0.45, 0.19, 0.0, 0.028, 0.022, wood)
    f.limb(-0.27, 0.20, 0.195, 0.20, 0.013, 0.013, wood * 0.8)
    f.polygon([(-0.30, 0.43), (-0.20, 0.50), (0.28, 0.50), (0.25, 0.43)], wood * 1.15, bulge: 0.02)
    f.polygon(
      [(-0.25, 0.455), (-0.17, 0.525), (0.25, 0.525), (0.20, 0.455)], Vec3(0.60, 0.08, 0.06),
      skin: .cloth,
      bulge: 0.03)
    f.box(-0.022, 0.425, 0.56, 0.035, wood, round: 0.01)
    return f
  }

  /// An armchair.
  static let armchair = SubjectKind(
    "armchair", "кресло", .objects, words: "armchair sofa couch throne 🛋",
    russian: "кресл- диван- трон-", home: .ground,
    size: 0.48, metres: 1
  ) { colour, _ in
    let cloth = colour ?? Vec3(0.06, 0.28, 0.28)
    var f = Figure(seat: Vec2(0, 0.46))
    for x in [Float(-0.38), 0.38] { f.even([(0.022, 0), (0.036, 0.10)], Material.wood, at: x) }
    f.even(
      [(0, 0.20), (0.40, 0.20), (0.40, 0.70), (0.34, 0.93), (0.18, 1.0), (0, 1.01)], cloth * 0.9,
      rounded: false,
      skin: .cloth, bulge: 0.14)
    for (x, y) in [
      (Float(-0.17), Float(0.82)), (0.0, 0.82), (0.17, 0.82), (-0.09, 0.68), (0.09, 0.68),
    ] {
      f.ellipse(x, y, 0.020, 0.020, cloth * 0.5)
    }
    f.box(0, 0.22, 0.76, 0.24, cloth * 0.85, round: 0.03, skin: .cloth, bulge: 0.05)
    f.box(0, 0.39, 0.64, 0.16, cloth * 1.1, round: 0.065, skin: .cloth, bulge: 0.08)
    f.both { f, side in
      f.box(side * 0.43, 0.30, 0.18, 0.42, cloth, round: 0.05, skin: .cloth, bulge: 0.08)
      f.ellipse(side * 0.44, 0.52, 0.125, 0.095, cloth * 1.08, skin: .cloth)
      f.ellipse(side * 0.44, 0.52, 0.06, 0.045, cloth * 0.8, skin: .cloth)
    }
    f.box(
      -0.10, 0.53, 0.27, 0.24, Vec3(0.85, 0.52, 0.10), round: 0.07, skin: .cloth, bulge: 0.09,
      tilt: 0.05)
    return f
  }

  /// A table.
  static let table = SubjectKind(
    "table", "стол", .objects, words: "table desk", russian: "стол- столик- парт- столе",
    home: .ground, size: 0.44, metres: 0.8
  ) { colour, _ in
    let wood = colour ?? Vec3(0.42, 0.22, 0.09)
    var f = Figure(seat: Vec2(0, 0.70))
    for x in [Float(-0.48), 0.48] { f.limb(x, 0.60, x * 1.02, 0.10, 0.024, 0.020, wood * 0.55) }
    f.box(0, 0.58, 1.16, 0.12, wood * 0.8, skin: .planks)
    f.box(0, 0.58, 0.34, 0.085, wood, round: 0.01)
    f.ellipse(0, 0.58, 0.02, 0.02, Material.gold, skin: .metal)
    for x in [Float(-0.56), 0.56] {
      f.box(x, 0.58, 0.085, 0.14, wood, round: 0.01)
      f.even([(0.022, 0), (0.04, 0.30), (0.028, 0.42), (0.04, 0.52)], wood, at: x, bulge: 0.03)
    }
    f.polygon(
      [(-0.70, 0.645), (-0.56, 0.735), (0.56, 0.735), (0.70, 0.645)], wood * 1.15, skin: .planks,
      bulge: 0.02)
    f.box(0, 0.63, 1.42, 0.045, wood, round: 0.015)
    return f
  }

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
