extension SubjectKind {
  /// A turtle on two legs in the mask of a ninja.
  static let ninjaTurtle = SubjectKind(
    "ninja turtle", "черепашка-ниндзя", .creatures,
    words: "ninja_turtle teenage_mutant_ninja_turtle mutant_ninja_turtle turtle_ninja tmnt",
    russian: "черепашк-_ниндзя черепашек_ниндзя черепах-_ниндзя", home: .ground, size: 0.44,
    metres: 1.5
  ) { colour, chance in
    let masks = [
      Vec3(0.05, 0.16, 0.70), Vec3(0.75, 0.03, 0.03), Vec3(0.90, 0.34, 0.02),
      Vec3(0.40, 0.06, 0.55),
    ]
    let mask = colour ?? chance.choice(1, of: masks)
    let skin = Vec3(0.16, 0.42, 0.08)
    let shell = Vec3(0.15, 0.085, 0.03)
    let plate = Vec3(0.72, 0.55, 0.20)
    let leather = Vec3(0.20, 0.10, 0.04)
    var f = Figure()
    for side in [Float(-1), 1] {
      f.limb(side * 0.10, 0.56, side * 0.30, 0.88, 0.014, 0.014, Material.steel, skin: .metal)
      f.limb(side * 0.24, 0.79, side * 0.33, 0.92, 0.022, 0.022, leather)
    }
    f.ellipse(0, 0.48, 0.255, 0.27, shell, skin: .scales)
    f.both { f, side in
      f.limb(side * 0.10, 0.32, side * 0.125, 0.07, 0.080, 0.062, skin)
      f.ellipse(side * 0.15, 0.035, 0.10, 0.042, skin)
      f.ellipse(side * 0.118, 0.17, 0.070, 0.050, leather, skin: .cloth)
    }
    f.limb(-0.19, 0.58, -0.29, 0.42, 0.058, 0.048, skin)
    f.limb(-0.29, 0.42, -0.24, 0.30, 0.048, 0.044, skin)
    f.ellipse(-0.235, 0.28, 0.055, 0.052, skin)
    f.limb(0.19, 0.58, 0.31, 0.50, 0.058, 0.048, skin)
    f.limb(0.31, 0.50, 0.33, 0.64, 0.048, 0.044, skin)
    f.ellipse(0.33, 0.67, 0.055, 0.052, skin)
    f.ellipse(0, 0.46, 0.195, 0.235, plate)
    f.limb(0, 0.66, 0, 0.27, 0.006, 0.006, plate * 0.5)
    for (y, half) in [(Float(0.57), Float(0.16)), (0.46, 0.185)] {
      f.limb(-half, y, half, y, 0.006, 0.006, plate * 0.5)
    }
    f.limb(-0.19, 0.345, 0.19, 0.345, 0.030, 0.030, leather, skin: .cloth)
    f.ellipse(0, 0.345, 0.045, 0.045, Material.gold, skin: .metal)
    f.limb(-0.15, 0.62, 0.15, 0.37, 0.018, 0.018, leather, skin: .cloth)
    drawHead(&f, skin, mask)
    f.hand = Vec2(0.33, 0.70)
    f.seat = Vec2(0, 0.98)
    return f
  }

  private static func drawHead(_ f: inout Figure, _ skin: Vec3, _ mask: Vec3) {
    f.curve([(0.16, 0.84), (0.28, 0.88), (0.40, 0.82)], [0.022, 0.026, 0.008], mask, skin: .cloth)
    f.curve([(0.16, 0.83), (0.26, 0.80), (0.35, 0.73)], [0.020, 0.022, 0.007], mask * 0.8)
    f.limb(0, 0.62, 0, 0.74, 0.075, 0.085, skin)
    f.blob(
      [
        (-0.17, 0.88), (-0.10, 0.98), (0.10, 0.98), (0.17, 0.88), (0.20, 0.76), (0.12, 0.68),
        (-0.12, 0.68), (-0.20, 0.76),
      ], skin, bulge: 0.16)
    f.blob(
      [
        (-0.185, 0.87), (-0.09, 0.905), (0, 0.885), (0.09, 0.905), (0.185, 0.87), (0.19, 0.80),
        (0.09, 0.775), (0, 0.795), (-0.09, 0.775), (-0.19, 0.80),
      ], mask, skin: .cloth, bulge: 0.08)
    f.both { f, side in
      f.ellipse(side * 0.078, 0.838, 0.048, 0.042, Vec3(0.88, 0.88, 0.86), bulge: 0)
      f.ellipse(side * 0.070, 0.838, 0.022, 0.026, Figure.ink, bulge: 0)
      f.ellipse(side * 0.070 + 0.008, 0.848, 0.008, 0.009, Vec3(1, 1, 1), bulge: 0)
      f.ellipse(side * 0.022, 0.762, 0.008, 0.006, skin * 0.3, bulge: 0)
    }
    f.smile(0, 0.705, 0.095, 0.022, skin * 0.2, width: 0.008)
    f.focus = Vec2(0, 0.83)
    f.focusRadius = 0.28
  }
}
