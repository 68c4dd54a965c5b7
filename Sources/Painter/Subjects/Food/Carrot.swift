extension SubjectKind {
  /// A carrot with its green.
  static let carrot = SubjectKind(
    "carrot", "морковка", .food, words: "carrot carrots 🥕", russian: "морковк- морков- морковь",
    home: .table, size: 0.46, metres: 0.2
  ) { colour, _ in
    let root = colour ?? Vec3(0.90, 0.30, 0.02)
    let green = Vec3(0.10, 0.34, 0.05)
    var f = Figure(seat: Vec2(0, 0.7))
    for (x, y) in [
      (Float(-0.16), Float(0.98)), (-0.06, 1.08), (0.06, 1.10), (0.18, 1.00), (0.0, 1.0),
    ] {
      f.curve([(0, 0.70), (x * 0.6, 0.84), (x, y)], [0.014, 0.018, 0.024], green)
      f.ellipse(x, y, 0.055, 0.075, green * 1.2, skin: .leaflets)
    }
    f.even(
      [(0, 0.0), (0.035, 0.06), (0.12, 0.36), (0.175, 0.60), (0.14, 0.71), (0, 0.73)], root,
      rounded: true, bulge: 0.14)
    for (x, y, wide) in [
      (Float(-0.09), Float(0.56), Float(0.08)), (0.07, 0.46, 0.07), (-0.05, 0.34, 0.06),
      (0.03, 0.22, 0.04),
    ] {
      f.curve(
        [(x - wide, y), (x, y - 0.012), (x + wide * 0.6, y)], [0.003, 0.006, 0.003], root * 0.55)
    }
    return f
  }

  /// Tomatoes on the vine.
  static let tomato = SubjectKind(
    "tomato", "помидор", .food, words: "tomato tomatoes 🍅", russian: "помидор- томат-",
    home: .table, size: 0.42, metres: 0.08
  ) { colour, _ in
    let red = colour ?? Vec3(0.75, 0.05, 0.025)
    let green = Vec3(0.10, 0.32, 0.05)
    var f = Figure(seat: Vec2(0, 0.7))
    for (x, y, r) in [(Float(0.34), Float(0.26), Float(0.27)), (-0.18, 0.34, 0.35)] {
      f.ellipse(x, y, r, r * 0.90, red)
      f.ellipse(
        x - r * 0.36, y + r * 0.36, r * 0.13, r * 0.18, Vec3(1, 0.92, 0.9), skin: .clear, bulge: 0)
      for index in 0..<6 {
        let turn = Float(index) / 6 + 0.05
        let tip = Vec2(x + cosTurns(turn) * r * 0.52, y + r * 0.78 + sinTurns(turn) * r * 0.20)
        f.limb(x, y + r * 0.84, tip.x, tip.y, r * 0.085, 0.004, green)
      }
      f.limb(x, y + r * 0.84, x + r * 0.10, y + r * 1.16, 0.020, 0.016, green)
    }
    return f
  }

  /// An avocado cut in half.
  static let avocado = SubjectKind(
    "avocado", "авокадо", .food, words: "avocado guacamole 🥑", russian: "авокадо", home: .table,
    size: 0.44, metres: 0.1
  ) { colour, _ in
    let skin = colour ?? Vec3(0.06, 0.16, 0.03)
    let flesh = Vec3(0.72, 0.74, 0.26)
    var f = Figure(seat: Vec2(0, 0.9))
    func pear(_ x: Float, _ scale: Float, _ hue: Vec3, _ bulge: Float) {
      f.even(
        [
          (0, 0.34 - 0.34 * scale), (0.22 * scale, 0.34 - 0.29 * scale), (0.32 * scale, 0.34),
          (0.20 * scale, 0.34 + 0.32 * scale), (0.11 * scale, 0.34 + 0.52 * scale),
          (0, 0.34 + 0.58 * scale),
        ], hue, at: x, rounded: true, bulge: bulge)
    }
    pear(0.30, 1, skin, 0.2)
    pear(-0.22, 1.04, skin, 0.05)
    pear(-0.22, 0.95, Vec3(0.42, 0.52, 0.10), 0.02)
    pear(-0.22, 0.87, flesh, 0.03)
    f.ellipse(-0.22, 0.30, 0.145, 0.150, Vec3(0.30, 0.14, 0.05))
    f.ellipse(-0.27, 0.36, 0.030, 0.036, Vec3(0.75, 0.6, 0.5), skin: .clear, bulge: 0)
    return f
  }
}
