extension SubjectKind {
  /// A seal lying with its head up.
  static let seal = SubjectKind(
    "seal", "тюлень", .animals, words: "seal sea_lion walrus 🦭",
    russian: "тюлен- тюлень морж- морск-_котик- нерпа нерпы нерпу", home: .ground, size: 0.30,
    metres: 0.9
  ) { colour, chance in
    let coats = [Vec3(0.34, 0.35, 0.37), Vec3(0.66, 0.66, 0.66), Vec3(0.16, 0.13, 0.11)]
    let coat = colour ?? chance.choice(1, of: coats)
    let pale = mix(coat, Vec3(0.86, 0.85, 0.82), 0.55)
    var f = Figure()
    f.polygon(
      [(0.62, 0.10), (0.88, 0.26), (0.84, 0.13), (0.92, 0.03), (0.66, 0.04)], coat * 0.8,
      bulge: 0.04)
    f.curve(
      [(-0.16, 0.60), (-0.14, 0.34), (0.20, 0.20), (0.66, 0.07)], [0.175, 0.245, 0.205, 0.055], coat
    )
    f.curve([(-0.28, 0.42), (-0.24, 0.22), (0.10, 0.10)], [0.10, 0.13, 0.06], pale)
    f.blob(
      [(-0.12, 0.24), (-0.06, 0.10), (-0.22, 0.0), (-0.40, 0.02), (-0.28, 0.14)], coat * 0.8,
      bulge: 0.05)
    f.ellipse(-0.18, 0.72, 0.190, 0.175, coat)
    f.ellipse(-0.22, 0.65, 0.115, 0.085, pale)
    f.ellipse(-0.22, 0.69, 0.036, 0.026, Figure.ink)
    f.smile(-0.22, 0.625, 0.045, 0.016)
    f.both { f, side in
      f.eye(-0.20 + side * 0.095, 0.765, 0.034)
      for row in [Float(-0.014), 0.014] {
        f.limb(
          -0.22 + side * 0.07, 0.645 + row, -0.22 + side * 0.22, 0.635 + row * 2.4, 0.0035, 0.002,
          Vec3(0.80, 0.78, 0.74))
      }
    }
    f.focus = Vec2(-0.20, 0.70)
    f.focusRadius = 0.36
    return f
  }
}
