extension SubjectKind {
  /// An elephant, its trunk curled.
  static let elephant = SubjectKind(
    "elephant", "слон", .animals, words: "elephant mammoth 🐘 🦣",
    russian: """
      слон- слоненок слоненк- слонят- слоних- мамонт-
      """, home: .ground, size: 0.48, metres: 3.0
  ) { colour, _ in
    let coat = colour ?? Vec3(0.27, 0.28, 0.31)
    let pink = mix(coat, Vec3(0.75, 0.45, 0.42), 0.45)
    var f = Figure()
    f.curve([(0.52, 0.66), (0.61, 0.52), (0.60, 0.36)], [0.022, 0.016, 0.012], coat)
    f.ellipse(0.60, 0.33, 0.022, 0.04, coat * 0.4, skin: .fur)
    for (x, shade) in [(Float(-0.12), Float(0.62)), (0.28, 0.62), (0.02, 1), (0.40, 1)] {
      let lift: Float = shade < 1 ? 0.022 : 0
      f.limb(x, 0.48, x, 0.09 + lift, 0.125, 0.095, coat * shade)
      f.box(x, 0.05 + lift, 0.20, 0.10, coat * shade, round: 0.045, bulge: 0.06)
      for toe in [Float(-0.06), 0, 0.06] where shade == 1 {
        f.ellipse(x + toe, 0.03, 0.022, 0.022, Vec3(0.72, 0.66, 0.58), bulge: 0.015)
      }
    }
    f.limb(0.0, 0.62, 0.30, 0.60, 0.27, 0.255, coat)
    f.ellipse(-0.30, 0.74, 0.20, 0.215, coat)
    f.curve(
      [(-0.40, 0.68), (-0.50, 0.50), (-0.50, 0.30), (-0.60, 0.19), (-0.70, 0.26)],
      [0.115, 0.085, 0.062, 0.05, 0.04], coat)
    for index in 0..<4 {
      let y = 0.56 - Float(index) * 0.075
      f.limb(-0.555 - Float(index) * 0.004, y, -0.475, y - 0.012, 0.004, 0.002, coat * 0.6)
    }
    f.curve(
      [(-0.40, 0.60), (-0.46, 0.48), (-0.56, 0.46)], [0.032, 0.026, 0.008], Vec3(0.85, 0.80, 0.70))
    f.blob(
      [(-0.24, 0.88), (-0.10, 0.93), (0.05, 0.82), (0.04, 0.62), (-0.08, 0.48), (-0.20, 0.58)],
      coat * 1.1, bulge: 0.09)
    f.blob(
      [(-0.18, 0.83), (-0.08, 0.86), (0.005, 0.78), (0.0, 0.64), (-0.08, 0.55), (-0.15, 0.64)],
      pink, bulge: 0.08)
    f.eye(-0.365, 0.755, 0.026)
    f.curve([(-0.40, 0.80), (-0.365, 0.808), (-0.33, 0.79)], [0.006], coat * 0.55)
    f.smile(-0.37, 0.60, 0.04, 0.02, coat * 0.45)
    f.focus = Vec2(-0.30, 0.70)
    f.focusRadius = 0.40
    f.seat = Vec2(0.17, 0.86)
    return f
  }
}
