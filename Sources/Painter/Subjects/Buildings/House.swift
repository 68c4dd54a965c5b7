extension SubjectKind {
  /// A cottage with a steep roof, a chimney and lit windows.
  static let house = SubjectKind(
    "house", "дом", .buildings,
    words: """
      house home roof roof_of_a_house roof_of_the_house roof_of_house 🏠 🏡
      """,
    russian: "дом дома доме дому домом домик- дом- крыш- крыш-_дома крыш-_домика",
    home: .ground, size: 0.40, metres: 7
  ) { colour, chance in
    let walls = [Vec3(0.72, 0.66, 0.55), Vec3(0.55, 0.30, 0.20), Vec3(0.62, 0.66, 0.66)]
    let wall = colour ?? walls[min(wholePart(chance[1] * 3), 2)]
    let roof = colour == nil ? Vec3(0.36, 0.12, 0.08) : Vec3(0.17, 0.14, 0.14)
    let frame = Vec3(0.78, 0.75, 0.70)
    let warm = Vec3(1.5, 0.80, 0.28)
    var f = Figure(seat: Vec2(0.0, 0.845))
    f.box(0.30, 0.80, 0.11, 0.28, Vec3(0.40, 0.22, 0.17), skin: .stone)
    f.box(0.30, 0.94, 0.14, 0.04, Vec3(0.33, 0.18, 0.14), skin: .stone)
    f.box(0, 0.26, 1.0, 0.52, wall, skin: .planks)
    f.polygon([(-0.62, 0.46), (-0.44, 0.86), (0.44, 0.86), (0.62, 0.46)], roof, skin: .planks)
    f.box(0, 0.46, 1.22, 0.03, roof * 0.6)
    f.box(0, 0.22, 0.20, 0.44, frame)
    f.box(0, 0.21, 0.16, 0.40, Vec3(0.22, 0.10, 0.05), skin: .planks)
    f.ellipse(0.05, 0.20, 0.012, 0.012, Vec3(0.8, 0.6, 0.2))
    for x in [Float(-0.31), 0.31] {
      f.box(x, 0.27, 0.24, 0.22, frame)
      f.box(x, 0.27, 0.20, 0.18, Vec3(0.14, 0.17, 0.20), bulge: 0, glow: warm)
      f.box(x, 0.27, 0.014, 0.18, frame)
      f.box(x, 0.27, 0.20, 0.014, frame)
    }
    f.polygon([(-0.16, 0.58), (0, 0.76), (0.16, 0.58)], roof * 0.8)
    f.ellipse(0, 0.635, 0.045, 0.045, Vec3(0.14, 0.17, 0.2), bulge: 0, glow: warm)
    f.box(0, 0.012, 1.06, 0.03, Vec3(0.25, 0.24, 0.23), skin: .stone)
    return f
  }
}
