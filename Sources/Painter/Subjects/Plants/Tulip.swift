extension SubjectKind {
  /// Three tulips.
  static let tulip = SubjectKind(
    "tulip", "тюльпан", .plants, words: "tulip 🌷", russian: "тюльпан тюльпана тюльпаном",
    home: .ground, size: 0.46, metres: 0.4
  ) { colour, chance in
    let hues =
      colour.map { [$0, $0 * 0.9, $0 * 1.1] }
      ?? [Vec3(0.80, 0.08, 0.10), Vec3(0.92, 0.56, 0.06), Vec3(0.72, 0.14, 0.42)]
    let green = Vec3(0.12, 0.30, 0.09)
    var f = Figure(seat: Vec2(0, 1.0))
    for side in [Float(-1), 1] {
      f.blob(
        [
          (side * 0.02, 0), (side * 0.10, 0.30), (side * 0.30, 0.56), (side * 0.22, 0.26),
          (side * 0.10, 0),
        ],
        green * 0.9, bulge: 0.03)
    }
    for (index, spot) in [(Float(-0.24), Float(0.62)), (0.25, 0.58), (0, 0.80)].enumerated() {
      let hue = hues[index]
      let (x, y) = spot
      f.curve([(x * 0.2, 0), (x * 0.45, y * 0.45), (x, y - 0.06)], [0.016, 0.014], green)
      f.even(
        [(0, y - 0.08), (0.07, y - 0.07), (0.09, y + 0.06), (0.03, y + 0.16), (0, y + 0.10)],
        hue * 0.7, at: x, rounded: true, bulge: 0.06)
      for turn in [Float(-1), 1] {
        f.blob(
          [
            (x, y - 0.09), (x + turn * 0.085, y - 0.04), (x + turn * 0.115, y + 0.06),
            (x + turn * 0.095, y + 0.17), (x + turn * 0.02, y + 0.07),
          ], hue * 0.9, bulge: 0.05)
      }
      f.even(
        [(0, y - 0.095), (0.065, y - 0.06), (0.07, y + 0.03), (0, y + 0.15)], hue, at: x,
        rounded: true, bulge: 0.06)
    }
    f.blob(
      [(-0.05, 0), (-0.07, 0.26), (-0.03, 0.46), (0.04, 0.24), (0.05, 0)], green * 1.2, bulge: 0.03)
    return f
  }

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
