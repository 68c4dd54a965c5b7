extension SubjectKind {
  /// A red torii.
  static let torii = SubjectKind(
    "torii", "тории", .buildings, words: "torii torii_gate shinto ⛩",
    russian: "тории японск-_ворота синто", home: .ground, size: 0.48, metres: 7
  ) { colour, _ in
    let paint = colour ?? Vec3(0.72, 0.10, 0.04)
    let black = Vec3(0.05, 0.045, 0.045)
    var f = Figure(seat: Vec2(0, 0.98))
    for side in [Float(-1), 1] {
      f.limb(side * 0.39, 0.02, side * 0.345, 0.84, 0.048, 0.040, paint, skin: .smooth)
      f.box(side * 0.39, 0.045, 0.125, 0.10, black, round: 0.012, bulge: 0.04)
    }
    f.box(0, 0.64, 1.02, 0.062, paint, bulge: 0.025)
    f.box(0, 0.74, 0.085, 0.14, paint * 0.9)
    f.box(0, 0.735, 0.066, 0.10, black)
    f.box(0, 0.735, 0.045, 0.075, Material.gold)
    f.even(
      [(0, 0.815), (0.40, 0.825), (0.60, 0.87), (0.61, 0.92), (0.40, 0.885), (0, 0.875)], paint,
      bulge: 0.03)
    f.even(
      [(0, 0.875), (0.40, 0.885), (0.64, 0.925), (0.665, 0.99), (0.40, 0.935), (0, 0.92)], black,
      bulge: 0.025)
    // The rope and its paper streamers.
    f.curve(
      [(-0.36, 0.60), (-0.15, 0.545), (0.15, 0.545), (0.36, 0.60)], [0.016],
      Vec3(0.72, 0.58, 0.30), skin: .straw)
    for x in [Float(-0.2), 0, 0.2] {
      f.polygon(
        [
          (x - 0.02, 0.54), (x + 0.02, 0.54), (x + 0.005, 0.49), (x + 0.03, 0.48), (x, 0.42),
          (x - 0.025, 0.48), (x, 0.49),
        ], Material.white)
    }
    return f
  }
}
