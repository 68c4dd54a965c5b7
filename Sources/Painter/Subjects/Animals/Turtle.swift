extension SubjectKind {
  /// A turtle with a domed shell.
  static let turtle = SubjectKind(
    "turtle", "черепаха", .animals,
    words: """
      turtle tortoise 🐢
      """, russian: "черепах- черепашк- черепашек",
    home: .ground, size: 0.26, metres: 0.5
  ) { colour, _ in
    let skin = colour ?? Vec3(0.22, 0.42, 0.08)
    let shell = colour.map { $0 * 0.6 } ?? Vec3(0.20, 0.12, 0.035)
    let plate = mix(shell, Vec3(0.62, 0.45, 0.14), 0.5)
    var f = Figure()
    f.limb(0.44, 0.18, 0.60, 0.12, 0.045, 0.008, skin)
    for (x, shade) in [(Float(-0.20), Float(0.65)), (0.30, 0.65), (-0.30, 1), (0.20, 1)] {
      f.limb(x, 0.20, x - 0.03, 0.06, 0.095, 0.075, skin * shade, skin: .scales)
      f.ellipse(x - 0.045, 0.035, 0.095, 0.045, skin * shade, skin: .scales)
    }
    f.curve([(-0.34, 0.26), (-0.50, 0.34), (-0.55, 0.48)], [0.11, 0.09, 0.09], skin)
    f.ellipse(-0.58, 0.55, 0.165, 0.145, skin)
    f.eye(-0.635, 0.60, 0.036)
    f.curve([(-0.73, 0.53), (-0.67, 0.475), (-0.58, 0.48)], [0.008], skin * 0.25)
    f.ellipse(-0.54, 0.51, 0.03, 0.02, Vec3(0.85, 0.40, 0.25), bulge: 0.02)
    f.blob(
      [
        (-0.46, 0.18), (-0.40, 0.46), (-0.14, 0.70), (0.18, 0.70), (0.42, 0.46), (0.50, 0.18),
        (0.02, 0.12),
      ],
      shell, bulge: 0.22)
    for (x, y, r) in [
      (Float(0.02), Float(0.53), Float(0.115)), (-0.23, 0.44, 0.105), (0.27, 0.44, 0.105),
      (-0.11, 0.30, 0.095), (0.14, 0.30, 0.095),
    ] {
      let points: [(Float, Float)] = (0..<6).map {
        (x + cosTurns(Float($0) / 6) * r, y + sinTurns(Float($0) / 6) * r * 0.95)
      }
      f.polygon(points, plate, bulge: 0.035)
    }
    f.limb(-0.43, 0.19, 0.47, 0.19, 0.045, 0.045, mix(plate, Vec3(0.8, 0.65, 0.3), 0.35))
    f.focus = Vec2(-0.56, 0.52)
    f.focusRadius = 0.32
    f.seat = Vec2(0.02, 0.70)
    return f
  }
}
