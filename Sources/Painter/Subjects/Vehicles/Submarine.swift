extension SubjectKind {
  /// A submarine at the surface.
  static let submarine = SubjectKind(
    "submarine", "подводная лодка", .vehicles, words: "submarine u_boat submersible",
    russian: "подводн-_лодк- субмарин-", home: .water, size: 0.44, metres: 8
  ) { colour, _ in
    let paint = colour ?? Vec3(0.86, 0.58, 0.05)
    var f = Figure(seat: Vec2(0.05, 0.56))
    f.curve(
      [(0.08, 0.52), (0.08, 0.80), (0.06, 0.83), (-0.02, 0.83)], [0.018], Material.steel,
      skin: .metal)
    f.box(-0.04, 0.83, 0.03, 0.06, Material.iron, round: 0.01)
    f.even(
      [(0.20, 0.34), (0.15, 0.56), (0, 0.57)], paint, at: 0.06, rounded: false, skin: .metal,
      bulge: 0.10)
    f.box(0.06, 0.565, 0.34, 0.026, Vec3(0.55, 0.08, 0.05), round: 0.012)
    f.polygon(
      [(0.60, 0.30), (0.80, 0.46), (0.88, 0.46), (0.80, 0.16)], Vec3(0.55, 0.08, 0.05),
      skin: .metal)
    f.ellipse(0.89, 0.22, 0.018, 0.12, Material.gold, skin: .metal)
    f.blob(
      [
        (-0.76, 0.19), (-0.66, 0.33), (-0.35, 0.40), (0.25, 0.40), (0.62, 0.32), (0.84, 0.21),
        (0.62, 0.06), (0.2, -0.02), (-0.4, -0.02), (-0.68, 0.05),
      ], paint, skin: .metal, bulge: 0.18)
    f.box(0, 0.07, 1.2, 0.03, Vec3(0.55, 0.08, 0.05), bulge: 0)
    for x in [Float(-0.42), -0.14, 0.14, 0.42] {
      f.ellipse(x, 0.22, 0.078, 0.078, Material.gold * 0.8, skin: .metal)
      f.ellipse(x, 0.22, 0.056, 0.056, Vec3(0.08, 0.2, 0.3), skin: .glass, glow: Material.lamplight)
      f.ellipse(x - 0.018, 0.238, 0.014, 0.014, Vec3(0.9, 0.95, 1), bulge: 0)
    }
    return f
  }
}
