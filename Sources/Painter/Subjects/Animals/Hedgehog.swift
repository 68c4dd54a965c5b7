extension SubjectKind {
  /// A hedgehog with an apple on its back.
  static let hedgehog = SubjectKind(
    "hedgehog", "ёж", .animals, words: "hedgehog porcupine 🦔",
    russian: "еж ежа ежи ежу ежей ежик- ежонок дикобраз-", home: .ground, size: 0.22, metres: 0.2
  ) { colour, _ in
    let spine = colour ?? Vec3(0.13, 0.075, 0.04)
    let face = Vec3(0.62, 0.42, 0.24)
    var f = Figure()
    for index in 0..<17 {
      let turn = -0.02 + Float(index) / 16 * 0.50
      let x = 0.10 + cosTurns(turn) * 0.40
      let y = 0.30 + sinTurns(turn) * 0.36
      let out = Vec2(cosTurns(turn), sinTurns(turn))
      f.limb(x, y, x + out.x * 0.13 + 0.03, y + out.y * 0.13, 0.036, 0.004, spine)
    }
    f.blob(
      [
        (-0.34, 0.34), (-0.20, 0.58), (0.10, 0.69), (0.42, 0.54), (0.52, 0.26), (0.36, 0.08),
        (-0.24, 0.10),
      ],
      spine, skin: .needles, bulge: 0.24)
    for row in 0..<3 {
      for index in 0..<6 {
        let x = -0.16 + Float(index) * 0.105 + Float(row & 1) * 0.05
        let y = 0.22 + Float(row) * 0.12
        f.limb(x, y, x + 0.075, y + 0.07, 0.018, 0.003, mix(spine, Vec3(0.8, 0.7, 0.5), 0.45))
      }
    }
    for x in [Float(-0.26), 0.0, 0.26] { f.ellipse(x, 0.05, 0.085, 0.05, face * 0.8) }
    f.limb(-0.30, 0.27, -0.52, 0.22, 0.20, 0.065, face, skin: .fur)
    f.ellipse(-0.585, 0.235, 0.042, 0.038, Figure.ink)
    f.ellipse(-0.22, 0.45, 0.068, 0.066, face, skin: .fur)
    f.ellipse(-0.22, 0.45, 0.038, 0.038, Vec3(0.70, 0.38, 0.30), bulge: 0.02)
    f.eye(-0.40, 0.31, 0.036)
    f.line([(-0.53, 0.16), (-0.46, 0.135), (-0.38, 0.15)], 0.008, Figure.ink)
    f.ellipse(-0.32, 0.21, 0.042, 0.026, Vec3(0.90, 0.42, 0.32), bulge: 0.02)
    f.ellipse(0.16, 0.74, 0.105, 0.098, Vec3(0.72, 0.03, 0.02))
    f.limb(0.16, 0.82, 0.18, 0.89, 0.012, 0.010, Vec3(0.14, 0.07, 0.03))
    f.ellipse(0.225, 0.875, 0.045, 0.022, Vec3(0.12, 0.36, 0.04))
    f.focus = Vec2(-0.34, 0.32)
    f.focusRadius = 0.36
    return f
  }
}
