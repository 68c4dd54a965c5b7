extension SubjectKind {
  /// A house of snow.
  static let igloo = SubjectKind(
    "igloo", "иглу", .buildings, words: "igloo", russian: "иглу", home: .ground, size: 0.44,
    metres: 2.5
  ) { colour, _ in
    let snow = colour ?? Vec3(0.66, 0.74, 0.86)
    let joint = snow * 0.62
    var f = Figure(seat: Vec2(0.1, 0.62))
    f.arch(0.08, -0.01, 1.10, 0.64, snow, bulge: 0.42)
    for (y, half) in [(Float(0.13), Float(0.535)), (0.27, 0.475), (0.41, 0.36), (0.53, 0.20)] {
      f.curve([(0.08 - half, y), (0.08, y + 0.02), (0.08 + half, y)], [0.0065], joint)
    }
    for row in 0..<4 {
      let y = Float(row) * 0.14
      for column in 0..<6 {
        let across = (Float(column) - 2.5 + (row % 2 == 0 ? 0 : 0.5)) * 0.2
        let half: Float = [0.55, 0.52, 0.43, 0.28][row]
        guard abs(across) < half - 0.05 else { continue }
        f.limb(
          0.08 + across, y + 0.01, 0.08 + across * 0.94, min(y + 0.14, 0.6), 0.005, 0.005, joint)
      }
    }
    f.arch(-0.30, -0.01, 0.50, 0.40, snow * 1.03, bulge: 0.12)
    for step in 0..<7 {
      let turn = (Float(step) + 0.5) / 14
      let out = Vec2(cosTurns(turn), sinTurns(turn))
      f.limb(
        -0.30 + out.x * 0.165, 0.14 + out.y * 0.165, -0.30 + out.x * 0.245, 0.14 + out.y * 0.245,
        0.005, 0.005, joint)
    }
    f.arch(-0.30, -0.01, 0.32, 0.30, Vec3(0.05, 0.08, 0.14), glow: Vec3(1.4, 0.75, 0.25))
    f.ellipse(-0.06, 0.0, 0.66, 0.035, snow, bulge: 0.03)
    return f
  }
}
