extension SubjectKind {
  /// A wooden chair.
  static let chair = SubjectKind(
    "chair", "стул", .objects, words: "chair 🪑", russian: "стул стуль- стула стулом стуле стуль-",
    home: .ground, size: 0.50,
    metres: 1
  ) { colour, _ in
    let wood = colour ?? Vec3(0.40, 0.20, 0.08)
    var f = Figure(seat: Vec2(-0.02, 0.50))
    f.limb(-0.20, 0.46, -0.22, 0.06, 0.022, 0.018, wood * 0.6)
    f.limb(0.18, 0.46, 0.24, 0.06, 0.022, 0.018, wood * 0.6)
    f.curve([(0.22, 0.46), (0.235, 0.75), (0.28, 1.06)], [0.026, 0.024], wood)
    f.curve([(-0.16, 0.46), (-0.145, 0.75), (-0.11, 1.06)], [0.026, 0.024], wood)
    for x in [Float(-0.05), 0.03, 0.11] {
      f.limb(x, 0.50, x + 0.055, 0.98, 0.012, 0.012, wood * 0.9)
    }
    f.box(0.085, 1.02, 0.44, 0.085, wood * 1.1, round: 0.035, bulge: 0.03)
    f.box(0.05, 0.70, 0.38, 0.035, wood, round: 0.014)
    f.limb(-0.25, 0.45, -0.29, 0.0, 0.028, 0.022, wood)
    f.limb(0.20, 0.45, 0.19, 0.0, 0.028, 0.022, wood)
    f.limb(-0.27, 0.20, 0.195, 0.20, 0.013, 0.013, wood * 0.8)
    f.polygon([(-0.30, 0.43), (-0.20, 0.50), (0.28, 0.50), (0.25, 0.43)], wood * 1.15, bulge: 0.02)
    f.polygon(
      [(-0.25, 0.455), (-0.17, 0.525), (0.25, 0.525), (0.20, 0.455)], Vec3(0.60, 0.08, 0.06),
      skin: .cloth,
      bulge: 0.03)
    f.box(-0.022, 0.425, 0.56, 0.035, wood, round: 0.01)
    return f
  }
}
