extension SubjectKind {
  /// An armchair.
  static let armchair = SubjectKind(
    "armchair", "кресло", .objects, words: "armchair couch 🛋",
    russian: "кресл- диван-", home: .ground,
    size: 0.48, metres: 1
  ) { colour, _ in
    let cloth = colour ?? Vec3(0.06, 0.28, 0.28)
    var f = Figure(seat: Vec2(0, 0.46))
    for x in [Float(-0.38), 0.38] { f.even([(0.022, 0), (0.036, 0.10)], Material.wood, at: x) }
    f.even(
      [(0, 0.20), (0.40, 0.20), (0.40, 0.70), (0.34, 0.93), (0.18, 1.0), (0, 1.01)], cloth * 0.9,
      rounded: false,
      skin: .cloth, bulge: 0.14)
    for (x, y) in [
      (Float(-0.17), Float(0.82)), (0.0, 0.82), (0.17, 0.82), (-0.09, 0.68), (0.09, 0.68),
    ] {
      f.ellipse(x, y, 0.020, 0.020, cloth * 0.5)
    }
    f.box(0, 0.22, 0.76, 0.24, cloth * 0.85, round: 0.03, skin: .cloth, bulge: 0.05)
    f.box(0, 0.39, 0.64, 0.16, cloth * 1.1, round: 0.065, skin: .cloth, bulge: 0.08)
    f.both { f, side in
      f.box(side * 0.43, 0.30, 0.18, 0.42, cloth, round: 0.05, skin: .cloth, bulge: 0.08)
      f.ellipse(side * 0.44, 0.52, 0.125, 0.095, cloth * 1.08, skin: .cloth)
      f.ellipse(side * 0.44, 0.52, 0.06, 0.045, cloth * 0.8, skin: .cloth)
    }
    f.box(
      -0.10, 0.53, 0.27, 0.24, Vec3(0.85, 0.52, 0.10), round: 0.07, skin: .cloth, bulge: 0.09,
      tilt: 0.05)
    return f
  }
}
