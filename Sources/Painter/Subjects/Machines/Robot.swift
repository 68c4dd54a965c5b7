extension SubjectKind {
  /// A friendly robot with glowing eyes, one arm waving.
  static let robot = SubjectKind(
    "robot", "робот", .machines, words: "robot mech mecha transformer android droid bot cyborg 🤖",
    russian: "робот- андроид- дроид-",
    home: .ground, size: 0.46, metres: 1.8
  ) { colour, chance in
    let paints = [Vec3(0.72, 0.75, 0.78), Vec3(0.16, 0.52, 0.62), Vec3(0.80, 0.36, 0.12)]
    let paint = colour ?? paints[min(wholePart(chance[1] * 3), 2)]
    let dark = Vec3(0.10, 0.11, 0.13)
    let glow = Vec3(0.25, 0.95, 1.15)
    var f = Figure()
    for x in [Float(-0.12), 0.12] {
      f.limb(x, 0.28, x, 0.08, 0.045, 0.045, dark, skin: .metal)
      f.box(x, 0.05, 0.17, 0.10, paint, round: 0.045, skin: .metal, bulge: 0.05)
    }
    f.limb(-0.24, 0.48, -0.33, 0.30, 0.042, 0.042, dark, skin: .metal)
    f.ellipse(-0.34, 0.27, 0.055, 0.06, paint, skin: .metal)
    f.limb(0.24, 0.48, 0.36, 0.58, 0.042, 0.042, dark, skin: .metal)
    f.limb(0.36, 0.58, 0.37, 0.72, 0.042, 0.042, dark, skin: .metal)
    f.ellipse(0.375, 0.77, 0.06, 0.065, paint, skin: .metal)
    f.box(0, 0.39, 0.44, 0.34, paint, round: 0.11, skin: .metal, bulge: 0.12)
    f.box(0, 0.40, 0.24, 0.16, dark, round: 0.04, bulge: 0.02)
    f.ellipse(0, 0.40, 0.045, 0.045, Vec3(0.9, 0.3, 0.25), glow: Vec3(0.9, 0.2, 0.12))
    f.box(0, 0.575, 0.14, 0.06, dark, skin: .metal)
    f.limb(0, 0.90, 0, 1.0, 0.014, 0.014, dark, skin: .metal)
    f.ellipse(0, 1.02, 0.04, 0.04, Vec3(0.9, 0.4, 0.2), glow: Vec3(1.3, 0.45, 0.15))
    f.ellipse(-0.27, 0.75, 0.045, 0.08, dark, skin: .metal)
    f.ellipse(0.27, 0.75, 0.045, 0.08, dark, skin: .metal)
    f.box(0, 0.75, 0.52, 0.32, paint, round: 0.14, skin: .metal, bulge: 0.15)
    f.box(0, 0.75, 0.40, 0.21, Vec3(0.03, 0.04, 0.06), round: 0.09, bulge: 0.03)
    for x in [Float(-0.10), 0.10] {
      f.ellipse(x, 0.765, 0.052, 0.060, glow * 0.7, bulge: 0, glow: glow)
      f.ellipse(x + 0.014, 0.785, 0.015, 0.017, Vec3(1, 1, 1), bulge: 0, glow: Vec3(1, 1, 1))
    }
    f.limb(-0.045, 0.69, 0, 0.675, 0.010, 0.010, glow * 0.7, glow: glow * 0.7)
    f.limb(0.045, 0.69, 0, 0.675, 0.010, 0.010, glow * 0.7, glow: glow * 0.7)
    return f
  }
}
