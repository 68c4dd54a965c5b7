extension SubjectKind {
  /// A chess king beside a pawn.
  static let chess = SubjectKind(
    "chess", "шахматы", .objects, words: "chess chess_piece chess_king chessboard ♟ ♔",
    russian: "шахмат- шахматн-_фигур-", home: .table,
    size: 0.50, metres: 0.1
  ) { colour, _ in
    let light = colour ?? Vec3(0.66, 0.50, 0.28)
    let dark = Vec3(0.06, 0.035, 0.025)
    var f = Figure(seat: Vec2(-0.1, 1.0))
    f.polygon(
      [(-0.60, 0.0), (-0.72, -0.05), (0.72, -0.05), (0.60, 0.0), (0.50, 0.07), (-0.50, 0.07)],
      light,
      bulge: 0.01, pattern: .checks(dark * 1.6, every: 0.155))
    f.box(0, -0.06, 1.46, 0.035, Material.wood, round: 0.01)
    let king: [(Float, Float)] = [
      (0.21, 0.02), (0.215, 0.07), (0.15, 0.12), (0.16, 0.16), (0.09, 0.24), (0.07, 0.46),
      (0.085, 0.58), (0.14, 0.62), (0.085, 0.65),
      (0.13, 0.84), (0.12, 0.88), (0.03, 0.92),
    ]
    f.turned(king, light, at: -0.14, rounded: false, skin: .metal)
    f.box(-0.14, 0.98, 0.036, 0.15, light, round: 0.01, skin: .metal)
    f.box(-0.14, 0.985, 0.12, 0.036, light, round: 0.01, skin: .metal)
    f.turned(
      [
        (0.17, -0.02), (0.175, 0.03), (0.12, 0.08), (0.065, 0.18), (0.055, 0.28), (0.11, 0.32),
        (0.05, 0.35),
      ], dark, at: 0.34,
      rounded: false, skin: .metal)
    f.ellipse(0.34, 0.42, 0.105, 0.105, dark, skin: .metal)
    return f
  }
}
