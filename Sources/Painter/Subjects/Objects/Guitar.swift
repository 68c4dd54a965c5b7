extension SubjectKind {
  /// A guitar leaning.
  static let guitar = SubjectKind(
    "guitar", "гитара", .objects, words: "guitar acoustic_guitar electric_guitar ukulele 🎸",
    russian: "гитар- укулеле",
    home: .ground, size: 0.62, metres: 1
  ) { colour, _ in
    let top = colour ?? Vec3(0.66, 0.33, 0.09)
    let side = Vec3(0.20, 0.075, 0.03)
    var f = Figure(seat: Vec2(0, 1.1))
    f.even(
      [
        (0, -0.015), (0.20, 0.01), (0.285, 0.15), (0.225, 0.31), (0.185, 0.38), (0.225, 0.50),
        (0.15, 0.60), (0, 0.605),
      ],
      side, rounded: true, bulge: 0.05)
    f.even(
      [
        (0, 0.01), (0.185, 0.03), (0.262, 0.15), (0.205, 0.31), (0.166, 0.38), (0.205, 0.49),
        (0.135, 0.578), (0, 0.585),
      ],
      top, rounded: true, skin: .metal, bulge: 0.03)
    f.ellipse(0, 0.375, 0.088, 0.088, Material.paper * 0.8, bulge: 0)
    f.ellipse(0, 0.375, 0.080, 0.080, side, bulge: 0)
    f.ellipse(0, 0.375, 0.068, 0.068, Vec3(0.02, 0.012, 0.01), bulge: 0)
    f.blob(
      [(0.05, 0.30), (0.09, 0.36), (0.15, 0.32), (0.15, 0.22), (0.08, 0.20)], side * 0.7,
      bulge: 0.01)
    f.box(0, 0.15, 0.22, 0.035, side, round: 0.012)
    f.box(0, 0.155, 0.13, 0.012, Material.paper, bulge: 0)
    f.box(0, 0.70, 0.072, 0.52, Vec3(0.09, 0.045, 0.025), bulge: 0.02)
    for fret in 0..<9 {
      f.box(0, 0.50 + Float(fret) * 0.052, 0.072, 0.006, Material.steel, bulge: 0)
    }
    for y in [Float(0.63), 0.735, 0.84] { f.ellipse(0, y, 0.009, 0.009, Material.paper, bulge: 0) }
    f.even(
      [(0.036, 0.95), (0.062, 0.99), (0.066, 1.10), (0.03, 1.13), (0, 1.12)], side, bulge: 0.02)
    for y in [Float(1.0), 1.045, 1.09] {
      f.both { f, turn in
        f.limb(turn * 0.06, y, turn * 0.095, y, 0.006, 0.006, Material.steel)
        f.ellipse(turn * 0.10, y, 0.016, 0.013, Material.paper)
      }
    }
    for string in 0..<6 {
      let x = (Float(string) - 2.5) * 0.0105
      f.limb(x * 1.15, 0.155, x, 0.96, 0.0017, 0.0017, Vec3(0.85, 0.8, 0.65))
    }
    return f
  }
}
