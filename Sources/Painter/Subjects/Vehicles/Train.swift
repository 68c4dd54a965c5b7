extension SubjectKind {
  /// A steam locomotive with its tender and a carriage.
  static let train = SubjectKind(
    "train", "поезд", .vehicles,
    words: "train locomotive steam_train steam_engine railway railroad hogwarts_express 🚂 🚆",
    russian: "поезд- паровоз- локомотив- электричк- железн-_дорог-", home: .ground, size: 0.44,
    metres: 4
  ) { colour, chance in
    let paint = colour ?? chance.one(of: [Vec3(0.58, 0.05, 0.04), Vec3(0.05, 0.26, 0.14)], 1)
    var f = Figure(seat: Vec2(0.1, 0.58))
    rails(&f)
    for puff in 0..<7 {
      let t = Float(puff)
      f.ellipse(
        -0.70 + t * 0.13, 0.72 + t * 0.045 - t * t * 0.002, 0.05 + t * 0.020, 0.045 + t * 0.016,
        Vec3(0.78, 0.78, 0.80) * (0.8 + 0.03 * t), skin: .leaflets)
    }
    carriage(&f, paint)
    // The tender.
    f.polygon([(0.14, 0.17), (0.13, 0.42), (0.43, 0.42), (0.42, 0.17)], paint * 0.9, skin: .metal)
    f.ellipse(0.28, 0.42, 0.13, 0.045, Vec3(0.03, 0.03, 0.035), skin: .leaflets, bulge: 0.03)
    engine(&f, paint)
    let wheels: [(Float, Float)] = [
      (-0.76, 0.075), (-0.60, 0.075), (0.20, 0.075), (0.36, 0.075), (0.58, 0.07), (0.72, 0.07),
      (1.02, 0.07), (1.16, 0.07),
    ]
    for (x, r) in wheels { wheel(&f, x, r, paint) }
    for x in [Float(-0.40), -0.16, 0.06] { wheel(&f, x, 0.118, paint) }
    f.box(-0.17, 0.125, 0.52, 0.026, Material.steel, round: 0.012, skin: .metal)
    f.box(-0.50, 0.17, 0.32, 0.018, Material.steel, round: 0.008, skin: .metal, tilt: -0.03)
    return f
  }

  private static func rails(_ f: inout Figure) {
    f.box(0.2, -0.006, 2.4, 0.05, Vec3(0.28, 0.25, 0.22), skin: .stone)
    for index in 0..<16 {
      f.box(-0.94 + Float(index) * 0.15, 0.0, 0.07, 0.026, Material.darkWood * 1.5)
    }
    f.box(0.2, 0.022, 2.4, 0.016, Material.steel * 0.8, skin: .metal)
  }

  private static func engine(_ f: inout Figure, _ paint: Vec3) {
    let black = Vec3(0.05, 0.05, 0.055)
    f.even(
      [(0.055, 0.44), (0.045, 0.56), (0.085, 0.68), (0, 0.68)], black, at: -0.70, skin: .metal,
      bulge: 0.06)
    f.box(-0.70, 0.68, 0.18, 0.03, black * 1.5, round: 0.012, skin: .metal)
    f.even(
      [(0.07, 0.46), (0.065, 0.53), (0, 0.58)], Material.gold, at: -0.44, rounded: true,
      skin: .metal, bulge: 0.06)
    f.even([(0.05, 0.46), (0.05, 0.52), (0, 0.545)], paint, at: -0.22, skin: .metal, bulge: 0.05)
    f.box(-0.45, 0.345, 0.74, 0.25, paint, round: 0.04, skin: .metal, bulge: 0.12)
    for x in [Float(-0.56), -0.34, -0.14] {
      f.box(x, 0.345, 0.022, 0.256, Material.gold, skin: .metal, bulge: 0.01)
    }
    f.box(-0.78, 0.345, 0.10, 0.27, black, round: 0.04, skin: .metal, bulge: 0.10)
    // The cab.
    f.box(0.03, 0.40, 0.24, 0.40, paint, skin: .metal)
    f.box(0.03, 0.615, 0.32, 0.035, black, round: 0.015)
    f.window(0.03, 0.49, 0.13, 0.13, frame: Material.gold)
    f.box(-0.35, 0.20, 1.00, 0.05, black, skin: .metal)
    f.box(-0.72, 0.15, 0.15, 0.10, black * 1.4, round: 0.02, skin: .metal, bulge: 0.04)
    f.polygon(
      [(-0.84, 0.19), (-0.96, 0.03), (-0.80, 0.03)], Material.red * 0.8,
      pattern: .stripes(Material.iron, every: 0.03, turn: 0.25))
    f.ellipse(-0.845, 0.485, 0.045, 0.05, Material.gold, skin: .metal)
    f.ellipse(-0.865, 0.485, 0.030, 0.036, Vec3(1, 0.9, 0.7), glow: Vec3(3.2, 2.6, 1.5))
  }

  private static func carriage(_ f: inout Figure, _ paint: Vec3) {
    f.box(0.87, 0.57, 0.84, 0.05, Material.slate, round: 0.025)
    f.box(0.87, 0.36, 0.80, 0.38, paint, round: 0.02, skin: .metal)
    f.box(0.87, 0.43, 0.805, 0.19, Material.cream, bulge: 0.01)
    for x in [Float(0.57), 0.72, 0.87, 1.02, 1.17] { f.window(x, 0.435, 0.10, 0.13, round: 0.015) }
    f.box(0.87, 0.27, 0.80, 0.012, Material.gold, bulge: 0)
    f.box(0.65, 0.16, 1.20, 0.04, Vec3(0.04, 0.04, 0.045))
  }

  private static func wheel(_ f: inout Figure, _ x: Float, _ r: Float, _ paint: Vec3) {
    f.ellipse(x, r + 0.03, r, r, Vec3(0.04, 0.04, 0.045), skin: .metal, bulge: r * 0.3)
    f.ring(x, r + 0.03, r * 0.86, r * 0.10, Material.steel, skin: .metal)
    for spoke in 0..<3 {
      let out = Vec2(cosTurns(Float(spoke) / 6), sinTurns(Float(spoke) / 6)) * r * 0.8
      f.limb(x - out.x, r + 0.03 - out.y, x + out.x, r + 0.03 + out.y, 0.007, 0.007, paint)
    }
    f.ellipse(x, r + 0.03, r * 0.22, r * 0.22, Material.steel, skin: .metal)
  }
}
