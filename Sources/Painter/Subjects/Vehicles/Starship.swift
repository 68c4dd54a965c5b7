extension SubjectKind {
  /// A starship.
  static let starship = SubjectKind(
    "spaceship", "звездолёт", .vehicles,
    words: "spaceship spacecraft starship starfighter space_station battleship_in_space",
    russian: "звездолет- космическ-_корабл- космолет- космическ-_станци-", home: .air, size: 0.34,
    metres: 30
  ) { colour, _ in
    let hull = colour ?? Vec3(0.50, 0.52, 0.56)
    let jet = Vec3(0.35, 0.85, 2.2)
    var f = Figure(seat: Vec2(0, 0.6))
    for y in [Float(0.30), 0.44] {
      f.limb(0.66, y, 1.12, y, 0.045, 0.002, jet * 0.4, glow: jet)
      f.limb(0.66, y, 0.90, y, 0.026, 0.004, Vec3(0.8, 0.95, 1), glow: Vec3(2, 2.4, 3))
    }
    f.polygon([(0.06, 0.45), (0.46, 0.86), (0.70, 0.86), (0.56, 0.44)], hull * 0.65, skin: .metal)
    f.polygon(
      [(-0.86, 0.30), (-0.20, 0.45), (0.30, 0.54), (0.66, 0.52), (0.70, 0.24), (0.2, 0.22)],
      hull, skin: .metal, bulge: 0.10)
    f.polygon(
      [(-0.60, 0.325), (-0.22, 0.42), (0.10, 0.47), (-0.10, 0.36)], Vec3(0.04, 0.08, 0.12),
      skin: .glass, bulge: 0.03, glow: Vec3(0.5, 0.6, 0.4))
    f.polygon(
      [(-0.10, 0.30), (0.40, 0.0), (0.80, -0.04), (0.60, 0.30)], hull * 0.85, skin: .metal,
      bulge: 0.03)
    f.polygon(
      [(0.30, 0.10), (0.44, 0.0), (0.80, -0.04), (0.74, 0.06)],
      colour ?? Vec3(0.65, 0.08, 0.05), skin: .metal)
    f.limb(-0.30, 0.03, 0.36, 0.05, 0.010, 0.014, Material.iron * 2, skin: .metal)
    f.ellipse(-0.31, 0.03, 0.014, 0.014, Material.red, glow: Vec3(2.4, 0.3, 0.2))
    for y in [Float(0.30), 0.44] {
      f.box(0.60, y, 0.22, 0.11, Material.iron * 2.2, round: 0.03, skin: .metal, bulge: 0.05)
      f.ellipse(0.705, y, 0.018, 0.045, jet * 0.6, glow: jet * 1.4)
    }
    for index in 0..<6 {
      f.box(
        0.12 + Float(index) * 0.06, 0.375, 0.028, 0.016, Material.pane, bulge: 0,
        glow: Vec3(1.2, 1.0, 0.6))
    }
    f.limb(-0.55, 0.31, 0.50, 0.27, 0.004, 0.004, hull * 0.4)
    return f
  }
}
