extension SubjectKind {
  /// A dolphin leaping.
  static let dolphin = SubjectKind(
    "dolphin", "дельфин", .animals, words: "dolphin porpoise 🐬", russian: "дельфин-",
    home: .water, size: 0.36, metres: 2.2
  ) { colour, _ in
    let coat = colour ?? Vec3(0.13, 0.22, 0.32)
    let belly = mix(coat, Vec3(0.85, 0.87, 0.88), 0.8)
    let foam = Vec3(0.80, 0.88, 0.92)
    var f = Figure()
    f.blob(
      [(0.0, 0.90), (0.05, 1.02), (0.17, 1.06), (0.15, 0.94), (0.16, 0.84)], coat * 0.9, bulge: 0.04
    )
    f.blob(
      [(0.40, 0.36), (0.28, 0.24), (0.28, 0.14), (0.40, 0.22), (0.46, 0.30)], coat, bulge: 0.04)
    f.blob(
      [(0.42, 0.36), (0.56, 0.32), (0.66, 0.22), (0.64, 0.36), (0.50, 0.42)], coat * 0.85,
      bulge: 0.04)
    f.blob(
      [
        (-0.62, 0.41), (-0.50, 0.58), (-0.42, 0.71), (-0.20, 0.90), (0.05, 0.965), (0.28, 0.83),
        (0.42, 0.58), (0.46, 0.35), (0.385, 0.36), (0.26, 0.56), (0.06, 0.665), (-0.16, 0.655),
        (-0.36, 0.53), (-0.50, 0.46),
      ], coat, bulge: 0.15)
    f.blob(
      [
        (-0.605, 0.415), (-0.50, 0.505), (-0.34, 0.61), (-0.16, 0.735), (0.08, 0.75),
        (0.25, 0.59), (0.06, 0.68), (-0.16, 0.67), (-0.36, 0.545), (-0.50, 0.47),
      ], belly, bulge: 0.10)
    f.curve([(-0.61, 0.425), (-0.52, 0.51), (-0.42, 0.565)], [0.005], coat * 0.3)
    f.eye(-0.385, 0.625, 0.026)
    f.blob(
      [(-0.20, 0.68), (-0.08, 0.66), (-0.02, 0.50), (-0.08, 0.48), (-0.18, 0.58)], coat * 0.8,
      bulge: 0.04)
    for index in 0..<9 {
      let turn = Float(index) / 9
      let r = 0.018 + 0.012 * sinTurns(turn * 3)
      f.ellipse(0.36 + cosTurns(turn) * 0.22, 0.10 + sinTurns(turn * 2.7) * 0.09, r, r, foam)
    }
    f.ellipse(0.36, 0.0, 0.24, 0.035, foam)
    f.ellipse(0.30, 0.03, 0.10, 0.06, foam)
    f.ellipse(0.46, 0.03, 0.08, 0.05, foam)
    f.focus = Vec2(-0.40, 0.58)
    f.focusRadius = 0.32
    return f
  }
}
