extension SubjectKind {
  /// A round bush with berries.
  static let bush = SubjectKind(
    "bush", "куст", .plants, words: "bush shrub 🪻", russian: "куст- кустарник-",
    home: .ground,
    size: 0.34, metres: 1.4
  ) { colour, chance in
    let leaf = Vec3(0.09, 0.21, 0.045)
    let berry = colour ?? chance.one(of: [Vec3(0.75, 0.06, 0.05), Vec3(0.86, 0.45, 0.6)], 1)
    var f = Figure(seat: Vec2(0, 0.7))
    for x in [Float(-0.25), 0.25] { f.ellipse(x, 0.28, 0.27, 0.27, leaf * 0.7, skin: .leaflets) }
    for index in 0..<9 {
      let n = UInt32(index)
      let turn = Float(index) / 16
      f.ellipse(
        cosTurns(turn) * 0.32, 0.28 + sinTurns(turn) * 0.33, 0.19, 0.16,
        leaf * (0.8 + 0.5 * chance[n]), skin: .leaflets)
    }
    f.ellipse(0, 0.34, 0.30, 0.26, leaf * 1.1, skin: .leaflets)
    for index in 0..<22 {
      let n = UInt32(index) + 30
      f.ellipse(chance.about(0, 0.42, n), 0.12 + chance[n + 40] * 0.48, 0.020, 0.020, berry)
    }
    return f
  }
}
