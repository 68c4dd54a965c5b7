// Props of harbours, roofs and rooms.
extension Figure {
  static var bollard: Figure {
    let iron = Vec3(0.05, 0.05, 0.055)
    var f = Figure()
    f.box(0, 0.40, 0.42, 0.85, iron, round: 0.08, bulge: 0.2)
    f.ellipse(0, 0.85, 0.34, 0.16, iron * 1.3)
    f.curve([(-0.24, 0.35), (0, 0.27), (0.24, 0.35)], [0.06], Vec3(0.55, 0.45, 0.30))
    f.curve([(-0.24, 0.48), (0, 0.40), (0.24, 0.48)], [0.06], Vec3(0.50, 0.40, 0.26))
    return f
  }

  /// A water tank on legs.
  static var waterTank: Figure {
    let wood = Vec3(0.30, 0.18, 0.10)
    let iron = Vec3(0.07, 0.07, 0.075)
    var f = Figure()
    for x in [Float(-0.22), 0.22] { f.limb(x * 1.1, 0, x, 0.45, 0.020, 0.020, iron) }
    f.limb(-0.24, 0.02, 0.22, 0.42, 0.010, 0.010, iron)
    f.limb(0.24, 0.02, -0.22, 0.42, 0.010, 0.010, iron)
    f.box(0, 0.44, 0.62, 0.035, iron)
    f.box(0, 0.64, 0.56, 0.40, wood, skin: .planks, bulge: 0.24)
    for y in [Float(0.52), 0.64, 0.76] { f.box(0, y, 0.57, 0.014, iron) }
    f.polygon([(-0.31, 0.83), (0, 1.0), (0.31, 0.83)], Vec3(0.16, 0.15, 0.15), bulge: 0.2)
    return f
  }

  static var airUnit: Figure {
    let metal = Vec3(0.46, 0.47, 0.48)
    var f = Figure()
    f.box(0, 0.46, 1.2, 0.92, metal, round: 0.04, bulge: 0.05)
    f.ellipse(-0.26, 0.50, 0.28, 0.28, Vec3(0.06, 0.06, 0.065), bulge: 0.02)
    f.ring(-0.26, 0.50, 0.28, 0.025, metal * 0.7)
    f.box(-0.26, 0.50, 0.5, 0.035, metal * 0.5, tilt: 0.08)
    f.box(-0.26, 0.50, 0.5, 0.035, metal * 0.5, tilt: 0.33)
    for y in [Float(0.26), 0.40, 0.54, 0.68] { f.box(0.34, y, 0.36, 0.045, metal * 0.55) }
    return f
  }

  static var pottedPlant: Figure {
    let leaf = Vec3(0.07, 0.17, 0.045)
    var f = Figure()
    f.polygon(
      [(-0.20, 0.36), (-0.14, 0), (0.14, 0), (0.20, 0.36)], Vec3(0.50, 0.21, 0.11),
      bulge: 0.12)
    f.box(0, 0.36, 0.44, 0.06, Vec3(0.54, 0.24, 0.13), round: 0.02)
    for index in 0..<9 {
      let turn = 0.04 + Float(index) * 0.0525
      let x = cosTurns(turn)
      let y = sinTurns(turn)
      f.curve(
        [(0, 0.38), (x * 0.16, 0.42 + y * 0.26), (x * 0.36, 0.40 + y * 0.46 - abs(x) * 0.05)],
        [0.028, 0.042, 0.004], leaf * (0.7 + 0.06 * Float(index)))
    }
    return f
  }

  /// A wing chair with a cushion, turned a little to the left.
  static func armchair(_ cloth: Vec3) -> Figure {
    var f = Figure()
    f.both { f, s in f.limb(s * 0.34, 0.12, s * 0.36, 0, 0.03, 0.02, Vec3(0.14, 0.07, 0.035)) }
    f.box(0, 0.64, 0.78, 0.74, cloth * 0.85, round: 0.16, skin: .cloth, bulge: 0.12)
    f.box(0, 0.68, 0.56, 0.56, cloth, round: 0.12, skin: .cloth, bulge: 0.14)
    f.box(0, 0.22, 0.84, 0.24, cloth * 0.75, round: 0.05, skin: .cloth, bulge: 0.06)
    f.box(0, 0.38, 0.62, 0.15, cloth * 1.12, round: 0.07, skin: .cloth, bulge: 0.07)
    f.both { f, s in
      f.box(s * 0.40, 0.36, 0.17, 0.44, cloth * 0.95, round: 0.08, skin: .cloth, bulge: 0.08)
      f.ellipse(s * 0.40, 0.56, 0.105, 0.075, cloth * 1.1, skin: .cloth)
    }
    f.box(
      0.02, 0.54, 0.34, 0.28, Vec3(0.72, 0.50, 0.16), round: 0.06, skin: .cloth, bulge: 0.10,
      tilt: 0.02)
    return f
  }

