extension SubjectKind {
  /// A water lily on its pad.
  static let lotus = SubjectKind(
    "lotus", "лотос", .plants, words: "lotus water_lily waterlily lily_pad",
    russian: "лотос- кувшинк- водян-_лили-", home: .water, size: 0.40, metres: 0.5
  ) { colour, _ in
    let pink = colour ?? Vec3(0.86, 0.40, 0.58)
    let pad = Vec3(0.07, 0.24, 0.09)
    var f = Figure(seat: Vec2(0, 0.3))
    f.ellipse(0.52, 0.03, 0.34, 0.075, pad * 0.8, bulge: 0.02)
    f.ellipse(-0.50, 0.0, 0.30, 0.065, pad * 0.9, bulge: 0.02)
    f.ellipse(0, 0.0, 0.52, 0.10, pad, bulge: 0.02)
    func petal(_ turn: Float, _ long: Float, _ wide: Float, _ tint: Vec3) {
      let out = Vec2(cosTurns(turn), sinTurns(turn))
      let side = Vec2(-out.y, out.x) * wide
      let base = Vec2(out.x * 0.05, 0.07)
      let tip = base + out * long
      let middle = base + out * long * 0.52
      f.blob(
        [
          (base.x - side.x * 0.4, base.y - side.y * 0.4), (middle.x - side.x, middle.y - side.y),
          (tip.x, tip.y), (middle.x + side.x, middle.y + side.y),
          (base.x + side.x * 0.4, base.y + side.y * 0.4),
        ], tint, bulge: 0.05, glow: pink * 0.08)
    }
    for turn in [Float(0.25), 0.19, 0.31] { petal(turn, 0.62, 0.10, pink * 0.75) }
    for turn in [Float(0.13), 0.37] { petal(turn, 0.60, 0.10, pink * 0.85) }
    f.ellipse(0, 0.24, 0.09, 0.07, Vec3(0.90, 0.62, 0.08), skin: .crust)
    for turn in [Float(0.07), 0.43, 0.02, 0.48] {
      petal(turn, 0.55, 0.085, mix(pink, Vec3(1, 0.9, 0.95), 0.25))
    }
    for turn in [Float(0.16), 0.34] { petal(turn, 0.42, 0.10, mix(pink, Vec3(1, 0.9, 0.95), 0.3)) }
    petal(0.25, 0.34, 0.11, mix(pink, Vec3(1, 0.9, 0.95), 0.45))
    return f
  }
}
