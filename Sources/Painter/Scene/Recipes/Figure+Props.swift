// Things that belong to settings and cannot be asked for.
extension Figure {
  /// An umbrella thorn: flat crowns on a forked stem.
  static func acacia(_ chance: CellHash) -> Figure {
    let bark = Vec3(0.11, 0.08, 0.06)
    let leaf = Vec3(0.10, 0.13, 0.035)
    var f = Figure()
    let lean = (chance[1] - 0.5) * 0.12
    f.curve([(0, -0.01), (0.02, 0.22), (lean, 0.46)], [0.034, 0.024, 0.020], bark, skin: .bark)
    f.curve([(lean, 0.44), (lean - 0.12, 0.58), (-0.30, 0.72)], [0.018, 0.012, 0.008], bark)
    f.curve([(lean, 0.42), (lean + 0.12, 0.58), (0.30, 0.70)], [0.018, 0.012, 0.008], bark)
    f.curve([(lean, 0.46), (lean + 0.02, 0.62), (0.02, 0.78)], [0.014, 0.010, 0.007], bark)
    for index in 0..<4 {
      let n = UInt32(index)
      let x = -0.36 + Float(index) * 0.24 + (chance[n + 3] - 0.5) * 0.06
      let y = 0.76 + (index == 1 || index == 2 ? 0.07 : 0) + (chance[n + 9] - 0.5) * 0.04
      f.ellipse(x, y, 0.22, 0.055, leaf * (0.8 + 0.4 * chance[n + 14]), skin: .needles, bulge: 0.05)
    }
    return f
  }

  /// A cast-iron lamp, lit after dark.
  static var parkLamp: Figure {
    let iron = Vec3(0.03, 0.035, 0.04)
    let glow = Vec3(2.8, 1.75, 0.75)
    var f = Figure()
    f.box(0, 0.02, 0.10, 0.05, iron)
    f.limb(0, 0, 0, 0.84, 0.018, 0.010, iron)
    f.ellipse(0, 0.22, 0.022, 0.03, iron)
    f.polygon(
      [(-0.045, 0.84), (-0.07, 0.95), (0.07, 0.95), (0.045, 0.84)], Vec3(0.7, 0.62, 0.45),
      glow: glow)
    f.box(0, 0.895, 0.010, 0.11, iron)
    f.polygon([(-0.085, 0.945), (0, 1.0), (0.085, 0.945)], iron)
    f.ellipse(0, 1.01, 0.012, 0.018, iron)
    return f
  }

  /// A slatted bench.
  static var bench: Figure {
    let wood = Vec3(0.34, 0.17, 0.075)
    let iron = Vec3(0.03, 0.035, 0.04)
    var f = Figure()
    for x in [Float(-0.62), 0.62] {
      f.limb(x, 0, x, 0.42, 0.030, 0.026, iron)
      f.limb(x, 0.40, x + 0.05, 0.98, 0.026, 0.022, iron)
    }
    for y in [Float(0.58), 0.74, 0.90] { f.box(0.02, y, 1.45, 0.105, wood * 0.9, round: 0.02) }
    f.box(0, 0.42, 1.5, 0.09, wood * 1.15, round: 0.03)
    f.box(0, 0.35, 1.5, 0.05, wood * 0.6, round: 0.02)
    return f
  }

  /// A weathered headstone: rounded, a cross, or leaning.
  static func gravestone(_ chance: CellHash) -> Figure {
    let stone = Vec3(0.30, 0.31, 0.32) * (0.7 + 0.5 * chance[1])
    var f = Figure()
    if chance[0] < 0.35 {
      f.box(0, 0.50, 0.16, 1.0, stone, round: 0.02, skin: .stone, bulge: 0.05)
      f.box(0, 0.68, 0.56, 0.16, stone, round: 0.02, skin: .stone, bulge: 0.05)
    } else {
      let lean = (chance[2] - 0.5) * 0.03
      f.box(0, 0.40, 0.60, 0.92, stone, round: 0.26, skin: .stone, bulge: 0.06, tilt: lean)
      f.box(0, 0.52, 0.30, 0.035, stone * 0.55, tilt: lean)
      f.box(0, 0.42, 0.36, 0.025, stone * 0.55, tilt: lean)
      f.box(0, 0.66, 0.045, 0.16, stone * 0.55, tilt: lean)
    }
    f.box(0, 0.04, 0.74, 0.10, stone * 0.7, round: 0.03, skin: .stone)
    return f
  }

  /// A bare old tree with crooked boughs.
  static var deadTree: Figure {
    let bark = Vec3(0.075, 0.062, 0.055)
    var f = Figure()
    f.curve(
      [(0, -0.02), (0.03, 0.22), (-0.02, 0.44), (0.03, 0.62)], [0.075, 0.052, 0.040, 0.026],
      bark, skin: .bark)
    let boughs: [[(Float, Float)]] = [
      [(0.0, 0.40), (-0.16, 0.56), (-0.20, 0.70), (-0.34, 0.80)],
      [(0.01, 0.46), (0.18, 0.58), (0.22, 0.74), (0.36, 0.82)],
      [(0.02, 0.58), (-0.04, 0.76), (0.03, 0.88), (-0.02, 1.0)],
      [(-0.17, 0.62), (-0.30, 0.62), (-0.40, 0.68)],
      [(0.20, 0.66), (0.34, 0.64), (0.44, 0.70)],
      [(0.22, 0.72), (0.16, 0.86), (0.20, 0.96)],
      [(-0.20, 0.70), (-0.16, 0.84), (-0.22, 0.94)],
    ]
    for bough in boughs { f.curve(bough, [0.024, 0.014, 0.008, 0.004], bark, skin: .bark) }
    f.both { f, s in f.curve([(s * 0.03, 0.06), (s * 0.14, -0.02)], [0.03, 0.012], bark) }
    return f
  }
}
