extension SubjectKind {
  /// Three pyramids of blocks.
  static let pyramid = SubjectKind(
    "pyramid", "пирамида", .buildings, words: "pyramid giza", russian: "пирамид- гиз-",
    home: .ground, size: 0.46, metres: 130
  ) { colour, _ in
    let stone = colour ?? Vec3(0.66, 0.48, 0.26)
    var f = Figure(seat: Vec2(0, 0.80))
    one(&f, 0.62, 0.40, 0.34, stone * 0.92)
    one(&f, -0.60, 0.50, 0.44, stone * 0.95)
    one(&f, 0, 0.80, 0.66, stone)
    return f
  }

  /// Its lit face, its dark face, courses of stone.
  private static func one(
    _ f: inout Figure, _ x: Float, _ high: Float, _ half: Float, _ stone: Vec3
  ) {
    let ridge = half * 0.34
    f.polygon(
      [(x - half, 0), (x, high), (x + ridge, -0.02)], stone, skin: .stone, bulge: 0.006,
      pattern: .stripes(stone * 0.86, every: 0.05, turn: 0))
    f.polygon(
      [(x + ridge, -0.02), (x, high), (x + half, 0.015)], stone * 0.5, skin: .stone, bulge: 0.006,
      pattern: .stripes(stone * 0.43, every: 0.05, turn: 0))
    f.polygon(
      [(x - half * 0.17, high * 0.83), (x, high), (x + ridge * 0.18, high * 0.825)], stone * 1.22,
      bulge: 0.006)
  }
}
