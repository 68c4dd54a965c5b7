extension SubjectKind {
  /// A flag in the wind.
  static let flag = SubjectKind(
    "flag", "флаг", .objects, words: "flag banner pennant 🚩 🏳", russian: "флаг- знамя знамен-",
    home: .ground, size: 0.56, metres: 5
  ) { colour, chance in
    let cloth = colour ?? chance.one(of: [Vec3(0.70, 0.05, 0.04), Vec3(0.06, 0.24, 0.62)], 1)
    var f = Figure(seat: Vec2(-0.36, 1.0))
    f.ellipse(-0.36, 0.01, 0.10, 0.025, Material.stone, skin: .stone)
    f.limb(-0.36, 0, -0.36, 1.02, 0.018, 0.014, Material.paleWood)
    f.ellipse(-0.36, 1.04, 0.030, 0.030, Material.gold, skin: .metal)
    f.blob(
      [
        (-0.345, 0.98), (-0.14, 1.02), (0.06, 0.96), (0.28, 1.0), (0.48, 0.94), (0.48, 0.55),
        (0.28, 0.60), (0.06, 0.55), (-0.14, 0.61), (-0.345, 0.57),
      ], cloth, skin: .cloth, bulge: 0.05)
    for (x, y) in [(Float(-0.16), Float(0.80)), (0.26, 0.79)] {
      f.curve([(x, y + 0.20), (x + 0.03, y), (x, y - 0.19)], [0.006, 0.030, 0.006], cloth * 0.72)
    }
    f.star(0.05, 0.77, 0.115, Vec3(0.86, 0.84, 0.78))
    return f
  }
}
