extension SubjectKind {
  /// A fountain of two bowls.
  static let fountain = SubjectKind(
    "fountain", "фонтан", .buildings, words: "fountain ⛲", russian: "фонтан-", home: .ground,
    size: 0.46, metres: 4
  ) { colour, _ in
    let stone = colour ?? Vec3(0.46, 0.44, 0.40)
    let water = Vec3(0.20, 0.48, 0.62)
    let spray = Vec3(0.85, 0.93, 1.0)
    let glow = Vec3(0.15, 0.4, 0.55)
    var f = Figure(seat: Vec2(0, 0.72))
    f.ellipse(0, 0.17, 0.56, 0.07, stone * 0.6, bulge: 0.02)
    f.ellipse(0, 0.175, 0.51, 0.055, water, skin: .glass, bulge: 0.02, glow: glow)
    f.even([(0.10, 0.12), (0.06, 0.20), (0.05, 0.42)], stone, skin: .stone, bulge: 0.06)
    f.even(
      [(0, 0.40), (0.10, 0.41), (0.25, 0.47), (0.28, 0.50), (0, 0.50)], stone, skin: .stone,
      bulge: 0.05)
    f.ellipse(0, 0.505, 0.27, 0.03, water, skin: .glass, bulge: 0.02, glow: glow)
    f.even([(0.04, 0.50), (0.03, 0.68)], stone, skin: .stone, bulge: 0.04)
    f.even(
      [(0, 0.665), (0.06, 0.67), (0.14, 0.705), (0.15, 0.725), (0, 0.725)], stone, skin: .stone,
      bulge: 0.03)
    f.ellipse(0, 0.727, 0.14, 0.018, water, skin: .glass, glow: glow)
    for side in [Float(-1), 1] {
      for (reach, high) in [(Float(0.10), Float(0.99)), (0.055, 1.05)] {
        f.curve(
          [
            (0, 0.75), (side * reach * 0.4, high), (side * reach, high - 0.05),
            (side * reach * 1.5, 0.72),
          ], [0.012, 0.010, 0.008, 0.006], spray, skin: .clear, glow: glow * 0.6)
      }
      f.curve(
        [(side * 0.14, 0.715), (side * 0.21, 0.69), (side * 0.24, 0.51)], [0.014, 0.010, 0.008],
        spray,
        skin: .clear, glow: glow * 0.6)
      for reach in [Float(0.27), 0.20] {
        f.curve(
          [(side * reach, 0.49), (side * (reach + 0.12), 0.44), (side * (reach + 0.16), 0.18)],
          [0.016, 0.012, 0.008], spray, skin: .clear, glow: glow * 0.6)
      }
    }
    f.limb(0, 0.74, 0, 1.10, 0.016, 0.008, spray, skin: .clear, glow: glow)
    f.even(
      [(0.52, 0), (0.54, 0.04), (0.565, 0.165), (0.50, 0.115), (0, 0.09)], stone, skin: .stone,
      bulge: 0.05)
    f.box(0, 0.02, 1.2, 0.045, stone * 0.85, skin: .stone)
    return f
  }
}
