extension SubjectKind {
  /// A fire of logs.
  static let campfire = SubjectKind(
    "campfire", "костёр", .objects, words: "campfire bonfire fire flame 🔥",
    russian: "костер костр- огонь огня огнем пламя",
    home: .ground, size: 0.40, metres: 0.8
  ) { colour, _ in
    let hot = colour ?? Vec3(0.95, 0.28, 0.02)
    let glow = colour.map { $0 * 3 } ?? Vec3(2.8, 0.85, 0.08)
    var f = Figure(seat: Vec2(0, 0.2))
    f.ellipse(0, 0.02, 0.44, 0.06, Vec3(0.03, 0.025, 0.02), glow: Vec3(0.5, 0.12, 0.02))
    for index in 0..<9 {
      let turn = Float(index) / 16
      f.ellipse(
        cosTurns(turn) * 0.50, 0.02 + sinTurns(turn) * 0.07, 0.085, 0.06, Vec3(0.22, 0.21, 0.20),
        skin: .stone)
    }
    f.blob(
      [
        (-0.30, 0.10), (-0.36, 0.34), (-0.22, 0.52), (-0.24, 0.72), (-0.04, 0.66), (0.02, 0.98),
        (0.14, 0.68), (0.26, 0.70), (0.24, 0.48), (0.36, 0.30), (0.28, 0.10),
      ],
      hot * 0.9, bulge: 0.10, glow: glow * 0.75)
    f.blob(
      [
        (-0.20, 0.10), (-0.24, 0.30), (-0.10, 0.46), (-0.02, 0.74), (0.09, 0.48), (0.22, 0.34),
        (0.20, 0.10),
      ],
      mix(hot, Vec3(1, 0.75, 0.1), 0.6), bulge: 0.08, glow: mix(glow, Vec3(3.2, 2.2, 0.5), 0.5))
    f.blob(
      [(-0.11, 0.10), (-0.12, 0.26), (0.0, 0.48), (0.11, 0.26), (0.11, 0.10)], Vec3(1, 0.9, 0.5),
      bulge: 0.05,
      glow: Vec3(3.4, 2.9, 1.4))
    f.limb(-0.42, 0.05, 0.20, 0.20, 0.055, 0.050, Vec3(0.16, 0.085, 0.04), skin: .bark)
    f.limb(0.42, 0.05, -0.20, 0.20, 0.055, 0.050, Vec3(0.19, 0.10, 0.05), skin: .bark)
    f.limb(-0.34, 0.03, 0.34, 0.035, 0.055, 0.055, Vec3(0.13, 0.07, 0.035), skin: .bark)
    for (x, y) in [(Float(-0.42), Float(0.05)), (0.42, 0.05), (0.385, 0.035)] {
      f.ellipse(x, y, 0.036, 0.042, Material.paleWood)
    }
    for index in 0..<7 {
      let n = Float(index)
      f.ellipse(
        -0.22 + n * 0.085, 0.78 + (index % 3 == 0 ? 0.22 : 0.06) * (1 + n * 0.1), 0.010, 0.014, hot,
        glow: glow)
    }
    for index in 0..<5 {
      f.ellipse(
        -0.40 + Float(index) * 0.20, -0.02, 0.10, 0.055, Vec3(0.26, 0.25, 0.24), skin: .stone)
    }
    return f
  }
}
