extension SubjectKind {
  /// A three-master under full sail.
  static let ship = SubjectKind(
    "sailing ship", "корабль", .vehicles,
    words: "sailing_ship ship tall_ship galleon frigate clipper schooner caravel",
    russian: "корабл- парусн-_корабл- фрегат- галеон- бригантин- каравелл- судно судна шхун-",
    home: .water,
    size: 0.52, metres: 40
  ) { colour, _ in
    galleon(
      sail: colour ?? Vec3(0.80, 0.74, 0.60), hull: Vec3(0.26, 0.12, 0.05),
      flag: Vec3(0.66, 0.06, 0.05), skull: false)
  }

  /// A pirate ship under black sails.
  static let pirateShip = SubjectKind(
    "pirate ship", "пиратский корабль", .vehicles,
    words: "pirate_ship pirates_ship pirate_boat black_pearl",
    russian: "пиратск-_корабл- пиратск-_судн- пиратск-_фрегат-", home: .water, size: 0.52,
    metres: 40
  ) { colour, _ in
    galleon(
      sail: colour ?? Vec3(0.055, 0.05, 0.055), hull: Vec3(0.12, 0.06, 0.035),
      flag: Vec3(0.02, 0.02, 0.02), skull: true)
  }

  private static func galleon(sail: Vec3, hull: Vec3, flag: Vec3, skull: Bool) -> Figure {
    let spar = Vec3(0.20, 0.11, 0.055)
    var f = Figure(seat: Vec2(0.05, 0.28))
    let masts: [(Float, Float)] = [(-0.27, 0.90), (0.03, 1.02), (0.32, 0.84)]
    // Bowsprit, stays and jib.
    f.limb(-0.48, 0.27, -0.74, 0.42, 0.012, 0.007, spar)
    f.limb(-0.73, 0.415, -0.27, 0.88, 0.003, 0.003, spar)
    f.limb(-0.27, 0.9, 0.03, 0.99, 0.003, 0.003, spar)
    f.limb(0.56, 0.42, 0.32, 0.82, 0.003, 0.003, spar)
    f.blob([(-0.68, 0.42), (-0.36, 0.72), (-0.38, 0.50), (-0.46, 0.37)], sail * 0.95, skin: .cloth)
    for (x, high) in masts {
      f.limb(x, 0.18, x, high, 0.014, 0.007, spar)
      let tiers: [(Float, Float, Float)] = [
        (0.36, 0.215, 0.145), (0.59, 0.17, 0.12), (0.77, 0.10, 0.09),
      ]
      for (index, tier) in tiers.enumerated() where tier.0 + 0.10 < high {
        let low = tier.0
        let wide = tier.1 * 0.72
        let top = low + [0.20, 0.155, 0.11][index]
        f.limb(x - wide * 0.95, top, x + wide * 0.95, top, 0.008, 0.008, spar)
        f.blob(
          [
            (x - wide * 0.82, top - 0.004), (x + wide * 0.80, top - 0.004),
            (x + wide * 0.86, mix(low, top, 0.5)),
            (x + wide * 0.98, low), (x, low + 0.035), (x - wide * 1.06, low),
            (x - wide * 1.10, mix(low, top, 0.45)),
          ], sail * (1 - 0.05 * Float(index)), skin: .cloth, bulge: 0.09)
      }
      f.blob(
        [
          (x, high + 0.06), (x + 0.07, high + 0.045), (x + 0.15, high + 0.055),
          (x + 0.15, high - 0.005),
          (x + 0.07, high - 0.015), (x, high),
        ], flag, skin: .cloth, bulge: 0.02)
      f.limb(x, high - 0.02, x, high + 0.07, 0.005, 0.004, spar)
    }
    if skull { jollyRoger(&f, -0.008, 0.475) }
    f.blob(
      [(0.34, 0.30), (0.34, 0.60), (0.52, 0.56), (0.60, 0.36)], sail, skin: .cloth, bulge: 0.07)
    hullOfShip(&f, hull, spar)
    return f
  }

  private static func jollyRoger(_ f: inout Figure, _ x: Float, _ y: Float) {
    let bone = Vec3(0.80, 0.77, 0.68)
    for side in [Float(-1), 1] {
      f.limb(x - side * 0.06, y - 0.065, x + side * 0.06, y - 0.005, 0.009, 0.009, bone)
    }
    f.ellipse(x, y + 0.025, 0.045, 0.045, bone)
    f.box(x, y - 0.012, 0.045, 0.04, bone, round: 0.01)
    for side in [Float(-1), 1] {
      f.ellipse(x + side * 0.017, y + 0.022, 0.012, 0.014, Vec3(0.02, 0.02, 0.02), bulge: 0)
    }
  }

  private static func hullOfShip(_ f: inout Figure, _ hull: Vec3, _ spar: Vec3) {
    f.blob(
      [
        (-0.56, 0.30), (-0.48, 0.13), (-0.38, 0.02), (-0.2, -0.02), (0.36, -0.02), (0.50, 0.06),
        (0.57, 0.22), (0.61, 0.42), (0.46, 0.41), (0.38, 0.31), (0.10, 0.225), (-0.20, 0.225),
        (-0.36, 0.265),
      ], hull, skin: .planks, bulge: 0.07)
    f.curve(
      [(-0.56, 0.30), (-0.36, 0.262), (-0.20, 0.225), (0.10, 0.225), (0.38, 0.31), (0.60, 0.42)],
      [0.012], Material.gold * 0.7, skin: .metal)
    f.curve(
      [(-0.50, 0.17), (-0.20, 0.115), (0.20, 0.115), (0.56, 0.20)], [0.010], Material.gold * 0.6)
    for index in 0..<6 {
      let x = -0.28 + Float(index) * 0.115
      f.box(x, 0.165, 0.042, 0.042, Vec3(0.02, 0.015, 0.012), bulge: 0)
      f.box(x, 0.19, 0.05, 0.012, hull * 1.8)
    }
    for (x, y) in [(Float(0.44), Float(0.335)), (0.515, 0.35)] {
      f.box(x, y, 0.045, 0.05, Material.pane, bulge: 0, glow: Material.lamplight)
    }
    f.limb(0.585, 0.42, 0.595, 0.47, 0.006, 0.005, spar)
    f.ellipse(0.595, 0.49, 0.020, 0.026, Material.gold, glow: Vec3(2.6, 1.5, 0.5))
  }
}
