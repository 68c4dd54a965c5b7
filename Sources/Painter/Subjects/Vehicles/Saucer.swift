extension SubjectKind {
  /// A flying saucer, its beam down.
  static let saucer = SubjectKind(
    "UFO", "НЛО", .vehicles, words: "ufo flying_saucer alien_ship saucer 🛸",
    russian: "нло летающ-_тарелк- летающ-_тарелок инопланетн-_корабл-", home: .air, size: 0.40,
    metres: 6
  ) { colour, _ in
    let hull = colour ?? Vec3(0.42, 0.45, 0.50)
    let beam = Vec3(0.25, 0.95, 0.65)
    var f = Figure(seat: Vec2(0, 0.8))
    f.polygon(
      [(-0.16, 0.46), (-0.42, -0.25), (0.42, -0.25), (0.16, 0.46)], beam * 0.5, skin: .clear,
      bulge: 0, glow: beam * 0.55)
    f.polygon(
      [(-0.10, 0.46), (-0.24, -0.25), (0.24, -0.25), (0.10, 0.46)], beam * 0.6, skin: .clear,
      bulge: 0, glow: beam * 0.6)
    f.ellipse(0, -0.245, 0.42, 0.045, beam * 0.6, skin: .clear, bulge: 0, glow: beam * 0.5)
    f.ellipse(0, 0.44, 0.22, 0.06, Vec3(0.12, 0.13, 0.15), skin: .metal, glow: beam * 0.6)
    f.even(
      [(0.24, 0.60), (0.22, 0.72), (0.13, 0.82), (0, 0.85)], Vec3(0.10, 0.30, 0.34),
      rounded: false, skin: .glass, bulge: 0.16, glow: Vec3(0.10, 0.5, 0.42))
    f.ellipse(-0.02, 0.69, 0.055, 0.075, Vec3(0.25, 0.55, 0.20), glow: Vec3(0.1, 0.3, 0.08))
    for side in [Float(-1), 1] {
      f.ellipse(-0.02 + side * 0.022, 0.70, 0.016, 0.026, Vec3(0.01, 0.01, 0.01))
    }
    f.polygon(
      [(-0.18, 0.70), (-0.12, 0.79), (-0.08, 0.80), (-0.13, 0.68)], Vec3(0.9, 0.95, 1),
      skin: .clear, bulge: 0)
    f.ellipse(0, 0.54, 0.66, 0.125, hull, skin: .metal, bulge: 0.13)
    f.ellipse(0, 0.585, 0.40, 0.075, hull * 1.15, skin: .metal, bulge: 0.08)
    f.ellipse(0, 0.60, 0.255, 0.035, hull * 0.5, skin: .metal)
    for index in 0..<9 {
      let turn = 0.5 + (Float(index) + 0.5) / 18
      let lamp = [Vec3(1.0, 0.75, 0.2), Vec3(0.25, 0.9, 1.0), Vec3(1.0, 0.3, 0.4)][index % 3]
      f.ellipse(
        cosTurns(turn) * 0.56, 0.545 + sinTurns(turn) * 0.075, 0.028, 0.022, lamp * 0.7,
        glow: lamp * 2.6)
    }
    f.limb(0, 0.85, 0, 0.94, 0.008, 0.005, Material.steel, skin: .metal)
    f.ellipse(0, 0.95, 0.02, 0.02, Material.red, glow: Vec3(2.4, 0.3, 0.2))
    return f
  }
}
