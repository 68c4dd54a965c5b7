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
    f.curve(
      [(-0.42, 0.58), (-0.24, 0.78), (0.02, 0.82), (0.26, 0.66), (0.42, 0.36)],
      [0.105, 0.145, 0.150, 0.105, 0.035], coat)
    f.curve(
      [(-0.435, 0.545), (-0.24, 0.70), (0.0, 0.735), (0.20, 0.62)], [0.06, 0.075, 0.072, 0.02],
      belly)
    f.curve([(-0.46, 0.58), (-0.54, 0.50), (-0.60, 0.43)], [0.075, 0.042, 0.024], coat)
    f.curve([(-0.475, 0.535), (-0.54, 0.475), (-0.59, 0.425)], [0.030, 0.022, 0.014], belly)
    f.curve([(-0.60, 0.435), (-0.52, 0.50), (-0.43, 0.54)], [0.005], coat * 0.3)
    f.eye(-0.405, 0.605, 0.024)
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
