extension SubjectKind {
  /// A sailing boat under two sails.
  static let sailboat = SubjectKind(
    "sailboat", "парусник", .vehicles,
    words: "sailboat sailing_boat sailing yacht sail ⛵",
    russian: "парусник- парус- яхт-", home: .water, size: 0.30, metres: 10
  ) { colour, _ in
    let sail = colour ?? Vec3(0.86, 0.82, 0.74)
    let hull = Vec3(0.36, 0.16, 0.08)
    var f = Figure(seat: Vec2(0, 1))
    f.limb(-0.02, 0.10, -0.02, 1.02, 0.010, 0.007, Vec3(0.25, 0.16, 0.1))
    f.polygon([(0.0, 0.20), (0.0, 0.98), (0.16, 0.66), (0.34, 0.21)], sail, bulge: 0.16)
    f.polygon(
      [(-0.04, 0.22), (-0.03, 0.90), (-0.20, 0.54), (-0.32, 0.24)], sail * 0.92, bulge: 0.14)
    f.limb(-0.03, 0.18, 0.33, 0.19, 0.007, 0.006, Vec3(0.25, 0.16, 0.1))
    f.polygon(
      [(-0.42, 0.155), (-0.30, 0.01), (0.26, 0.0), (0.36, 0.14), (0.0, 0.12)], hull, skin: .planks,
      bulge: 0.06)
    f.polygon(
      [(-0.43, 0.165), (-0.41, 0.14), (0.36, 0.125), (0.37, 0.15), (0, 0.13)], Vec3(0.75, 0.7, 0.6))
    f.polygon([(-0.02, 1.02), (0.09, 0.995), (-0.02, 0.97)], Vec3(0.75, 0.1, 0.08))
    return f
  }
}