  /// A floor lamp with a shade.
  static var floorLamp: Figure {
    var f = Figure()
    f.ellipse(0, 0.015, 0.13, 0.025, Vec3(0.08, 0.06, 0.05))
    f.limb(0, 0.01, 0, 0.80, 0.010, 0.010, Vec3(0.28, 0.20, 0.09))
    f.polygon(
      [(-0.17, 0.72), (-0.10, 0.98), (0.10, 0.98), (0.17, 0.72)], Vec3(0.80, 0.66, 0.44),
      skin: .cloth, bulge: 0.10, glow: Vec3(1.7, 1.0, 0.42))
    return f
  }

  /// A fireplace with a burning fire.
  static var fireplace: Figure {
    let stone = Vec3(0.40, 0.37, 0.34)
    var f = Figure()
    f.box(0, 1.2, 0.66, 0.9, stone * 0.9, skin: .bricks, bulge: 0.03)
    f.box(0, 0.40, 1.0, 0.80, stone, skin: .stone, bulge: 0.03)
    f.box(0, 0.82, 1.16, 0.08, Vec3(0.22, 0.11, 0.05), round: 0.015, skin: .planks)
    f.box(0, 0.30, 0.60, 0.56, Vec3(0.012, 0.010, 0.010), round: 0.06, bulge: 0)
    f.limb(-0.18, 0.08, 0.16, 0.12, 0.045, 0.04, Vec3(0.12, 0.06, 0.03), skin: .bark)
    f.limb(0.18, 0.07, -0.14, 0.13, 0.045, 0.04, Vec3(0.12, 0.06, 0.03), skin: .bark)
    let tongues: [(Float, Float, Float)] = [
      (-0.12, 0.34, 0.075), (0.0, 0.46, 0.095), (0.12, 0.36, 0.075), (-0.05, 0.30, 0.06),
    ]
    for (x, top, wide) in tongues {
      f.blob(
        [
          (x - wide, 0.12), (x - wide * 0.6, 0.22), (x, top), (x + wide * 0.5, 0.22),
          (x + wide, 0.12),
        ],
        Vec3(0.4, 0.14, 0.02), bulge: 0, glow: Vec3(3.0, 1.15, 0.18))
    }
    f.ellipse(0, 0.16, 0.10, 0.08, Vec3(0.4, 0.3, 0.1), bulge: 0, glow: Vec3(3.4, 2.2, 0.6))
    f.box(0, 0.02, 1.16, 0.06, stone * 0.7, skin: .stone)
    return f
  }

  /// A round café table with two chairs and a cup.
  static var cafeTable: Figure {
    let wood = Vec3(0.34, 0.18, 0.08)
    let iron = Vec3(0.035, 0.035, 0.04)
    var f = Figure()
    f.both { f, s in
      f.limb(s * 0.62, 0, s * 0.60, 0.46, 0.020, 0.020, iron)
      f.limb(s * 0.86, 0, s * 0.84, 1.0, 0.022, 0.020, iron)
      f.box(s * 0.72, 0.48, 0.34, 0.05, wood, round: 0.02)
      f.box(s * 0.85, 0.84, 0.06, 0.26, wood, round: 0.02)
    }
    f.limb(0, 0.02, 0, 0.72, 0.030, 0.030, iron)
    f.ellipse(0, 0.02, 0.24, 0.035, iron)
    f.ellipse(0, 0.74, 0.46, 0.07, wood * 1.15, bulge: 0.03)
    f.ellipse(0.10, 0.765, 0.10, 0.022, Vec3(0.8, 0.8, 0.78))
    f.polygon(
      [(0.04, 0.86), (0.06, 0.77), (0.14, 0.77), (0.16, 0.86)], Vec3(0.82, 0.81, 0.78),
      bulge: 0.03)
    f.ring(0.18, 0.82, 0.028, 0.008, Vec3(0.82, 0.81, 0.78))
    f.box(-0.16, 0.80, 0.05, 0.10, Vec3(0.3, 0.5, 0.5), round: 0.015)
    f.ellipse(-0.16, 0.90, 0.05, 0.05, Vec3(0.75, 0.2, 0.3), skin: .leaves)
    return f
  }

  /// A pendant lamp; its cord goes up from (0, 1).
  static var pendant: Figure {
    var f = Figure()
    f.limb(0, 0.5, 0, 1.35, 0.012, 0.012, Vec3(0.02, 0.02, 0.02))
    f.polygon(
      [(-0.34, 0.22), (-0.10, 0.52), (0.10, 0.52), (0.34, 0.22)], Vec3(0.05, 0.09, 0.08),
      bulge: 0.16)
    f.ellipse(0, 0.20, 0.13, 0.11, Vec3(0.9, 0.8, 0.6), glow: Vec3(2.8, 1.8, 0.8))
    return f
  }
}
