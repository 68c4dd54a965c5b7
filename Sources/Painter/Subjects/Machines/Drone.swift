extension SubjectKind {
  /// A quadcopter in flight.
  static let drone = SubjectKind(
    "drone", "дрон", .machines, words: "drone quadcopter", russian: "дрон- квадрокоптер-",
    home: .air, size: 0.28, metres: 0.5
  ) { colour, _ in
    let shell = colour ?? Vec3(0.55, 0.57, 0.60)
    let dark = Vec3(0.06, 0.065, 0.075)
    let blade = Vec3(0.35, 0.38, 0.42)
    var f = Figure()
    f.both { f, side in
      f.limb(side * 0.12, 0.56, side * 0.36, 0.66, 0.026, 0.020, shell * 0.6)
      f.box(side * 0.37, 0.69, 0.055, 0.09, dark, round: 0.02)
      f.ellipse(side * 0.37, 0.745, 0.16, 0.014, blade * 0.8, skin: .glass)
    }
    f.both { f, side in
      f.limb(side * 0.12, 0.50, side * 0.50, 0.54, 0.034, 0.026, shell)
      f.box(side * 0.52, 0.57, 0.07, 0.12, dark, round: 0.025, bulge: 0.03)
      f.ellipse(side * 0.52, 0.645, 0.21, 0.018, blade, skin: .glass)
      f.ellipse(side * 0.52, 0.515, 0.022, 0.022, Vec3(0.1, 0.8, 0.3), glow: Vec3(0.1, 1.2, 0.4))
      f.curve(
        [(side * 0.12, 0.44), (side * 0.20, 0.32), (side * 0.24, 0.28)], [0.016], dark)
      f.limb(side * 0.16, 0.28, side * 0.30, 0.28, 0.014, 0.014, dark)
    }
    f.ellipse(0, 0.53, 0.22, 0.115, shell)
    f.ellipse(0, 0.58, 0.14, 0.05, shell * 1.2, skin: .metal)
    f.ellipse(0, 0.41, 0.085, 0.08, dark)
    f.ellipse(0, 0.40, 0.052, 0.052, Vec3(0.05, 0.12, 0.25), skin: .glass)
    f.ellipse(0.016, 0.418, 0.014, 0.014, Vec3(1, 1, 1), bulge: 0)
    f.ellipse(-0.11, 0.50, 0.018, 0.018, Vec3(0.9, 0.1, 0.05), glow: Vec3(1.2, 0.1, 0.05))
    f.ellipse(0.11, 0.50, 0.018, 0.018, Vec3(0.9, 0.1, 0.05), glow: Vec3(1.2, 0.1, 0.05))
    f.focus = Vec2(0, 0.5)
    f.focusRadius = 0.5
    return f
  }
}
