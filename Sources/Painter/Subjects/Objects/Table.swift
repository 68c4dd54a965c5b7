extension SubjectKind {
  /// A table.
  static let table = SubjectKind(
    "table", "стол", .objects, words: "table desk", russian: "стол- столик-",
    home: .ground, size: 0.44, metres: 0.8
  ) { colour, _ in
    let wood = colour ?? Vec3(0.42, 0.22, 0.09)
    var f = Figure(seat: Vec2(0, 0.70))
    for x in [Float(-0.48), 0.48] { f.limb(x, 0.60, x * 1.02, 0.10, 0.024, 0.020, wood * 0.55) }
    f.box(0, 0.58, 1.16, 0.12, wood * 0.8, skin: .planks)
    f.box(0, 0.58, 0.34, 0.085, wood, round: 0.01)
    f.ellipse(0, 0.58, 0.02, 0.02, Material.gold, skin: .metal)
    for x in [Float(-0.56), 0.56] {
      f.box(x, 0.58, 0.085, 0.14, wood, round: 0.01)
      f.even([(0.022, 0), (0.04, 0.30), (0.028, 0.42), (0.04, 0.52)], wood, at: x, bulge: 0.03)
    }
    f.polygon(
      [(-0.70, 0.645), (-0.56, 0.735), (0.56, 0.735), (0.70, 0.645)], wood * 1.15, skin: .planks,
      bulge: 0.02)
    f.box(0, 0.63, 1.42, 0.045, wood, round: 0.015)
    return f
  }
}
