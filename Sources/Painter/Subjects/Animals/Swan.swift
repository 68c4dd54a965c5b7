extension SubjectKind {
  /// A swan gliding.
  static let swan = SubjectKind(
    "swan", "лебедь", .animals, words: "swan cygnet 🦢", russian: "лебед- лебедь", home: .water,
    size: 0.34, metres: 1.1
  ) { colour, _ in
    let white = colour ?? Vec3(0.80, 0.79, 0.77)
    var f = Figure()
    f.polygon(
      [(0.34, 0.26), (0.60, 0.38), (0.52, 0.20), (0.36, 0.06)], white * 0.85, skin: .feathers)
    f.blob(
      [
        (-0.34, 0.22), (-0.16, 0.34), (0.16, 0.34), (0.46, 0.30), (0.40, 0.04), (0.0, -0.02),
        (-0.28, 0.02),
      ],
      white, skin: .feathers, bulge: 0.16)
    f.curve(
      [(-0.22, 0.20), (-0.34, 0.40), (-0.20, 0.62), (-0.20, 0.82), (-0.32, 0.88)],
      [0.12, 0.072, 0.055, 0.052, 0.062], white, skin: .feathers)
    f.curve(
      [(-0.36, 0.885), (-0.44, 0.84), (-0.51, 0.80)], [0.044, 0.030, 0.016], Vec3(0.85, 0.30, 0.03))
    f.limb(-0.365, 0.905, -0.40, 0.87, 0.022, 0.022, Figure.ink)
    f.eye(-0.335, 0.905, 0.018)
    f.blob(
      [(-0.12, 0.30), (0.06, 0.50), (0.34, 0.50), (0.56, 0.36), (0.28, 0.12), (-0.06, 0.12)], white,
      skin: .feathers, bulge: 0.10)
    for up in [Float(0.02), 0.10, 0.18] {
      f.curve(
        [(0.0, 0.18 + up), (0.20, 0.20 + up), (0.42, 0.24 + up)], [0.004, 0.008, 0.004],
        white * 0.72)
    }
    f.focus = Vec2(-0.30, 0.80)
    f.focusRadius = 0.28
    return f
  }
}
