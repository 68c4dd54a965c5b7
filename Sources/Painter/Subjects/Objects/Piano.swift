extension SubjectKind {
  /// A grand piano.
  static let piano = SubjectKind(
    "piano", "рояль", .objects, words: "piano grand_piano keyboard_instrument 🎹",
    russian: "роял- пианино фортепиано",
    home: .ground, size: 0.52, metres: 1.6
  ) { colour, _ in
    let black = colour ?? Vec3(0.025, 0.025, 0.028)
    var f = Figure(seat: Vec2(-0.1, 0.60))
    // The open lid and its prop.
    f.blob(
      [(-0.30, 0.55), (-0.26, 0.98), (0.02, 1.06), (0.34, 0.90), (0.60, 0.78), (0.58, 0.55)],
      black * 1.3,
      skin: .smooth, bulge: 0.02)
    f.limb(0.20, 0.54, 0.12, 0.86, 0.009, 0.009, Material.gold, skin: .metal)
    f.polygon(
      [(-0.36, 0.54), (0.58, 0.54), (0.50, 0.62), (-0.28, 0.62)], Vec3(0.60, 0.38, 0.10),
      skin: .smooth)
    for index in 0..<10 {
      let x = -0.24 + Float(index) * 0.072
      f.limb(x, 0.54, x + 0.02, 0.615, 0.0025, 0.0025, Vec3(0.9, 0.85, 0.7))
    }
    for x in [Float(-0.44), 0.50] {
      f.even([(0.022, 0.03), (0.045, 0.36)], black, at: x, skin: .smooth, bulge: 0.03)
      f.ellipse(x, 0.02, 0.026, 0.022, Material.gold, skin: .metal)
    }
    f.box(0.0, 0.17, 0.03, 0.34, black, skin: .smooth)
    f.box(-0.02, 0.05, 0.16, 0.03, Material.gold, round: 0.01, skin: .smooth)
    f.blob(
      [
        (-0.56, 0.36), (-0.55, 0.52), (-0.36, 0.56), (0.30, 0.56), (0.64, 0.55), (0.68, 0.44),
        (0.62, 0.36), (0, 0.345),
      ],
      black, skin: .smooth, bulge: 0.05)
    f.box(
      -0.30, 0.445, 0.58, 0.05, Vec3(0.82, 0.80, 0.74), bulge: 0.01,
      pattern: .stripes(Vec3(0.70, 0.68, 0.62), every: 0.032, turn: 0.25))
    for index in 0..<17 where index % 7 != 2 && index % 7 != 6 {
      f.box(-0.568 + Float(index) * 0.032, 0.457, 0.017, 0.028, Vec3(0.01, 0.01, 0.012), bulge: 0)
    }
    f.box(-0.30, 0.41, 0.60, 0.025, black * 1.6, skin: .smooth)
    f.box(-0.30, 0.485, 0.60, 0.022, Material.red * 0.5, bulge: 0.01)
    f.polygon(
      [(-0.42, 0.56), (-0.38, 0.70), (-0.14, 0.70), (-0.12, 0.56)], black * 1.8, skin: .smooth)
    f.polygon(
      [(-0.36, 0.58), (-0.34, 0.69), (-0.19, 0.69), (-0.18, 0.58)], Material.paper, bulge: 0.01)
    // The stool.
    for x in [Float(-0.90), -0.68] { f.box(x, 0.11, 0.030, 0.22, black, skin: .smooth) }
    f.box(-0.79, 0.24, 0.34, 0.075, Vec3(0.06, 0.03, 0.025), round: 0.03, skin: .cloth, bulge: 0.04)
    return f
  }
}
