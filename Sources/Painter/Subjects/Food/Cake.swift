extension SubjectKind {
  /// A birthday cake with candles.
  static let cake = SubjectKind(
    "cake", "торт", .food, words: "cake birthday_cake birthday wedding_cake 🎂 🍰",
    russian: "торт- тортик- день_рождения на_день_рождения с_днем_рождения", home: .table,
    size: 0.50, metres: 0.3
  ) { colour, _ in
    let icing = colour ?? Vec3(0.88, 0.42, 0.52)
    let cream = Vec3(0.82, 0.76, 0.66)
    var f = Figure(seat: Vec2(0, 0.70))
    f.ellipse(0, 0.03, 0.62, 0.06, Material.white, bulge: 0.03)
    f.box(0, 0.02, 0.20, 0.05, Material.white * 0.8)
    tier(&f, 0.06, 0.32, 0.50, cream, icing)
    tier(&f, 0.34, 0.58, 0.33, icing, Vec3(0.86, 0.82, 0.76))
    let hues = [
      Vec3(0.9, 0.2, 0.2), Vec3(0.2, 0.45, 0.9), Vec3(0.95, 0.7, 0.1), Vec3(0.25, 0.65, 0.3),
    ]
    for (index, x) in [Float(-0.22), -0.11, 0, 0.11, 0.22].enumerated() {
      let y: Float = 0.60 - abs(x) * 0.06
      f.box(
        x, y + 0.08, 0.030, 0.17, hues[index % 4], bulge: 0.012,
        pattern: .stripes(Material.white, every: 0.045, turn: 0.08))
      f.limb(x, y + 0.165, x, y + 0.185, 0.004, 0.004, Material.iron)
      f.blob(
        [(x, y + 0.18), (x - 0.021, y + 0.215), (x, y + 0.275), (x + 0.021, y + 0.215)],
        Vec3(1, 0.65, 0.15), bulge: 0.02, glow: Vec3(3, 1.7, 0.4))
    }
    for index in 0..<7 {
      let x = -0.42 + Float(index) * 0.14
      f.ellipse(x, 0.335 - x * x * 0.12, 0.036, 0.036, Vec3(0.72, 0.03, 0.05))
      f.ellipse(x - 0.012, 0.35 - x * x * 0.12, 0.010, 0.010, Vec3(1, 0.85, 0.85), bulge: 0)
    }
    return f
  }

  /// A round layer with icing running down its side.
  private static func tier(
    _ f: inout Figure, _ low: Float, _ high: Float, _ half: Float, _ side: Vec3, _ icing: Vec3
  ) {
    f.ellipse(0, low + 0.01, half, 0.055, side * 0.8, bulge: 0.03)
    f.box(0, (low + high) / 2, half * 2, high - low, side, round: 0.02, bulge: half * 0.5)
    f.box(0, mix(low, high, 0.36), half * 1.99, 0.022, icing * 0.8, bulge: 0)
    f.ellipse(0, high, half, 0.055, icing, bulge: 0.04)
    for drip in 0..<9 {
      let x = (Float(drip) - 4) / 4.2 * half
      let long: Float = drip % 2 == 0 ? 0.105 : 0.06
      f.limb(x, high - 0.01, x, high - long, half * 0.115, half * 0.08, icing)
    }
    for index in 0..<11 {
      let x = (Float(index) - 5) / 5.2 * half
      f.ellipse(x, low + 0.015, half * 0.10, 0.028, icing * 1.05)
    }
  }
}
