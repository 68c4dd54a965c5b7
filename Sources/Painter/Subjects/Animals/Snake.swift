extension SubjectKind {
  /// A coiled snake, its head raised.
  static let snake = SubjectKind(
    "snake", "змея", .animals, words: "snake serpent cobra python viper 🐍",
    russian: "змея змеи змею змеей змей змеям гадюк- кобр- питон-", home: .ground, size: 0.26,
    metres: 0.4
  ) { colour, chance in
    let coat = colour ?? chance.choice(1, of: [Vec3(0.16, 0.40, 0.05), Vec3(0.55, 0.30, 0.05)])
    let mark = coat * 0.4
    let belly = mix(coat, Vec3(0.90, 0.82, 0.55), 0.7)
    var f = Figure()
    f.curve(
      [(0.30, 0.12), (0.50, 0.07), (0.62, 0.12), (0.70, 0.24)], [0.06, 0.045, 0.03, 0.006], coat,
      skin: .scales)
    for (y, wide) in [(Float(0.10), Float(0.40)), (0.24, 0.33), (0.37, 0.25)] {
      f.limb(-wide + 0.05, y, wide - 0.05, y, 0.095, 0.095, coat, skin: .scales)
      for index in 0..<4 {
        let x = (Float(index) - 1.5) * wide * 0.48
        f.ellipse(x, y + 0.045, wide * 0.13, 0.034, mark, skin: .scales, bulge: 0.02)
      }
    }
    f.curve(
      [(0.16, 0.42), (0.20, 0.62), (0.02, 0.68), (-0.10, 0.84)], [0.085, 0.082, 0.078, 0.080], coat,
      skin: .scales)
    f.curve([(0.13, 0.54), (-0.01, 0.64), (-0.13, 0.77)], [0.004, 0.030, 0.036], belly)
    f.limb(-0.30, 0.80, -0.42, 0.755, 0.010, 0.008, Vec3(0.75, 0.04, 0.05))
    f.limb(-0.42, 0.755, -0.47, 0.765, 0.008, 0.003, Vec3(0.75, 0.04, 0.05))
    f.limb(-0.42, 0.755, -0.455, 0.72, 0.008, 0.003, Vec3(0.75, 0.04, 0.05))
    f.limb(-0.08, 0.90, -0.24, 0.84, 0.115, 0.082, coat, skin: .scales)
    f.curve([(-0.32, 0.815), (-0.23, 0.79), (-0.10, 0.82)], [0.007], coat * 0.22)
    f.eye(-0.155, 0.915, 0.038, iris: Vec3(0.90, 0.70, 0.08), slit: true)
    f.ellipse(-0.30, 0.86, 0.010, 0.008, coat * 0.2, bulge: 0)
    f.focus = Vec2(-0.15, 0.85)
    f.focusRadius = 0.32
    return f
  }
}
