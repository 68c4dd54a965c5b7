extension SubjectKind {
  /// A crocodile, its mouth open.
  static let crocodile = SubjectKind(
    "crocodile", "крокодил", .animals, words: "crocodile alligator gator lizard iguana 🐊 🦎",
    russian: "крокодил- аллигатор- ящериц- игуан-", home: .ground, size: 0.34, metres: 0.8
  ) { colour, _ in
    let hide = colour ?? Vec3(0.10, 0.22, 0.055)
    let belly = mix(hide, Vec3(0.80, 0.76, 0.48), 0.65)
    var f = Figure()
    f.curve(
      [(0.30, 0.30), (0.66, 0.24), (0.96, 0.14), (1.22, 0.20)], [0.17, 0.12, 0.065, 0.015], hide,
      skin: .scales)
    for x in [Float(-0.28), 0.32] {
      f.limb(x + 0.10, 0.24, x + 0.08, 0.07, 0.085, 0.060, hide * 0.6, skin: .scales)
    }
    f.blob(
      [
        (-0.46, 0.30), (-0.30, 0.46), (0.05, 0.50), (0.40, 0.44), (0.52, 0.28), (0.30, 0.14),
        (-0.30, 0.14),
      ], hide, skin: .scales, bulge: 0.20)
    f.curve([(-0.42, 0.20), (0.05, 0.15), (0.46, 0.20)], [0.035, 0.055, 0.03], belly)
    for index in 0..<9 {
      let x = -0.30 + Float(index) * 0.15
      let y = 0.485 - max(x - 0.1, 0) * 0.24 - max(-0.1 - x, 0) * 0.20
      f.polygon([(x - 0.05, y - 0.04), (x + 0.01, y + 0.07), (x + 0.06, y - 0.04)], hide * 0.75)
    }
    for x in [Float(-0.30), 0.30] {
      f.limb(x, 0.24, x - 0.02, 0.07, 0.095, 0.068, hide, skin: .scales)
      f.ellipse(x - 0.05, 0.045, 0.105, 0.048, hide, skin: .scales)
    }
    f.limb(-0.42, 0.25, -0.98, 0.20, 0.105, 0.045, belly * 0.8)
    f.limb(-0.42, 0.33, -0.96, 0.29, 0.050, 0.022, Vec3(0.52, 0.14, 0.13))
    f.curve(
      [(-0.36, 0.36), (-0.62, 0.44), (-0.98, 0.42)], [0.13, 0.085, 0.055], hide, skin: .scales)
    for index in 0..<7 {
      let x = -0.54 - Float(index) * 0.068
      f.polygon(
        [(x - 0.022, 0.37), (x + 0.022, 0.37), (x, 0.315)], Vec3(0.88, 0.86, 0.78), bulge: 0)
      f.polygon(
        [(x - 0.01, 0.24), (x + 0.03, 0.24), (x + 0.01, 0.29)], Vec3(0.88, 0.86, 0.78), bulge: 0)
    }
    f.ellipse(-0.99, 0.47, 0.040, 0.026, hide * 0.8)
    f.ellipse(-0.44, 0.50, 0.070, 0.068, hide)
    f.eye(-0.455, 0.515, 0.040, iris: Vec3(0.85, 0.66, 0.08), slit: true)
    f.focus = Vec2(-0.58, 0.40)
    f.focusRadius = 0.46
    f.seat = Vec2(0.08, 0.48)
    return f
  }
}
