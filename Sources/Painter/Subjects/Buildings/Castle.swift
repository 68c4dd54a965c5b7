extension SubjectKind {
  /// A castle with pointed towers and banners.
  static let castle = SubjectKind(
    "castle", "замок", .buildings, words: "castle fortress citadel 🏰",
    russian: "замок замк- крепост- цитадел-",
    home: .ground, size: 0.50, metres: 40
  ) { colour, _ in
    let stone = colour ?? Vec3(0.36, 0.335, 0.30)
    let roof = Vec3(0.12, 0.17, 0.34)
    let warm = Vec3(1.4, 0.72, 0.25)
    var f = Figure(seat: Vec2(0, 1.0))
    func tower(_ x: Float, _ width: Float, _ high: Float, _ cap: Float) {
      f.box(x, high / 2, width, high, stone, skin: .stone, bulge: width * 0.5)
      f.box(x, high, width * 1.22, 0.05, stone * 0.9, skin: .stone)
      f.turned(
        [(width * 0.66, high + 0.02), (0, high + cap)], roof, at: x, rounded: false, skin: .scales)
      f.limb(x, high + cap, x, high + cap + 0.08, 0.004, 0.004, stone * 0.4)
      f.polygon(
        [(x, high + cap + 0.08), (x + 0.07, high + cap + 0.06), (x, high + cap + 0.035)],
        Vec3(0.75, 0.10, 0.08))
      f.box(x, high * 0.78, 0.026, 0.07, Vec3(0.05, 0.05, 0.06), round: 0.013, bulge: 0, glow: warm)
      f.box(x, high * 0.50, 0.026, 0.07, Vec3(0.05, 0.05, 0.06), round: 0.013, bulge: 0, glow: warm)
    }
    tower(-0.13, 0.13, 0.78, 0.26)
    tower(0.16, 0.15, 0.90, 0.30)
    f.box(0, 0.27, 0.86, 0.54, stone, skin: .stone)
    for index in 0..<9 {
      f.box(-0.40 + Float(index) * 0.10, 0.56, 0.055, 0.06, stone, skin: .stone)
    }
    tower(-0.44, 0.18, 0.62, 0.28)
    tower(0.44, 0.18, 0.62, 0.28)
    f.box(0, 0.17, 0.24, 0.34, stone * 0.75, round: 0.10, skin: .stone)
    f.box(0, 0.15, 0.18, 0.30, Vec3(0.10, 0.06, 0.03), round: 0.085, skin: .planks)
    for x in [Float(-0.24), 0.24] {
      f.box(x, 0.36, 0.04, 0.11, Vec3(0.05, 0.05, 0.06), round: 0.02, bulge: 0, glow: warm)
    }
    return f
  }
}
