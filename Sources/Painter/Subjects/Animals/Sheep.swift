extension SubjectKind {
  /// A woolly sheep.
  static let sheep = SubjectKind(
    "sheep", "овца", .animals, words: "sheep lamb ram ewe 🐑 🐏",
    russian: "овц- овец овечк- овечек баран- барашк- барашек ягненок ягненк- ягнят-", home: .ground,
    size: 0.30, metres: 0.9
  ) { colour, chance in
    let wool = colour ?? Vec3(0.82, 0.78, 0.70)
    let dark = colour == nil && chance[1] < 0.6
    let face = dark ? Vec3(0.045, 0.038, 0.036) : Vec3(0.70, 0.52, 0.40)
    var f = Figure()
    for (x, shade) in [(Float(-0.13), Float(0.6)), (0.27, 0.6), (-0.05, 1), (0.35, 1)] {
      let lift: Float = shade < 1 ? 0.02 : 0
      f.limb(x, 0.34, x, 0.05 + lift, 0.042, 0.034, face * shade)
      f.ellipse(x - 0.012, 0.028 + lift, 0.046, 0.03, face * (shade * 0.6))
    }
    f.ellipse(0.55, 0.50, 0.07, 0.06, wool, skin: .fur)
    for index in 0..<12 {
      let turn = Float(index) / 12
      let r = 0.115 + 0.03 * chance[UInt32(30 + index)]
      f.ellipse(
        0.13 + cosTurns(turn) * 0.30, 0.50 + sinTurns(turn) * 0.20, r, r, wool, skin: .fur)
    }
    f.ellipse(0.13, 0.50, 0.30, 0.21, wool, skin: .fur, bulge: 0.3)
    for (x, y) in [
      (Float(0.02), Float(0.56)), (0.22, 0.58), (0.12, 0.44), (0.31, 0.46), (-0.06, 0.44),
    ] {
      f.ellipse(x, y, 0.10, 0.09, wool, skin: .fur, bulge: 0.22)
    }
    drawHead(&f, wool, face, dark)
    f.seat = Vec2(0.13, 0.76)
    return f
  }

  private static func drawHead(_ f: inout Figure, _ wool: Vec3, _ face: Vec3, _ dark: Bool) {
    let x: Float = -0.27
    f.both { f, side in
      f.limb(x + side * 0.08, 0.75, x + side * 0.20, 0.69, 0.032, 0.042, face)
    }
    f.limb(x, 0.72, x - 0.01, 0.56, 0.115, 0.085, face)
    for (dx, dy) in [(Float(-0.085), Float(0.82)), (0.085, 0.82), (0, 0.865), (0, 0.80)] {
      f.ellipse(x + dx, dy, 0.075, 0.065, wool, skin: .fur)
    }
    let line = dark ? Vec3(0.30, 0.22, 0.20) : Vec3(0.16, 0.08, 0.06)
    f.both { f, side in
      f.ellipse(x + side * 0.058, 0.70, 0.030, 0.034, Vec3(0.9, 0.88, 0.85))
      f.ellipse(x + side * 0.054, 0.698, 0.020, 0.025, Figure.ink, bulge: 0)
      f.ellipse(x + side * 0.054 + 0.008, 0.71, 0.008, 0.009, Vec3(1, 1, 1), bulge: 0)
      f.ellipse(x + side * 0.022, 0.575, 0.010, 0.007, line, bulge: 0)
    }
    f.smile(x - 0.01, 0.525, 0.04, 0.014, line)
    f.focus = Vec2(x, 0.70)
    f.focusRadius = 0.28
  }
}
