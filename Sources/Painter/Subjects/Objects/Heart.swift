extension SubjectKind {
  /// A heart.
  static let heart = SubjectKind(
    "heart", "сердце", .objects,
    words: "heart hearts i_love_you love_you valentine valentines ❤ 💖 💕 💗 ♥",
    russian: "любовь любви люблю_тебя я_люблю_тебя сердц- сердеч- валентинк-", home: .table,
    size: 0.44, metres: 0.3
  ) { colour, _ in
    let red = colour ?? Vec3(0.72, 0.025, 0.07)
    var f = Figure(seat: Vec2(0, 0.7))
    f.even(
      [(0, 0.0), (0.20, 0.20), (0.42, 0.44), (0.47, 0.66), (0.36, 0.84), (0.18, 0.85), (0, 0.69)],
      red, rounded: true, skin: .metal,
      bulge: 0.22, glow: red * 0.35)
    f.curve(
      [(-0.34, 0.60), (-0.33, 0.70), (-0.25, 0.765)], [0.024, 0.036, 0.020], Vec3(1, 0.92, 0.92),
      skin: .clear)
    f.ellipse(-0.345, 0.51, 0.022, 0.026, Vec3(1, 0.92, 0.92), skin: .clear, bulge: 0)
    return f
  }
}
