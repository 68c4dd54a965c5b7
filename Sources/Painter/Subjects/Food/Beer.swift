extension SubjectKind {
  /// A mug of beer.
  static let beer = SubjectKind(
    "beer", "пиво", .food, words: "beer ale pint lager 🍺 🍻", russian: "пиво пива пивом пивн-",
    home: .table, size: 0.46,
    metres: 0.2
  ) { colour, _ in
    let beer = colour ?? Vec3(0.88, 0.46, 0.03)
    let clear = Vec3(0.75, 0.82, 0.86)
    var f = Figure(seat: Vec2(0, 0.9))
    f.curve([(0.24, 0.62), (0.46, 0.62), (0.48, 0.28), (0.24, 0.22)], [0.04], clear, skin: .glass)
    f.box(0, 0.40, 0.60, 0.76, clear * 0.8, round: 0.06, skin: .glass, bulge: 0.22)
    f.box(0, 0.41, 0.53, 0.66, beer, round: 0.05, bulge: 0.2, glow: beer * 0.2)
    for index in 0..<4 {
      f.box(
        -0.195 + Float(index) * 0.13, 0.36, 0.085, 0.44, mix(beer, Vec3(1, 0.85, 0.4), 0.35),
        round: 0.04, bulge: 0.05)
    }
    for (x, y) in [
      (Float(-0.12), Float(0.30)), (0.05, 0.45), (0.16, 0.25), (-0.05, 0.56), (0.20, 0.52),
    ] {
      f.ellipse(x, y, 0.012, 0.012, Vec3(1, 0.95, 0.8), bulge: 0)
    }
    f.box(0, 0.74, 0.58, 0.15, Vec3(0.84, 0.80, 0.70), round: 0.07, bulge: 0.06)
    for index in 0..<6 {
      let x = -0.26 + Float(index) * 0.104
      f.ellipse(x, 0.80 + (index % 2 == 0 ? 0.0 : 0.03), 0.088, 0.07, Vec3(0.86, 0.83, 0.75))
    }
    f.limb(-0.22, 0.68, -0.22, 0.56, 0.045, 0.03, Vec3(0.84, 0.80, 0.70))
    return f
  }
}
