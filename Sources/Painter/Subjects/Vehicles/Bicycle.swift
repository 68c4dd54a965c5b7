extension SubjectKind {
  /// A bicycle with a basket.
  static let bicycle = SubjectKind(
    "bicycle", "велосипед", .vehicles, words: "bicycle bike cycle 🚲",
    russian: "велосипед-",
    home: .ground, size: 0.52, metres: 1.1
  ) { colour, chance in
    let paint = colour ?? chance.one(of: [Vec3(0.70, 0.07, 0.05), Vec3(0.05, 0.40, 0.40)], 1)
    var f = Figure(seat: Vec2(0.16, 0.69))
    for x in [Float(-0.36), 0.36] {
      for spoke in 0..<10 {
        let out = Vec2(cosTurns(Float(spoke) / 20), sinTurns(Float(spoke) / 20)) * 0.225
        f.limb(x - out.x, 0.25 - out.y, x + out.x, 0.25 + out.y, 0.0028, 0.0028, Material.steel)
      }
      f.ring(x, 0.25, 0.235, 0.016, Material.rubber)
      f.ring(x, 0.25, 0.213, 0.006, Material.steel, skin: .metal)
      f.ellipse(x, 0.25, 0.022, 0.022, Material.steel, skin: .metal)
    }
    // Mudguards.
    for x in [Float(-0.36), 0.36] {
      f.curve(
        [(x - 0.17, 0.46), (x, 0.52), (x + 0.17, 0.46), (x + 0.25, 0.36)], [0.010], paint,
        skin: .metal)
    }
    let tubes: [(Float, Float, Float, Float)] = [
      (-0.36, 0.25, -0.25, 0.63), (-0.02, 0.24, -0.26, 0.56), (-0.27, 0.60, 0.11, 0.58),
      (-0.02, 0.24, 0.14, 0.66), (-0.02, 0.24, 0.36, 0.25), (0.36, 0.25, 0.115, 0.57),
    ]
    for tube in tubes {
      f.limb(tube.0, tube.1, tube.2, tube.3, 0.018, 0.018, paint, skin: .metal)
    }
    f.limb(-0.25, 0.63, -0.235, 0.71, 0.013, 0.013, Material.steel, skin: .metal)
    f.curve(
      [(-0.235, 0.71), (-0.27, 0.755), (-0.20, 0.765), (-0.13, 0.735)], [0.012], Material.steel,
      skin: .metal)
    f.limb(-0.17, 0.755, -0.12, 0.73, 0.018, 0.018, Material.darkWood)
    f.blob(
      [(0.05, 0.675), (0.14, 0.665), (0.25, 0.655), (0.26, 0.71), (0.15, 0.70)],
      Material.darkWood * 1.4, bulge: 0.03)
    f.ring(-0.02, 0.24, 0.05, 0.008, Material.iron, skin: .metal)
    f.limb(-0.02, 0.24, -0.06, 0.13, 0.010, 0.010, Material.iron)
    f.box(-0.065, 0.12, 0.085, 0.022, Material.iron, round: 0.008)
    f.limb(0.0, 0.285, 0.35, 0.27, 0.005, 0.005, Material.iron)
    f.polygon(
      [(-0.47, 0.70), (-0.44, 0.56), (-0.31, 0.56), (-0.27, 0.70)], Material.paleWood,
      bulge: 0.05, pattern: .checks(Material.wood, every: 0.022))
    f.box(-0.37, 0.70, 0.22, 0.018, Material.paleWood, round: 0.008)
    for (index, x) in [Float(-0.43), -0.38, -0.33].enumerated() {
      f.ellipse(
        x, 0.735, 0.032, 0.032,
        [Vec3(0.9, 0.4, 0.5), Vec3(0.95, 0.75, 0.2), Vec3(0.8, 0.8, 0.85)][index])
    }
    return f
  }
}
