extension SubjectKind {
  /// A striped lighthouse on a rock, its lamp lit.
  static let lighthouse = SubjectKind(
    "lighthouse", "маяк", .buildings, words: "lighthouse", russian: "маяк-", home: .coast,
    size: 0.52, metres: 30
  ) { colour, _ in
    let stripe = colour ?? Vec3(0.66, 0.08, 0.06)
    let white = Vec3(0.72, 0.71, 0.68)
    var f = Figure(seat: Vec2(0, 1))
    f.ellipse(0, 0.02, 0.34, 0.10, Vec3(0.17, 0.15, 0.14), skin: .stone, bulge: 0.08)
    f.turned(
      [(0.125, 0.06), (0.098, 0.30), (0.085, 0.50), (0.075, 0.74)], white,
      pattern: .stripes(stripe, every: 0.272, turn: 0))
    f.box(0, 0.75, 0.24, 0.022, Vec3(0.12, 0.12, 0.13))
    f.box(0, 0.81, 0.12, 0.10, Vec3(0.9, 0.8, 0.5), glow: Vec3(3.2, 2.3, 1.1))
    for x in [Float(-0.06), 0, 0.06] { f.box(x, 0.81, 0.010, 0.10, Vec3(0.12, 0.12, 0.13)) }
    f.turned([(0.088, 0.86), (0.06, 0.91), (0.01, 0.955)], stripe)
    f.limb(0, 0.95, 0, 1.0, 0.005, 0.005, Vec3(0.1, 0.1, 0.1))
    f.box(0, 0.12, 0.05, 0.10, Vec3(0.16, 0.09, 0.05), round: 0.02)
    for y in [Float(0.30), 0.50] { f.box(0.01, y, 0.03, 0.05, Vec3(0.08, 0.09, 0.12), round: 0.01) }
    f.box(0.24, 0.12, 0.20, 0.12, white, skin: .stone)
    f.polygon([(0.12, 0.17), (0.24, 0.26), (0.36, 0.17)], stripe)
    return f
  }
}
