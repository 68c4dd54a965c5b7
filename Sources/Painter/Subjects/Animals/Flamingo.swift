extension SubjectKind {
  /// A flamingo on one leg.
  static let flamingo = SubjectKind(
    "flamingo", "фламинго", .animals, words: "flamingo heron stork crane_bird 🦩",
    russian: "фламинго цапл- аист-", home: .ground, size: 0.42, metres: 1.3
  ) { colour, _ in
    let coat = colour ?? Vec3(0.90, 0.28, 0.30)
    let deep = coat * Vec3(0.85, 0.6, 0.62)
    var f = Figure()
    f.curve([(0.02, 0.48), (0.0, 0.26), (0.0, 0.02)], [0.026, 0.016, 0.014], deep)
    f.ellipse(0.0, 0.245, 0.022, 0.022, deep)
    f.ellipse(-0.035, 0.014, 0.065, 0.018, deep)
    f.limb(0.08, 0.46, -0.08, 0.33, 0.024, 0.016, deep)
    f.limb(-0.08, 0.33, 0.09, 0.27, 0.016, 0.012, deep)
    f.limb(0.09, 0.27, 0.13, 0.23, 0.014, 0.020, deep)
    f.polygon([(0.20, 0.62), (0.42, 0.52), (0.40, 0.44), (0.16, 0.46)], deep, skin: .feathers)
    f.limb(-0.08, 0.55, 0.18, 0.54, 0.125, 0.09, coat, skin: .feathers)
    f.curve(
      [(-0.12, 0.56), (-0.27, 0.66), (-0.16, 0.82), (-0.12, 0.95), (-0.22, 1.02), (-0.29, 0.96)],
      [0.075, 0.048, 0.038, 0.036, 0.040, 0.046], coat, skin: .feathers)
    f.curve(
      [(-0.31, 0.955), (-0.375, 0.92), (-0.37, 0.85)], [0.036, 0.030, 0.014], Vec3(0.88, 0.66, 0.60)
    )
    f.curve([(-0.385, 0.905), (-0.385, 0.87), (-0.365, 0.84)], [0.022, 0.021, 0.008], Figure.ink)
    f.eye(-0.275, 0.985, 0.017, iris: Vec3(0.85, 0.70, 0.2))
    f.blob(
      [(-0.08, 0.62), (0.08, 0.65), (0.34, 0.56), (0.14, 0.45), (-0.06, 0.48)], deep,
      skin: .feathers, bulge: 0.08)
    f.limb(0.02, 0.56, 0.24, 0.54, 0.008, 0.005, coat)
    f.limb(0.02, 0.52, 0.20, 0.50, 0.008, 0.005, coat)
    f.focus = Vec2(-0.22, 0.92)
    f.focusRadius = 0.24
    return f
  }
}
