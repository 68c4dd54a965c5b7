extension SubjectKind {
  /// A friendly skeleton.
  static let skeleton = SubjectKind(
    "skeleton", "скелет", .people, words: "skeleton bones grim_reaper 🦴",
    russian: "скелет- костей кости", home: .ground, size: 0.45, metres: 1.75
  ) { colour, _ in
    let bone = colour ?? Vec3(0.76, 0.72, 0.60)
    let dark = Vec3(0.02, 0.018, 0.02)
    var f = Figure()
    f.both { f, side in
      f.limb(side * 0.055, 0.40, side * 0.075, 0.23, 0.020, 0.017, bone)
      f.ellipse(side * 0.075, 0.22, 0.026, 0.026, bone)
      f.limb(side * 0.075, 0.21, side * 0.078, 0.05, 0.017, 0.016, bone)
      f.ellipse(side * 0.10, 0.025, 0.050, 0.022, bone)
      f.limb(side * 0.02, 0.655, side * 0.14, 0.64, 0.014, 0.016, bone)
      f.ellipse(side * 0.145, 0.635, 0.028, 0.028, bone)
    }
    f.limb(-0.15, 0.62, -0.20, 0.50, 0.016, 0.014, bone)
    f.limb(-0.20, 0.50, -0.17, 0.37, 0.014, 0.013, bone)
    f.ellipse(-0.165, 0.35, 0.026, 0.034, bone)
    f.limb(0.15, 0.62, 0.25, 0.60, 0.016, 0.014, bone)
    f.limb(0.25, 0.60, 0.28, 0.76, 0.014, 0.013, bone)
    for x in [Float(-0.03), -0.01, 0.012, 0.032] {
      f.limb(0.28 + x * 0.4, 0.77, 0.28 + x, 0.84, 0.008, 0.007, bone)
    }
    for index in 0..<9 {
      f.box(0, 0.40 + Float(index) * 0.034, 0.036, 0.024, bone, round: 0.010)
    }
    for (index, wide) in [Float(0.115), 0.120, 0.112, 0.095].enumerated() {
      let y = 0.62 - Float(index) * 0.048
      f.curve(
        [(-0.01, y + 0.012), (-wide, y), (-wide * 0.55, y - 0.040)], [0.012], bone)
      f.curve([(0.01, y + 0.012), (wide, y), (wide * 0.55, y - 0.040)], [0.012], bone)
    }
    f.ellipse(0, 0.395, 0.085, 0.045, bone)
    f.ellipse(0, 0.385, 0.036, 0.022, dark, bulge: 0)
    f.ellipse(0, 0.86, 0.125, 0.125, bone)
    f.box(0, 0.755, 0.125, 0.085, bone, round: 0.03, bulge: 0.05)
    f.both { f, side in
      f.ellipse(side * 0.052, 0.855, 0.036, 0.040, dark, bulge: 0)
      f.ellipse(side * 0.046, 0.850, 0.009, 0.009, Vec3(0.95, 0.85, 0.45), glow: Vec3(1, 0.7, 0.2))
    }
    f.polygon([(-0.016, 0.795), (0, 0.82), (0.016, 0.795)], dark, bulge: 0)
    f.limb(-0.045, 0.753, 0.045, 0.753, 0.005, 0.005, dark)
    for x in [Float(-0.030), -0.010, 0.010, 0.030] { f.limb(x, 0.77, x, 0.737, 0.003, 0.003, dark) }
    f.focus = Vec2(0, 0.84)
    f.focusRadius = 0.22
    f.hand = Vec2(0.28, 0.76)
    return f
  }
}
