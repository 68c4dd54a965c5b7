extension SubjectKind {
  /// A boulder with moss.
  static let rock = SubjectKind(
    "rock", "камень", .objects, words: "rock boulder 🪨",
    russian: "камень камня камне камнем валун- булыжник-", home: .ground, size: 0.40, metres: 1.0
  ) { colour, _ in
    let stone = colour ?? Vec3(0.27, 0.26, 0.25)
    var f = Figure(seat: Vec2(-0.04, 0.60))
    f.blob(
      [
        (0.30, -0.01), (0.42, 0.18), (0.62, 0.26), (0.78, 0.12), (0.80, -0.01),
      ], stone * 0.8, skin: .stone, bulge: 0.14)
    f.blob(
      [
        (-0.66, -0.01), (-0.62, 0.24), (-0.42, 0.48), (-0.20, 0.62), (0.16, 0.62), (0.40, 0.46),
        (0.54, 0.22), (0.56, -0.01),
      ], stone, skin: .stone, bulge: 0.26)
    f.curve([(-0.22, 0.58), (-0.12, 0.36), (-0.18, 0.16)], [0.004, 0.010, 0.004], stone * 0.45)
    f.curve([(0.26, 0.48), (0.16, 0.30), (0.22, 0.12)], [0.004, 0.008, 0.003], stone * 0.5)
    f.blob(
      [(-0.40, 0.49), (-0.20, 0.63), (0.10, 0.635), (0.02, 0.56), (-0.20, 0.54)],
      Vec3(0.09, 0.17, 0.035), skin: .leaflets, bulge: 0.03)
    f.blob(
      [(-0.66, 0.0), (-0.60, 0.14), (-0.44, 0.08), (-0.36, -0.01)], Vec3(0.08, 0.16, 0.04),
      skin: .leaflets, bulge: 0.03)
    return f
  }
}
