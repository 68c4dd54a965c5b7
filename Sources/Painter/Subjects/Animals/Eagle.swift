extension SubjectKind {
  /// An eagle soaring, its wings spread.
  static let eagle = SubjectKind(
    "eagle", "орёл", .animals, words: "eagle hawk falcon osprey condor 🦅",
    russian: "орел орла орлу орлом орлы орлов орлан- ястреб- сокол- беркут-", home: .air,
    size: 0.36, metres: 1.4
  ) { colour, _ in
    let coat = colour ?? Vec3(0.085, 0.045, 0.025)
    let white = Vec3(0.85, 0.83, 0.78)
    let beak = Vec3(0.88, 0.52, 0.04)
    var f = Figure()
    f.polygon(
      [
        (-0.10, 0.46), (-0.26, 0.66), (-0.50, 0.84), (-0.60, 1.0), (-0.46, 0.95), (-0.42, 1.06),
        (-0.32, 0.95), (-0.26, 1.02), (-0.18, 0.88), (-0.06, 0.74), (0.10, 0.48),
      ], coat * 0.75, skin: .feathers, bulge: 0.06)
    f.polygon(
      [
        (0.28, 0.40), (0.52, 0.44), (0.56, 0.36), (0.50, 0.35), (0.53, 0.27), (0.46, 0.27),
        (0.26, 0.31),
      ],
      white, skin: .feathers, bulge: 0.04)
    f.limb(-0.14, 0.44, 0.26, 0.35, 0.105, 0.055, coat, skin: .feathers)
    f.limb(0.10, 0.30, 0.15, 0.22, 0.04, 0.02, beak)
    f.limb(0.15, 0.22, 0.10, 0.18, 0.016, 0.004, Figure.ink)
    f.limb(0.15, 0.22, 0.17, 0.17, 0.016, 0.004, Figure.ink)
    f.limb(-0.14, 0.46, -0.24, 0.52, 0.10, 0.085, white, skin: .feathers)
    f.ellipse(-0.27, 0.545, 0.09, 0.08, white, skin: .feathers)
    f.curve([(-0.33, 0.55), (-0.42, 0.545), (-0.435, 0.48)], [0.038, 0.026, 0.006], beak)
    f.eye(-0.30, 0.57, 0.021, iris: Vec3(0.80, 0.55, 0.05))
    f.limb(-0.345, 0.605, -0.27, 0.59, 0.009, 0.006, white * 0.6)
    f.polygon(
      [
        (-0.14, 0.42), (-0.06, 0.70), (0.12, 0.92), (0.20, 1.12), (0.27, 1.01), (0.35, 1.10),
        (0.38, 0.97), (0.47, 1.02), (0.46, 0.88), (0.55, 0.90), (0.50, 0.76), (0.56, 0.74),
        (0.42, 0.58), (0.24, 0.42), (0.04, 0.36),
      ], coat, skin: .feathers, bulge: 0.09)
    for (x0, y0, x1, y1) in [
      (Float(0.0), Float(0.50), Float(0.24), Float(0.92)), (0.08, 0.48, 0.36, 0.86),
      (0.16, 0.46, 0.44, 0.76),
    ] {
      f.limb(x0, y0, x1, y1, 0.004, 0.010, coat * 2.2)
    }
    f.focus = Vec2(-0.28, 0.54)
    f.focusRadius = 0.24
    return f
  }
}
