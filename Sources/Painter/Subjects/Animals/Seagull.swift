extension SubjectKind {
  /// A gull on the wing.
  static let seagull = SubjectKind(
    "seagull", "чайка", .animals,
    words: "seagull gull flying_bird bird_in_flight bird_in_the_sky",
    russian: "чайка чайку чайкой летящ-_птиц- птиц-_в_небе", home: .air, size: 0.20, metres: 1
  ) { colour, _ in
    let body = colour ?? Vec3(0.70, 0.71, 0.74)
    let wing = colour.map { $0 * 0.75 } ?? Vec3(0.36, 0.38, 0.43)
    let tip = Vec3(0.06, 0.06, 0.07)
    var f = Figure(seat: Vec2(0, 0.56), focus: Vec2(-0.2, 0.53))
    f.blob(
      [(-0.05, 0.52), (-0.20, 0.74), (-0.27, 0.95), (-0.22, 1.08), (-0.09, 0.90), (0.08, 0.55)],
      wing * 0.8, skin: .feathers, bulge: 0.05)
    f.blob([(-0.245, 0.93), (-0.27, 1.0), (-0.22, 1.08), (-0.15, 0.97)], tip, bulge: 0.02)
    f.polygon([(0.24, 0.525), (0.42, 0.555), (0.40, 0.465), (0.24, 0.475)], body * 0.9)
    f.blob(
      [(-0.24, 0.50), (-0.12, 0.57), (0.10, 0.55), (0.30, 0.50), (0.10, 0.43), (-0.12, 0.43)],
      body, skin: .feathers, bulge: 0.09)
    f.polygon([(-0.275, 0.545), (-0.35, 0.515), (-0.27, 0.505)], Vec3(0.85, 0.42, 0.05))
    f.ellipse(-0.22, 0.53, 0.068, 0.058, body, skin: .feathers)
    f.ellipse(-0.245, 0.545, 0.011, 0.012, tip, bulge: 0)
    f.blob(
      [
        (-0.02, 0.50), (0.14, 0.75), (0.34, 0.92), (0.58, 1.0), (0.46, 0.83), (0.30, 0.66),
        (0.14, 0.47),
      ], wing, skin: .feathers, bulge: 0.05)
    f.blob([(0.40, 0.93), (0.58, 1.0), (0.48, 0.855)], tip, bulge: 0.02)
    return f
  }
}
