// Larger props: buildings and boughs that make a place what it is.
extension Figure {
  /// The figure with snow on what faces up, for roofs.
  var snowedUpon: Figure {
    var f = self
    for index in f.parts.indices {
      if case .polygon = f.parts[index].shape {
        f.parts[index].colour = Vec3(0.80, 0.84, 0.90)
        f.parts[index].skin = .smooth
      }
    }
    return f
  }

  /// A village church with a pointed steeple.
  static func church(snowy: Bool) -> Figure {
    let wall = Vec3(0.74, 0.70, 0.62)
    let roof = snowy ? Vec3(0.8, 0.84, 0.9) : Vec3(0.24, 0.11, 0.08)
    let glow = Vec3(1.5, 0.80, 0.28)
    var f = Figure()
    f.box(0.18, 0.17, 0.48, 0.34, wall, skin: .stone)
    f.polygon([(-0.08, 0.32), (0.0, 0.50), (0.36, 0.50), (0.44, 0.32)], roof, skin: .planks)
    for x in [Float(0.08), 0.20, 0.32] {
      f.box(x, 0.17, 0.045, 0.15, Vec3(0.08, 0.09, 0.12), round: 0.022, bulge: 0, glow: glow)
    }
    f.box(-0.14, 0.28, 0.20, 0.56, wall, skin: .stone, bulge: 0.04)
    f.polygon([(-0.26, 0.55), (-0.14, 0.96), (-0.02, 0.55)], roof, bulge: 0.08)
    f.limb(-0.14, 0.95, -0.14, 1.03, 0.005, 0.005, Vec3(0.5, 0.4, 0.1))
    f.limb(-0.165, 1.005, -0.115, 1.005, 0.005, 0.005, Vec3(0.5, 0.4, 0.1))
    f.ellipse(-0.14, 0.46, 0.04, 0.04, Vec3(0.85, 0.82, 0.75), bulge: 0.01)
    f.box(-0.14, 0.09, 0.08, 0.17, Vec3(0.16, 0.09, 0.05), round: 0.035, skin: .planks)
    f.box(-0.14, 0.30, 0.04, 0.12, Vec3(0.08, 0.09, 0.12), round: 0.02, bulge: 0, glow: glow)
    return f
  }

  /// A five-storeyed pagoda.
  static func pagoda(snowy: Bool) -> Figure {
    let wood = Vec3(0.42, 0.09, 0.05)
    let roof = snowy ? Vec3(0.76, 0.80, 0.87) : Vec3(0.10, 0.13, 0.14)
    let warm = Vec3(1.5, 0.80, 0.28)
    var f = Figure()
    f.box(0, 0.02, 0.46, 0.05, Vec3(0.4, 0.39, 0.37), skin: .stone)
    for level in 0..<5 {
      let t = Float(level)
      let low = 0.04 + t * 0.165
      let wide = 0.32 - t * 0.036
      f.box(0, low + 0.055, wide, 0.11, wood)
      for x in [Float(-0.3), 0, 0.3] {
        f.box(x * wide, low + 0.05, wide * 0.17, 0.06, Vec3(0.75, 0.68, 0.5), bulge: 0, glow: warm)
      }
      let w = wide * 0.5 + 0.105
      let y = low + 0.105
      f.polygon(
        [
          (-w - 0.02, y + 0.030), (-w * 0.75, y + 0.018), (-w * 0.34, y + 0.064),
          (w * 0.34, y + 0.064), (w * 0.75, y + 0.018), (w + 0.02, y + 0.030), (w * 0.8, y - 0.008),
          (-w * 0.8, y - 0.008),
        ], roof, bulge: 0.03)
    }
    f.limb(0, 0.90, 0, 1.04, 0.010, 0.004, Vec3(0.55, 0.42, 0.12))
    for y in [Float(0.93), 0.96, 0.99] { f.box(0, y, 0.035, 0.008, Vec3(0.55, 0.42, 0.12)) }
    return f
  }

