extension SubjectKind {
  /// A snail with its house.
  static let snail = SubjectKind(
    "snail", "улитка", .animals, words: "snail 🐌", russian: "улитк- улиток", home: .ground,
    size: 0.20, metres: 0.05
  ) { colour, _ in
    let shell = colour ?? Vec3(0.55, 0.22, 0.06)
    let line = shell * 0.4
    let slug = Vec3(0.62, 0.46, 0.24)
    var f = Figure()
    f.curve(
      [(0.52, 0.05), (0.10, 0.09), (-0.28, 0.10), (-0.46, 0.26), (-0.50, 0.44)],
      [0.02, 0.075, 0.09, 0.088, 0.09], slug)
    f.both { f, side in
      let x = -0.52 + side * 0.06
      f.curve(
        [(x, 0.50), (x + side * 0.015 - 0.02, 0.62), (x + side * 0.04 - 0.03, 0.72)],
        [0.022, 0.018, 0.016], slug)
      f.ellipse(x + side * 0.045 - 0.03, 0.75, 0.052, 0.054, Vec3(0.92, 0.91, 0.88))
      f.eye(x + side * 0.045 - 0.038, 0.75, 0.032)
    }
    f.line([(-0.58, 0.42), (-0.53, 0.395), (-0.47, 0.41)], 0.009, slug * 0.25)
    f.ellipse(0.08, 0.42, 0.34, 0.33, shell)
    var points: [(Float, Float)] = []
    for step in 0..<11 {
      let t = Float(step) / 10
      let r = 0.30 * (1 - t * 0.92)
      let turn = 0.62 - t * 1.75
      points.append((0.08 + cosTurns(turn) * r, 0.42 + sinTurns(turn) * r * 0.97))
    }
    f.line(points, 0.020, line)
    f.ellipse(-0.05, 0.60, 0.07, 0.035, mix(shell, Vec3(1, 0.95, 0.9), 0.5), bulge: 0.04)
    f.focus = Vec2(-0.48, 0.54)
    f.focusRadius = 0.4
    return f
  }
}
