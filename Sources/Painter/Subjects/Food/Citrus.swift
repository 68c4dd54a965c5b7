extension SubjectKind {
  /// Oranges, one halved.
  static let oranges = SubjectKind(
    "oranges", "апельсины", .food,
    words: "oranges orange_fruit tangerine mandarin grapefruit 🍊",
    russian: "апельсин- мандарин- грейпфрут-",
    home: .table, size: 0.44, metres: 0.08
  ) { colour, _ in
    var f = Figure(seat: Vec2(-0.2, 0.6))
    citrus(&f, colour ?? Vec3(0.88, 0.21, 0.004), Vec3(0.92, 0.33, 0.02), 1)
    return f
  }

  /// Lemons, one halved.
  static let lemon = SubjectKind(
    "lemon", "лимон", .food, words: "lemon limes citrus 🍋", russian: "лимон- лайм-", home: .table,
    size: 0.44,
    metres: 0.08
  ) { colour, _ in
    var f = Figure(seat: Vec2(-0.2, 0.6))
    citrus(&f, colour ?? Vec3(0.92, 0.70, 0.03), Vec3(0.95, 0.80, 0.25), 1.18)
    return f
  }

  private static func citrus(_ f: inout Figure, _ skin: Vec3, _ flesh: Vec3, _ stretch: Float) {
    if stretch > 1 { f.limb(-0.62, 0.34, -0.50, 0.34, 0.03, 0.10, skin) }
    f.ellipse(-0.22, 0.34, 0.33 * stretch, 0.32, skin, skin: .crust)
    if stretch > 1 { f.limb(0.10, 0.34, 0.18, 0.34, 0.08, 0.035, skin) }
    f.ellipse(-0.34, 0.48, 0.06, 0.08, Vec3(1, 0.95, 0.85), skin: .clear, bulge: 0)
    f.ellipse(-0.10, 0.645, 0.03, 0.018, Vec3(0.2, 0.3, 0.05))
    f.blob(
      [(-0.10, 0.64), (0.02, 0.76), (0.22, 0.76), (0.10, 0.62)], Vec3(0.12, 0.34, 0.06), bulge: 0.04
    )
    let x: Float = 0.34
    f.ellipse(x, 0.265, 0.29, 0.265, skin)
    f.ellipse(x - 0.01, 0.265, 0.262, 0.245, Vec3(0.90, 0.84, 0.66), bulge: 0.02)
    for index in 0..<9 {
      let turn = Float(index) / 9
      func at(_ reach: Float, _ bend: Float) -> (Float, Float) {
        (x - 0.01 + cosTurns(turn + bend) * reach * 1.06, 0.265 + sinTurns(turn + bend) * reach)
      }
      f.blob(
        [
          at(0.03, 0), at(0.15, -0.042), at(0.215, -0.040), at(0.222, 0), at(0.215, 0.040),
          at(0.15, 0.042),
        ], flesh,
        bulge: 0.03)
    }
  }
}
