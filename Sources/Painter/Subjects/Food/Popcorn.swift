extension SubjectKind {
  /// A striped bucket of popcorn.
  static let popcorn = SubjectKind(
    "popcorn", "попкорн", .food, words: "popcorn 🍿", russian: "попкорн-", home: .table, size: 0.46,
    metres: 0.22
  ) { colour, chance in
    let red = colour ?? Vec3(0.72, 0.04, 0.03)
    var f = Figure(seat: Vec2(0, 0.9))
    for index in 0..<26 {
      let n = UInt32(index)
      let x = (chance[n] - 0.5) * 0.74
      let y = 0.60 + 0.26 * chance[n + 30] * (1 - abs(x) * 1.5)
      let tint = mix(Vec3(0.90, 0.84, 0.66), Vec3(0.94, 0.70, 0.26), chance[n + 60])
      f.ellipse(x, y, 0.065, 0.055, tint)
      f.ellipse(x + 0.03, y + 0.03, 0.042, 0.040, tint * 1.06)
    }
    f.polygon(
      [(-0.40, 0.60), (0.40, 0.60), (0.28, 0.0), (-0.28, 0.0)], Material.white, bulge: 0.10)
    for x in [Float(-0.75), -0.25, 0.25, 0.75] {
      f.polygon(
        [
          ((x - 0.125) * 0.40, 0.60), ((x + 0.125) * 0.40, 0.60), ((x + 0.125) * 0.28, 0.0),
          ((x - 0.125) * 0.28, 0.0),
        ], red, bulge: 0.05)
    }
    f.curve([(-0.41, 0.605), (0, 0.575), (0.41, 0.605)], [0.022], Material.white)
    return f
  }

  /// A glass of milk.
  static let milk = SubjectKind(
    "milk", "молоко", .food, words: "milk glass_of_milk yogurt 🥛", russian: "молок- кефир- йогурт-",
    home: .table, size: 0.46, metres: 0.15
  ) { colour, _ in
    let milk = colour ?? Vec3(0.86, 0.85, 0.82)
    let clear = Vec3(0.80, 0.86, 0.90)
    var f = Figure(seat: Vec2(0, 0.9))
    f.turned([(0.21, 0.03), (0.255, 0.64)], milk, rounded: false)
    f.ellipse(0, 0.64, 0.255, 0.045, milk * 1.08, bulge: 0.01)
    f.turned([(0.22, 0.0), (0.285, 0.86)], clear, rounded: false, skin: .clear)
    f.ellipse(0, 0.86, 0.285, 0.045, clear, skin: .clear, bulge: 0)
    f.limb(-0.20, 0.12, -0.235, 0.74, 0.014, 0.010, Vec3(1, 1, 1), skin: .clear)
    return f
  }
}