  /// An arched red bridge; 1 is its span's half.
  static var redBridge: Figure {
    let red = Vec3(0.62, 0.06, 0.04)
    var f = Figure()
    let deck: [(Float, Float)] = [(-1.0, 0.02), (-0.5, 0.26), (0, 0.34), (0.5, 0.26), (1.0, 0.02)]
    for x in [Float(-0.55), 0.55] { f.limb(x, -0.05, x, 0.22, 0.030, 0.030, red * 0.55) }
    f.curve(deck, [0.038], red * 0.7)
    f.curve(deck.map { ($0.0, $0.1 + 0.24) }, [0.020], red)
    f.curve(deck.map { ($0.0, $0.1 + 0.14) }, [0.010], red * 0.9)
    for index in 0...6 {
      let x = -0.93 + Float(index) * 0.31
      let y = 0.34 - 0.33 * x * x
      f.limb(x, y, x, y + 0.28, 0.020, 0.020, red)
      f.ellipse(x, y + 0.30, 0.026, 0.026, Vec3(0.10, 0.09, 0.07))
    }
    return f
  }

  /// A stone lantern.
  static var stoneLantern: Figure {
    let stone = Vec3(0.36, 0.36, 0.34)
    var f = Figure()
    f.box(0, 0.04, 0.46, 0.10, stone * 0.8, round: 0.03, skin: .stone)
    f.limb(0, 0.06, 0, 0.44, 0.085, 0.075, stone, skin: .stone)
    f.box(0, 0.48, 0.36, 0.08, stone, round: 0.03, skin: .stone)
    f.box(0, 0.61, 0.26, 0.20, stone * 0.9, skin: .stone)
    f.box(0, 0.61, 0.13, 0.14, Vec3(0.14, 0.11, 0.07), bulge: 0, glow: Vec3(2.2, 1.2, 0.45))
    f.polygon(
      [(-0.34, 0.72), (-0.26, 0.71), (0.26, 0.71), (0.34, 0.72), (0.12, 0.86), (-0.12, 0.86)],
      stone * 0.85, skin: .stone, bulge: 0.06)
    f.ellipse(0, 0.91, 0.05, 0.07, stone, skin: .stone)
    return f
  }

  /// A flowering bough that reaches in from the right, hanging from its (0, 0).
  static func blossomBough(_ bloom: Vec3, _ chance: CellHash) -> Figure {
    let bark = Vec3(0.10, 0.065, 0.05)
    var f = Figure()
    f.curve(
      [(0.12, 0.04), (-0.15, -0.05), (-0.42, -0.08), (-0.72, -0.20)], [0.030, 0.020, 0.012, 0.004],
      bark, skin: .bark)
    f.curve([(-0.10, -0.04), (-0.22, -0.18), (-0.30, -0.34)], [0.014, 0.009, 0.004], bark)
    f.curve([(-0.36, -0.07), (-0.50, 0.0), (-0.68, 0.0)], [0.010, 0.007, 0.004], bark)
    // Flowers of five petals, crowded along the twigs.
    for index in 0..<46 {
      let n = UInt32(index) * 3
      let t = Float(index % 23) / 23
      let hangs = index >= 23 && index % 2 == 0
      let along =
        hangs
        ? Vec2(-0.10 - 0.22 * t, -0.04 - 0.32 * t)
        : Vec2(0.12 - 0.84 * t, 0.04 - 0.10 * t - 0.14 * t * t)
      let spread: Float = 0.15 * (1 - 0.55 * t)
      let x = along.x + (chance[n + 5] - 0.5) * spread
      let y = along.y + (chance[n + 6] - 0.5) * spread
      let size = 0.030 + 0.018 * chance[n + 7]
      let tone = bloom * (0.75 + 0.4 * chance[n + 9])
      f.ellipse(x, y, size, size * 0.86, tone, bulge: 0.02)
      if index % 3 == 0 { f.ellipse(x, y, size * 0.3, size * 0.3, bloom * Vec3(0.8, 0.25, 0.35)) }
    }
    return f
  }
}
