extension SubjectKind {
  /// A sword driven into a stone.
  static let sword = SubjectKind(
    "sword", "меч", .objects, words: "sword excalibur katana dagger ⚔ 🗡",
    russian: "меч мечи мечом меча катан- клинок клинк- кинжал-",
    home: .ground, size: 0.54, metres: 1.1
  ) { colour, _ in
    let gold = Material.gold
    let grip = colour ?? Vec3(0.32, 0.05, 0.05)
    var f = Figure(seat: Vec2(0.2, 0.3))
    f.polygon(
      [(0, 0.10), (-0.055, 0.14), (-0.065, 0.74), (0, 0.74)], Vec3(0.66, 0.70, 0.76), skin: .metal,
      bulge: 0.012,
      glow: Vec3(0.10, 0.16, 0.26))
    f.polygon(
      [(0, 0.10), (0.055, 0.14), (0.065, 0.74), (0, 0.74)], Vec3(0.36, 0.40, 0.46), skin: .metal,
      bulge: 0.012,
      glow: Vec3(0.08, 0.12, 0.2))
    f.box(
      0, 0.88, 0.055, 0.22, grip, round: 0.02, skin: .cloth, bulge: 0.03,
      pattern: .stripes(grip * 0.5, every: 0.035, turn: 0.07))
    f.curve(
      [(-0.24, 0.79), (-0.14, 0.745), (0, 0.755), (0.14, 0.745), (0.24, 0.79)],
      [0.026, 0.030, 0.036, 0.030, 0.026], gold,
      skin: .metal)
    f.ellipse(0, 0.76, 0.034, 0.034, Vec3(0.05, 0.25, 0.8), skin: .metal, glow: Vec3(0.1, 0.3, 0.9))
    f.ellipse(0, 1.02, 0.058, 0.055, gold, skin: .metal)
    f.ellipse(0, 1.02, 0.024, 0.024, Vec3(0.6, 0.03, 0.05), skin: .metal)
    let stone = Vec3(0.24, 0.24, 0.25)
    f.blob(
      [
        (-0.44, -0.01), (-0.38, 0.16), (-0.20, 0.30), (-0.04, 0.27), (0.10, 0.31), (0.30, 0.22),
        (0.44, -0.01),
      ], stone,
      skin: .stone, bulge: 0.14)
    f.polygon(
      [(-0.10, 0.275), (-0.02, 0.29), (0.10, 0.285), (0.02, 0.265)], Vec3(0.03, 0.03, 0.035),
      bulge: 0)
    f.blob(
      [(-0.36, 0.02), (-0.26, 0.14), (-0.12, 0.08), (-0.06, -0.01)], Vec3(0.07, 0.15, 0.04),
      skin: .leaflets, bulge: 0.03)
    return f
  }
}
