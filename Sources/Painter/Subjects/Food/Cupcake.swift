extension SubjectKind {
  /// A cupcake.
  static let cupcake = SubjectKind(
    "cupcake", "кекс", .food, words: "cupcake muffin 🧁", russian: "кекс- капкейк- маффин- пирожн-",
    home: .table, size: 0.44, metres: 0.1
  ) { colour, chance in
    let icing = colour ?? chance.one(of: [Vec3(0.88, 0.40, 0.55), Vec3(0.35, 0.62, 0.60)], 1)
    let paper = Vec3(0.30, 0.16, 0.09)
    var f = Figure(seat: Vec2(0, 0.90))
    f.turned(
      [(0.25, 0), (0.34, 0.34)], paper, rounded: false,
      pattern: .stripes(paper * 1.6, every: 0.05, turn: 0.25))
    f.ellipse(0, 0.37, 0.37, 0.10, Vec3(0.60, 0.34, 0.13), skin: .crust)
    for (y, half, tint) in [
      (Float(0.44), Float(0.36), Float(0.9)), (0.56, 0.30, 0.96), (0.67, 0.22, 1.02),
      (0.77, 0.14, 1.06),
    ] {
      f.box(0, y, half * 2, 0.145, icing * tint, round: 0.07, bulge: 0.08, tilt: 0.012)
    }
    f.blob([(-0.075, 0.80), (-0.02, 0.88), (0.02, 0.93), (0.05, 0.86), (0.075, 0.80)], icing * 1.1)
    for index in 0..<20 {
      let n = UInt32(index)
      let y = 0.42 + chance[n] * 0.36
      let x = chance.about(0, 0.40 - (y - 0.40) * 0.72, n + 30)
      let hue = [
        Vec3(0.95, 0.8, 0.2), Vec3(0.2, 0.5, 0.9), Vec3(0.9, 0.95, 0.95), Vec3(0.85, 0.15, 0.2),
      ][index % 4]
      f.box(x, y, 0.034, 0.012, hue, round: 0.006, tilt: chance[n + 60])
    }
    f.curve([(0.0, 0.97), (0.03, 1.05), (0.10, 1.10)], [0.008], Vec3(0.15, 0.25, 0.06))
    f.ellipse(0, 0.94, 0.068, 0.066, Vec3(0.70, 0.02, 0.04))
    f.ellipse(-0.022, 0.965, 0.016, 0.016, Vec3(1, 0.85, 0.85), bulge: 0)
    return f
  }
}
