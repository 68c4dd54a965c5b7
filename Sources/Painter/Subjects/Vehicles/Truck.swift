extension SubjectKind {
  /// A lorry.
  static let truck = SubjectKind(
    "truck", "грузовик", .vehicles, words: "truck lorry pickup semi_truck van 🚚 🚛",
    russian: "грузовик- фургон- фура фуры фуру пикап-", home: .ground, size: 0.44, metres: 3.8
  ) { colour, chance in
    let paint = colour ?? chance.one(of: [Vec3(0.08, 0.24, 0.52), Vec3(0.66, 0.10, 0.05)], 1)
    var f = Figure(seat: Vec2(0.2, 0.74))
    f.box(0.19, 0.44, 0.92, 0.58, Vec3(0.74, 0.75, 0.76), round: 0.02, skin: .metal, bulge: 0.03)
    for x in [Float(-0.11), 0.04, 0.19, 0.34, 0.49] {
      f.box(x, 0.44, 0.008, 0.55, Vec3(0.5, 0.5, 0.52), bulge: 0)
    }
    f.box(0.19, 0.44, 0.92, 0.09, paint, bulge: 0)
    cab(&f, paint)
    f.box(0.10, 0.125, 1.24, 0.05, Material.iron, round: 0.015)
    for x in [Float(-0.42), 0.28, 0.50] {
      f.ellipse(x, 0.12, 0.125, 0.125, Vec3(0.015, 0.015, 0.018), bulge: 0)
      f.wheel(x, 0.105, 0.105, hub: Material.steel, spokes: 6)
    }
    f.ellipse(0.645, 0.185, 0.012, 0.03, Vec3(0.6, 0.04, 0.03), glow: Vec3(1.8, 0.15, 0.06))
    return f
  }

  /// A fire engine with its ladder.
  static let fireEngine = SubjectKind(
    "fire engine", "пожарная машина", .vehicles, words: "fire_engine fire_truck firetruck 🚒",
    russian: "пожарн-_машин-", home: .ground, size: 0.44, metres: 3.4
  ) { colour, _ in
    let paint = colour ?? Vec3(0.72, 0.03, 0.025)
    var f = Figure(seat: Vec2(0.2, 0.72))
    for y in [Float(0.60), 0.68] {
      f.limb(-0.46, y + 0.10, 0.66, y, 0.013, 0.013, Material.steel, skin: .metal)
    }
    for step in 0..<9 {
      let x = -0.40 + Float(step) * 0.125
      let y = 0.60 + (0.66 - x) * 0.09
      f.limb(x, y, x + 0.01, y + 0.08, 0.008, 0.008, Material.steel, skin: .metal)
    }
    f.box(0.25, 0.56, 0.10, 0.12, Material.iron)
    f.box(0.19, 0.36, 0.92, 0.42, paint, round: 0.03, skin: .metal, bulge: 0.05)
    for x in [Float(-0.10), 0.11, 0.45] {
      f.box(
        x, 0.38, 0.18, 0.26, Material.steel * 0.8, round: 0.012,
        pattern: .stripes(Material.steel * 0.55, every: 0.03, turn: 0))
    }
    f.box(0.28, 0.40, 0.11, 0.24, Material.iron, round: 0.01)
    f.ring(0.28, 0.42, 0.035, 0.012, Vec3(0.75, 0.65, 0.35))
    cab(&f, paint)
    f.box(0.10, 0.205, 1.14, 0.03, Material.white, bulge: 0)
    f.box(-0.42, 0.69, 0.16, 0.045, Vec3(0.1, 0.25, 0.9), round: 0.02, glow: Vec3(0.4, 1.0, 3.4))
    f.box(0.10, 0.125, 1.24, 0.05, Material.iron, round: 0.015)
    for x in [Float(-0.42), 0.36] {
      f.ellipse(x, 0.12, 0.125, 0.125, Vec3(0.015, 0.015, 0.018), bulge: 0)
      f.wheel(x, 0.105, 0.105, hub: Material.steel, spokes: 6)
    }
    return f
  }

  /// An ambulance.
  static let ambulance = SubjectKind(
    "ambulance", "скорая помощь", .vehicles, words: "ambulance 🚑",
    russian: "скор-_помощ-", home: .ground, size: 0.44, metres: 2.8
  ) { colour, _ in
    let red = colour ?? Vec3(0.75, 0.04, 0.03)
    let paint = Vec3(0.82, 0.82, 0.80)
    var f = Figure(seat: Vec2(0.2, 0.74))
    f.box(0.15, 0.43, 0.86, 0.56, paint, round: 0.05, skin: .metal, bulge: 0.05)
    f.box(0.22, 0.30, 0.74, 0.08, red, bulge: 0)
    f.box(0.22, 0.52, 0.075, 0.21, red, bulge: 0.01)
    f.box(0.22, 0.52, 0.21, 0.075, red, bulge: 0.01)
    cab(&f, paint)
    f.box(-0.44, 0.30, 0.30, 0.08, red, bulge: 0)
    f.box(-0.14, 0.735, 0.18, 0.05, Vec3(0.1, 0.25, 0.9), round: 0.02, glow: Vec3(0.4, 1.0, 3.4))
    f.box(0.02, 0.125, 1.14, 0.05, Material.iron, round: 0.015)
    for x in [Float(-0.40), 0.34] {
      f.ellipse(x, 0.12, 0.125, 0.125, Vec3(0.015, 0.015, 0.018), bulge: 0)
      f.wheel(x, 0.105, 0.105)
    }
    return f
  }

  /// The cab of a lorry, heading left.
  private static func cab(_ f: inout Figure, _ paint: Vec3) {
    f.blob(
      [
        (-0.63, 0.12), (-0.64, 0.30), (-0.60, 0.44), (-0.55, 0.63), (-0.46, 0.67), (-0.31, 0.67),
        (-0.29, 0.40), (-0.29, 0.12),
      ], paint, skin: .metal, bulge: 0.05)
    f.blob(
      [(-0.575, 0.42), (-0.53, 0.60), (-0.46, 0.615), (-0.355, 0.61), (-0.355, 0.42)],
      Vec3(0.05, 0.075, 0.10), skin: .glass, bulge: 0.012)
    f.polygon(
      [(-0.54, 0.43), (-0.51, 0.58), (-0.47, 0.59), (-0.50, 0.43)], Vec3(0.7, 0.8, 0.9),
      skin: .clear, bulge: 0)
    f.box(-0.36, 0.345, 0.05, 0.014, Material.steel, skin: .metal)
    f.box(-0.615, 0.155, 0.09, 0.06, Material.steel, round: 0.02, skin: .metal)
    f.ellipse(-0.615, 0.25, 0.028, 0.036, Vec3(0.9, 0.87, 0.75), glow: Vec3(2.4, 2.0, 1.3))
  }
}
