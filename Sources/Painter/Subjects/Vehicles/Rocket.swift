extension SubjectKind {
  /// A rocket on its flame.
  static let rocket = SubjectKind(
    "rocket", "ракета", .vehicles, words: "rocket rocket_ship rocketship space_shuttle 🚀",
    russian: "ракет- шаттл-", home: .air, size: 0.46, metres: 40
  ) { colour, _ in
    let red = colour ?? Vec3(0.72, 0.06, 0.04)
    let white = Vec3(0.80, 0.81, 0.82)
    let fire = Vec3(3.4, 1.5, 0.25)
    var f = Figure(seat: Vec2(0, 1.0))
    for (index, spot) in [
      (Float(-0.20), Float(-0.20), Float(0.12)), (0.18, -0.21, 0.13), (-0.04, -0.24, 0.14),
      (0.34, -0.25, 0.09), (-0.34, -0.24, 0.09),
    ].enumerated() {
      f.ellipse(
        spot.0, spot.1 + 0.06, spot.2, spot.2 * 0.6,
        Vec3(0.78, 0.77, 0.76) * (1 - 0.04 * Float(index)), skin: .leaflets)
    }
    f.blob(
      [(-0.11, 0.16), (-0.13, 0.02), (0, -0.20), (0.13, 0.02), (0.11, 0.16)],
      Vec3(0.95, 0.34, 0.03), bulge: 0.05, glow: fire)
    f.blob(
      [(-0.065, 0.16), (-0.075, 0.06), (0, -0.08), (0.075, 0.06), (0.065, 0.16)],
      Vec3(1, 0.82, 0.35), bulge: 0.04, glow: Vec3(3.4, 2.4, 0.9))
    f.both { f, side in
      f.blob(
        [
          (side * 0.12, 0.46), (side * 0.22, 0.34), (side * 0.29, 0.10), (side * 0.27, 0.06),
          (side * 0.20, 0.17), (side * 0.10, 0.22),
        ], red, skin: .metal, bulge: 0.04)
    }
    f.even([(0.075, 0.13), (0.10, 0.20), (0, 0.20)], Material.iron * 2, skin: .metal)
    f.turned(
      [
        (0.10, 0.18), (0.155, 0.36), (0.165, 0.55), (0.135, 0.75), (0.07, 0.92), (0, 1.03),
      ], white, skin: .metal)
    f.turned([(0.131, 0.77), (0.07, 0.92), (0, 1.035)], red, skin: .metal)
    f.box(0, 0.30, 0.285, 0.03, red, skin: .metal, bulge: 0.01)
    f.box(0, 0.225, 0.235, 0.02, Material.iron * 3, skin: .metal, bulge: 0.01)
    f.limb(0, 1.02, 0, 1.10, 0.008, 0.003, Material.steel, skin: .metal)
    for (y, r) in [(Float(0.62), Float(0.075)), (0.44, 0.05)] {
      f.ellipse(0, y, r, r, Material.gold * 0.8, skin: .metal)
      f.ellipse(
        0, y, r * 0.74, r * 0.74, Vec3(0.05, 0.16, 0.26), skin: .glass,
        glow: Vec3(0.5, 0.9, 1.2))
      f.ellipse(-r * 0.25, y + r * 0.25, r * 0.18, r * 0.18, Vec3(0.95, 0.97, 1), bulge: 0)
    }
    f.polygon(
      [(-0.022, 0.40), (-0.022, 0.10), (0, 0.05), (0.022, 0.10), (0.022, 0.40)], red,
      skin: .metal)
    return f
  }
}
