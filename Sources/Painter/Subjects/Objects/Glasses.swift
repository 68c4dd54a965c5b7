extension SubjectKind {
  /// Spectacles.
  static let glasses = SubjectKind(
    "glasses", "очки", .objects, words: "glasses sunglasses eyeglasses spectacles 👓 🕶",
    russian: "очки очков очками", home: .table,
    size: 0.46, metres: 0.06
  ) { colour, _ in
    let rim = colour ?? Vec3(0.05, 0.035, 0.03)
    var f = Figure(seat: Vec2(0, 0.4))
    f.both { f, side in
      f.curve(
        [(side * 0.62, 0.42), (side * 0.56, 0.60), (side * 0.40, 0.68), (side * 0.30, 0.62)],
        [0.024, 0.020, 0.020, 0.030], rim * 0.8,
        skin: .metal)
      f.blob(
        [
          (side * 0.10, 0.38), (side * 0.14, 0.14), (side * 0.34, 0.04), (side * 0.56, 0.14),
          (side * 0.63, 0.38), (side * 0.36, 0.45),
        ],
        rim, skin: .metal, bulge: 0.02)
      f.blob(
        [
          (side * 0.145, 0.37), (side * 0.18, 0.17), (side * 0.34, 0.09), (side * 0.52, 0.17),
          (side * 0.58, 0.37), (side * 0.36, 0.41),
        ],
        Vec3(0.03, 0.06, 0.10), skin: .glass, bulge: 0.03)
      f.polygon(
        [
          (side * 0.36 - 0.14, 0.16), (side * 0.36 - 0.02, 0.39), (side * 0.36 + 0.05, 0.39),
          (side * 0.36 - 0.07, 0.13),
        ],
        Vec3(0.8, 0.88, 0.95), skin: .clear, bulge: 0)
    }
    f.curve([(-0.12, 0.34), (0, 0.40), (0.12, 0.34)], [0.024], rim, skin: .metal)
    return f
  }
}
