extension SubjectKind {
  /// A vase.
  static let vase = SubjectKind(
    "vase", "ваза", .objects, words: "vase amphora pottery jug urn 🏺 ⚱",
    russian: "ваза вазы вазу вазой вазе амфор- кувшин-", home: .table, size: 0.48,
    metres: 0.4
  ) { colour, _ in
    let clay = colour ?? Vec3(0.58, 0.20, 0.06)
    let black = Vec3(0.035, 0.025, 0.02)
    var f = Figure(seat: Vec2(0, 1.0))
    f.both { f, side in
      f.curve(
        [(side * 0.10, 0.88), (side * 0.30, 0.86), (side * 0.32, 0.70), (side * 0.24, 0.58)],
        [0.026], black, skin: .metal)
    }
    let body: [(Float, Float)] = [
      (0.13, 0.0), (0.09, 0.06), (0.21, 0.24), (0.285, 0.46), (0.22, 0.66), (0.10, 0.76),
      (0.095, 0.90), (0.15, 0.97),
    ]
    f.turned(body, clay, skin: .metal)
    f.turned([(0.095, 0.83), (0.097, 0.90), (0.15, 0.97)], black, skin: .metal)
    f.turned([(0.13, 0.0), (0.10, 0.04), (0.10, 0.08)], black, skin: .metal)
    f.box(0, 0.60, 0.48, 0.022, black, bulge: 0)
    f.box(0, 0.34, 0.48, 0.022, black, bulge: 0)
    f.turned(
      [(0.263, 0.365), (0.284, 0.46), (0.262, 0.575)], clay * 1.05, skin: .metal,
      pattern: .checks(black, every: 0.053))
    for index in 0..<7 {
      let x = (Float(index) - 3) * 0.048
      f.polygon([(x - 0.02, 0.20), (x * 0.7, 0.10), (x + 0.02, 0.20)], black, bulge: 0)
    }
    f.ellipse(0, 0.97, 0.15, 0.022, black * 0.6, bulge: 0)
    return f
  }
}
