extension SubjectKind {
  /// A small green alien, waving.
  static let alien = SubjectKind(
    "alien", "инопланетянин", .creatures, words: "alien extraterrestrial 👽 👾",
    russian: "инопланетян- пришелец пришельц- марсиан-", home: .ground, size: 0.40, metres: 1.3
  ) { colour, _ in
    let hide = colour ?? Vec3(0.22, 0.56, 0.10)
    let suit = colour.map { $0 * 0.35 } ?? Vec3(0.16, 0.18, 0.30)
    let tip = Vec3(0.85, 0.25, 0.62)
    var f = Figure()
    f.both { f, side in
      f.limb(side * 0.075, 0.26, side * 0.085, 0.05, 0.052, 0.042, suit, skin: .metal)
      f.ellipse(side * 0.11, 0.03, 0.078, 0.034, suit * 0.6)
      f.curve(
        [(side * 0.10, 0.88), (side * 0.16, 1.02), (side * 0.24, 1.08)], [0.014, 0.012, 0.010],
        hide)
      f.ellipse(side * 0.25, 1.09, 0.034, 0.034, tip, glow: tip)
    }
    f.curve([(-0.12, 0.42), (-0.23, 0.33), (-0.20, 0.22)], [0.042, 0.034, 0.028], hide)
    f.ellipse(-0.195, 0.195, 0.036, 0.04, hide)
    f.curve([(0.12, 0.42), (0.25, 0.43), (0.31, 0.56)], [0.042, 0.034, 0.028], hide)
    for (x, y) in [(Float(0.285), Float(0.655)), (0.325, 0.67), (0.365, 0.645)] {
      f.limb(0.32, 0.58, x, y, 0.026, 0.016, hide)
    }
    f.limb(0, 0.25, 0, 0.40, 0.125, 0.115, suit, skin: .metal)
    f.ellipse(0, 0.36, 0.042, 0.042, Vec3(0.20, 0.75, 0.85), glow: Vec3(0.2, 0.8, 0.9))
    f.blob(
      [
        (0, 0.46), (0.15, 0.54), (0.29, 0.74), (0.24, 0.92), (0, 1.0), (-0.24, 0.92),
        (-0.29, 0.74), (-0.15, 0.54),
      ], hide, bulge: 0.2)
    f.both { f, side in
      f.limb(side * 0.085, 0.665, side * 0.15, 0.75, 0.058, 0.074, Figure.ink)
      f.ellipse(side * 0.15 + 0.02, 0.785, 0.022, 0.026, Vec3(1, 1, 1), bulge: 0)
      f.ellipse(side * 0.095, 0.65, 0.012, 0.012, Vec3(0.6, 0.75, 0.8), bulge: 0)
      f.ellipse(side * 0.018, 0.60, 0.008, 0.006, hide * 0.3, bulge: 0)
    }
    f.smile(0, 0.535, 0.055, 0.024, hide * 0.2, width: 0.009)
    f.focus = Vec2(0, 0.74)
    f.focusRadius = 0.40
    return f
  }
}
