extension SubjectKind {
  /// A striped lighthouse on a rock, its lamp lit.
  static let lighthouse = SubjectKind(
    "lighthouse", "маяк", .buildings, words: "lighthouse", russian: "маяк-", home: .coast,
    size: 0.52, metres: 30
  ) { colour, _ in
    let stripe = colour ?? Vec3(0.66, 0.08, 0.06)
    let white = Vec3(0.80, 0.79, 0.76)
    var f = Figure(seat: Vec2(0, 1))
    f.ellipse(0, 0.02, 0.34, 0.10, Vec3(0.17, 0.15, 0.14), skin: .leaves, bulge: 0.08)
    for index in 0..<5 {
      let low = 0.06 + Float(index) * 0.136
      let high = low + 0.137
      let a = 0.125 - low * 0.068
      let b = 0.125 - high * 0.068
      f.polygon(
        [(-a, low), (-b, high), (b, high), (a, low)],
        index % 2 == 0 ? white : stripe, bulge: 0.09)
    }
    f.box(0, 0.75, 0.24, 0.022, Vec3(0.12, 0.12, 0.13))
    f.box(0, 0.81, 0.12, 0.10, Vec3(0.9, 0.8, 0.5), glow: Vec3(3.2, 2.3, 1.1))
    for x in [Float(-0.06), 0, 0.06] { f.box(x, 0.81, 0.010, 0.10, Vec3(0.12, 0.12, 0.13)) }
    f.polygon([(-0.085, 0.86), (0, 0.95), (0.085, 0.86)], stripe, bulge: 0.06)
    f.limb(0, 0.95, 0, 1.0, 0.005, 0.005, Vec3(0.1, 0.1, 0.1))
    f.box(0, 0.12, 0.05, 0.10, Vec3(0.16, 0.09, 0.05), round: 0.02)
    for y in [Float(0.30), 0.50] { f.box(0.01, y, 0.03, 0.05, Vec3(0.08, 0.09, 0.12), round: 0.01) }
    f.box(0.24, 0.12, 0.20, 0.12, white, skin: .stone)
    f.polygon([(0.12, 0.17), (0.24, 0.26), (0.36, 0.17)], stripe)
    return f
  }
}
