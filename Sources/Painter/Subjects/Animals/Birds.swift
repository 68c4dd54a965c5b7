extension SubjectKind {
  /// A loose flock, far off.
  static let birds = SubjectKind(
    "birds", "птицы", .animals,
    words: "birds flock swallow seagulls gulls crows ravens pigeons doves",
    russian: """
      птицы птиц птицам птицами птицах птички птичек чайк- чаек стая стаи стаю ласточк- ласточек \
      вороны воронов голуби голубей
      """, home: .air, size: 0.34,
    metres: 3
  ) { colour, chance in
    let body = colour ?? Vec3(0.035, 0.035, 0.045)
    var f = Figure()
    for index in 0..<9 {
      let n = UInt32(index)
      let x = (Float(index) - 4) * 0.13 + (chance[n] - 0.5) * 0.12
      let y = 0.5 - abs(Float(index) - 4) * 0.05 + (chance[n + 20] - 0.5) * 0.16
      let size = 0.045 + 0.03 * chance[n + 40]
      let lift = size * (0.25 + 0.75 * chance[n + 60])
      for side in [Float(-1), 1] {
        f.limb(x, y, x + side * size * 0.55, y + lift, 0.0075, 0.006, body)
        f.limb(
          x + side * size * 0.55, y + lift, x + side * size * 1.25, y + lift * 0.5, 0.006, 0.001,
          body)
      }
      f.ellipse(x, y - 0.002, 0.010, 0.006, body, bulge: 0)
    }
    f.focus = Vec2(0, 0.42)
    f.focusRadius = 0.6
    return f
  }
}
