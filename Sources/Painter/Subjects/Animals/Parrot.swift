extension SubjectKind {
  /// A macaw on a stump.
  static let parrot = SubjectKind(
    "parrot", "попугай", .animals, words: "parrot macaw cockatoo budgie parakeet 🦜",
    russian: "попуга- попугай попугайчик-", home: .ground, size: 0.32, metres: 0.7
  ) { colour, _ in
    let coat = colour ?? Vec3(0.66, 0.025, 0.02)
    let blue = Vec3(0.02, 0.14, 0.62)
    let yellow = Vec3(0.85, 0.55, 0.03)
    var f = Figure()
    f.curve(
      [(0.10, 0.44), (0.20, 0.20), (0.24, -0.12)], [0.075, 0.05, 0.016], blue, skin: .feathers)
    f.curve(
      [(0.06, 0.40), (0.13, 0.18), (0.14, -0.06)], [0.07, 0.045, 0.014], coat * 0.8, skin: .feathers
    )
    f.limb(-0.05, 0.68, 0.06, 0.40, 0.18, 0.13, coat, skin: .feathers)
    f.ellipse(-0.08, 0.86, 0.165, 0.16, coat, skin: .feathers)
    f.ellipse(-0.145, 0.85, 0.085, 0.095, Vec3(0.86, 0.83, 0.78), bulge: 0.06)
    f.curve(
      [(-0.17, 0.87), (-0.295, 0.87), (-0.31, 0.74)], [0.065, 0.055, 0.008], Vec3(0.80, 0.72, 0.58))
    f.limb(-0.20, 0.775, -0.255, 0.755, 0.036, 0.022, Vec3(0.04, 0.035, 0.035))
    f.eye(-0.13, 0.885, 0.030, iris: Vec3(0.85, 0.72, 0.25))
    f.curve(
      [(0.04, 0.72), (0.17, 0.52), (0.18, 0.26)], [0.09, 0.12, 0.02], coat * 0.85, skin: .feathers)
    f.curve(
      [(0.08, 0.60), (0.175, 0.46), (0.18, 0.24)], [0.06, 0.095, 0.018], yellow, skin: .feathers)
    f.curve(
      [(0.12, 0.50), (0.19, 0.38), (0.195, 0.16)], [0.04, 0.08, 0.014], blue, skin: .feathers)
    for x in [Float(-0.08), -0.04, 0.0, 0.05] {
      f.ellipse(x, 0.245, 0.022, 0.036, Vec3(0.10, 0.09, 0.09))
    }
    f.focus = Vec2(-0.12, 0.84)
    f.focusRadius = 0.30
    return f.perched(0.42, feet: 0.22, width: 0.13)
  }
}
