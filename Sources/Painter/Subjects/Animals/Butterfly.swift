extension SubjectKind {
  /// A butterfly, its wings open.
  static let butterfly = SubjectKind(
    "butterfly", "бабочка", .animals, words: "butterfly butterflies moth 🦋",
    russian: "бабочк- бабочек мотыл- мотылек", home: .air, size: 0.20, metres: 0.08
  ) { colour, chance in
    let wing =
      colour
      ?? chance.choice(
        1, of: [Vec3(0.90, 0.30, 0.02), Vec3(0.05, 0.28, 0.85), Vec3(0.75, 0.12, 0.50)])
    let rim = Vec3(0.02, 0.016, 0.02)
    let pale = mix(wing, Vec3(0.98, 0.92, 0.75), 0.6)
    var f = Figure()
    f.both { f, side in
      f.blob(
        [
          (side * 0.02, 0.46), (side * 0.34, 0.42), (side * 0.40, 0.20), (side * 0.26, 0.08),
          (side * 0.08, 0.24),
        ],
        rim, bulge: 0.03)
      f.blob(
        [
          (side * 0.05, 0.44), (side * 0.29, 0.39), (side * 0.33, 0.23), (side * 0.24, 0.14),
          (side * 0.09, 0.28),
        ],
        wing * 0.85, bulge: 0.06)
      f.blob(
        [
          (side * 0.01, 0.50), (side * 0.18, 0.84), (side * 0.50, 0.96), (side * 0.56, 0.72),
          (side * 0.36, 0.46),
        ],
        rim, bulge: 0.03)
      f.blob(
        [
          (side * 0.06, 0.54), (side * 0.20, 0.77), (side * 0.43, 0.86), (side * 0.48, 0.70),
          (side * 0.32, 0.51),
        ],
        wing, bulge: 0.08)
      f.limb(side * 0.06, 0.53, side * 0.36, 0.82, 0.006, 0.010, rim)
      f.limb(side * 0.06, 0.52, side * 0.46, 0.68, 0.006, 0.010, rim)
      f.limb(side * 0.06, 0.43, side * 0.28, 0.20, 0.006, 0.010, rim)
      for (x, y) in [
        (Float(0.475), Float(0.885)), (0.525, 0.80), (0.52, 0.71), (0.365, 0.22), (0.31, 0.145),
      ] {
        f.ellipse(side * x, y, 0.020, 0.020, pale, bulge: 0)
      }
      f.ellipse(side * 0.25, 0.66, 0.045, 0.045, pale, bulge: 0.02)
      f.curve([(side * 0.015, 0.72), (side * 0.06, 0.88), (side * 0.13, 0.93)], [0.007], rim)
      f.ellipse(side * 0.13, 0.935, 0.016, 0.016, rim)
    }
    f.curve(
      [(0, 0.70), (0, 0.50), (0, 0.22)], [0.036, 0.040, 0.016], Vec3(0.05, 0.035, 0.03), skin: .fur)
    f.ellipse(0, 0.72, 0.045, 0.045, Vec3(0.05, 0.035, 0.03))
    f.focus = Vec2(0, 0.56)
    f.focusRadius = 0.55
    return f
  }
}
