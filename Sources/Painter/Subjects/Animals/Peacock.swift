extension SubjectKind {
  /// A peacock, its tail spread.
  static let peacock = SubjectKind(
    "peacock", "павлин", .animals, words: "peacock peafowl peahen 🦚", russian: "павлин-",
    home: .ground, size: 0.46, metres: 1.4
  ) { colour, _ in
    let blue = colour ?? Vec3(0.02, 0.13, 0.52)
    let green = colour.map { $0 * 0.7 } ?? Vec3(0.03, 0.30, 0.13)
    let gold = Vec3(0.62, 0.46, 0.06)
    var f = Figure()
    for ring in [Float(0.60), 0.46, 0.33] {
      let count = ring > 0.5 ? 15 : (ring > 0.4 ? 12 : 9)
      for index in 0..<count {
        let turn = 0.5 * (Float(index) + 0.5) / Float(count)
        let out = Vec2(cosTurns(turn), sinTurns(turn))
        let tip = Vec2(0, 0.30) + out * ring * Vec2(1.05, 1.08)
        f.limb(0, 0.30, tip.x, tip.y, 0.014, 0.055, green * (1.25 - ring * 0.6), skin: .feathers)
        f.ellipse(tip.x, tip.y, 0.048, 0.052, gold, bulge: 0.02)
        f.ellipse(tip.x, tip.y, 0.034, 0.037, Vec3(0.02, 0.36, 0.40), bulge: 0.02)
        f.ellipse(tip.x, tip.y - 0.004, 0.018, 0.021, Vec3(0.03, 0.04, 0.30), bulge: 0)
      }
    }
    for side in [Float(-1), 1] {
      f.limb(side * 0.05, 0.18, side * 0.055, 0.03, 0.014, 0.012, gold)
      f.limb(side * 0.055, 0.025, side * 0.055 - 0.05, 0.012, 0.012, 0.006, gold)
      f.limb(side * 0.055, 0.025, side * 0.055 + 0.04, 0.012, 0.012, 0.006, gold)
    }
    f.ellipse(0, 0.28, 0.125, 0.155, blue, skin: .feathers)
    f.curve([(0, 0.34), (-0.02, 0.48), (0.0, 0.60)], [0.085, 0.055, 0.048], blue, skin: .feathers)
    f.ellipse(0, 0.63, 0.066, 0.062, blue, skin: .feathers)
    for x in [Float(-0.045), -0.022, 0, 0.022, 0.045] {
      f.limb(x * 0.4, 0.68, x, 0.755, 0.003, 0.003, blue)
      f.ellipse(x, 0.762, 0.011, 0.012, Vec3(0.03, 0.36, 0.42))
    }
    f.both { f, side in
      f.ellipse(side * 0.032, 0.638, 0.024, 0.018, Vec3(0.82, 0.82, 0.80), bulge: 0)
      f.eye(side * 0.030, 0.640, 0.012)
    }
    f.polygon([(-0.018, 0.625), (0.018, 0.625), (0, 0.585)], Vec3(0.30, 0.26, 0.20), bulge: 0.01)
    f.focus = Vec2(0, 0.62)
    f.focusRadius = 0.30
    return f
  }
}
