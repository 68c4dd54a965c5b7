extension SubjectKind {
  /// A Venetian carnival mask.
  static let carnivalMask = SubjectKind(
    "mask", "маска", .objects, words: "mask carnival_mask venetian_mask masquerade 🎭",
    russian: "маска маски маску маской карнавал- маскарад-", home: .table, size: 0.46, metres: 0.25
  ) { colour, _ in
    let base = colour ?? Vec3(0.36, 0.03, 0.30)
    let gold = Material.gold
    var f = Figure(seat: Vec2(0, 0.8))
    for (x, tall, hue) in [
      (Float(-0.46), Float(0.80), base), (-0.26, 0.98, gold), (0.0, 1.08, base), (0.26, 0.98, gold),
      (0.46, 0.80, base),
    ] {
      f.curve(
        [(x * 0.4, 0.50), (x * 0.8, tall * 0.78), (x, tall)], [0.05, 0.085, 0.012], hue,
        skin: .feathers)
    }
    f.blob(
      [
        (-0.62, 0.56), (-0.42, 0.62), (-0.14, 0.56), (0, 0.52), (0.14, 0.56), (0.42, 0.62),
        (0.62, 0.56), (0.56, 0.30), (0.34, 0.18), (0.10, 0.26), (0, 0.16), (-0.10, 0.26),
        (-0.34, 0.18), (-0.56, 0.30),
      ], base, skin: .metal, bulge: 0.10)
    f.both { f, side in
      f.blob(
        [
          (side * 0.13, 0.40), (side * 0.28, 0.485), (side * 0.46, 0.46), (side * 0.40, 0.34),
          (side * 0.24, 0.315),
        ], gold, skin: .metal, bulge: 0.02)
      f.blob(
        [
          (side * 0.17, 0.40), (side * 0.29, 0.46), (side * 0.42, 0.44), (side * 0.37, 0.36),
          (side * 0.25, 0.34),
        ], Vec3(0.015, 0.012, 0.015), bulge: 0)
      f.curve(
        [(side * 0.60, 0.54), (side * 0.52, 0.31), (side * 0.34, 0.20), (side * 0.11, 0.27)],
        [0.012], gold, skin: .metal)
    }
    f.polygon(
      [(0, 0.66), (0.05, 0.58), (0, 0.50), (-0.05, 0.58)], Vec3(0.70, 0.03, 0.08), skin: .glass,
      bulge: 0.03)
    return f
  }
}
