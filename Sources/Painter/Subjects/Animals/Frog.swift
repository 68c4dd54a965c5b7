extension SubjectKind {
  /// A frog sitting, smiling broadly.
  static let frog = SubjectKind(
    "frog", "лягушка", .animals, words: "frog toad 🐸",
    russian: "лягушонок лягушк- лягушат- лягушек жаба жабы жабу", home: .ground,
    size: 0.24, metres: 0.12
  ) { colour, _ in
    let coat = colour ?? Vec3(0.12, 0.44, 0.035)
    let belly = mix(coat, Vec3(0.86, 0.88, 0.60), 0.72)
    var f = Figure()
    f.both { f, side in
      f.ellipse(side * 0.34, 0.19, 0.17, 0.19, coat)
      f.ellipse(side * 0.44, 0.035, 0.16, 0.036, coat * 0.85)
    }
    f.ellipse(0, 0.32, 0.32, 0.30, coat)
    f.ellipse(0, 0.26, 0.22, 0.23, belly)
    f.both { f, side in
      f.limb(side * 0.20, 0.34, side * 0.17, 0.06, 0.075, 0.055, coat)
      for toe in [Float(-0.06), 0, 0.06] { f.ellipse(side * 0.18 + toe, 0.025, 0.035, 0.026, coat) }
    }
    f.ellipse(0, 0.60, 0.36, 0.23, coat)
    f.curve([(-0.30, 0.56), (0, 0.45), (0.30, 0.56)], [0.05, 0.075, 0.05], belly)
    f.curve(
      [(-0.31, 0.60), (-0.18, 0.52), (0, 0.50), (0.18, 0.52), (0.31, 0.60)], [0.011], coat * 0.2)
    f.both { f, side in
      f.ellipse(side * 0.19, 0.83, 0.125, 0.125, coat)
      f.ellipse(side * 0.19, 0.845, 0.092, 0.092, Vec3(0.92, 0.90, 0.78), bulge: 0.06)
      f.eye(side * 0.18, 0.845, 0.058)
      f.ellipse(side * 0.27, 0.54, 0.045, 0.026, Vec3(0.92, 0.45, 0.30), bulge: 0.02)
      f.ellipse(side * 0.035, 0.65, 0.010, 0.008, coat * 0.25, bulge: 0)
    }
    f.focus = Vec2(0, 0.68)
    f.focusRadius = 0.42
    return f
  }
}
