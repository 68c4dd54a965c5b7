// Props of the sea's floor.
extension Figure {
  /// A branching coral.
  static func coral(_ colour: Vec3, _ chance: CellHash) -> Figure {
    var f = Figure()
    for index in 0..<7 {
      let n = UInt32(index)
      let turn = 0.08 + Float(index) * 0.057 + (chance[n] - 0.5) * 0.03
      let x = cosTurns(turn)
      let y = sinTurns(turn)
      let long = 0.55 + 0.4 * chance[n + 10]
      let tone = colour * (0.75 + 0.4 * chance[n + 20])
      f.curve(
        [(x * 0.05, -0.02), (x * 0.22, y * 0.35 * long), (x * 0.34, y * long)],
        [0.055, 0.042, 0.030], tone)
      f.curve(
        [
          (x * 0.20, y * 0.40 * long), (x * 0.20 + 0.08, y * 0.62 * long),
          (x * 0.18 + 0.10, y * 0.85 * long),
        ],
        [0.034, 0.028, 0.022], tone)
      f.ellipse(x * 0.34, y * long, 0.040, 0.040, tone * 1.3)
    }
    return f
  }

  /// A fan or a cluster of tubes.
  static func sponge(_ colour: Vec3, _ chance: CellHash) -> Figure {
    var f = Figure()
    for index in 0..<5 {
      let n = UInt32(index)
      let x = -0.26 + Float(index) * 0.13
      let high = 0.45 + 0.5 * chance[n]
      let tone = colour * (0.75 + 0.4 * chance[n + 7])
      f.limb(x * 0.6, 0, x * 1.2, high, 0.055, 0.085, tone, skin: .stone)
      f.ellipse(x * 1.2, high + 0.03, 0.07, 0.028, tone * 0.3, bulge: 0.01)
    }
    return f
  }

  /// Ribbons of weed that sway.
  static func kelp(_ chance: CellHash) -> Figure {
    let leaf = Vec3(0.16, 0.22, 0.05)
    var f = Figure()
    for index in 0..<5 {
      let n = UInt32(index)
      let x = -0.22 + Float(index) * 0.11
      let high = 0.62 + 0.42 * chance[n]
      let sway = 0.035 + 0.04 * chance[n + 6]
      f.curve(
        [
          (x, -0.02), (x + sway, high * 0.28), (x - sway * 0.6, high * 0.55),
          (x + sway, high * 0.8),
          (x + sway * 0.4, high),
        ], [0.016, 0.034, 0.038, 0.030, 0.004], leaf * (0.7 + 0.6 * chance[n + 12]))
    }
    return f
  }

  /// A little fish, far off: what swims behind the subject.
  static func minnow(_ colour: Vec3) -> Figure {
    var f = Figure()
    f.polygon([(0.30, 0.5), (0.55, 0.68), (0.48, 0.5), (0.55, 0.32)], colour * 0.8)
    f.ellipse(0, 0.5, 0.40, 0.17, colour, skin: .scales)
    f.polygon([(-0.05, 0.64), (0.10, 0.76), (0.18, 0.62)], colour * 0.8)
    f.ellipse(-0.24, 0.54, 0.032, 0.032, Vec3(0.01, 0.01, 0.01))
    return f
  }

  /// Crystals that glow, grown from one place.
  static func crystals(_ colour: Vec3, _ chance: CellHash) -> Figure {
    var f = Figure()
    f.ellipse(0, 0.0, 0.46, 0.10, Vec3(0.10, 0.09, 0.09), skin: .stone)
    for index in 0..<6 {
      let n = UInt32(index)
      let turn = 0.25 + (Float(index) - 2.5) * 0.052 + (chance[n] - 0.5) * 0.03
      let along = Vec2(cosTurns(turn), sinTurns(turn))
      let out = Vec2(-along.y, along.x) * (0.055 + 0.04 * chance[n + 7])
      let long = 0.45 + 0.55 * chance[n + 14]
      let tip = along * long
      let neck = along * (long * 0.78)
      let tone = colour * (0.5 + 0.5 * chance[n + 21])
      func corner(_ p: Vec2) -> (Float, Float) { (p.x, p.y) }
      f.polygon(
        [corner(out), corner(neck + out), corner(tip), corner(neck - out), corner(out * -1)], tone,
        skin: .glass, bulge: 0.03, glow: tone * 0.7)
      f.polygon(
        [
          corner(out * 0.1), corner(neck + out * 0.2), corner(tip), corner(neck - out),
          corner(out * -1),
        ],
        tone * 0.5, bulge: 0, glow: tone * 0.35)
    }
    return f
  }
}
