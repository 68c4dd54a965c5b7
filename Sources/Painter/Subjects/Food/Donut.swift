extension SubjectKind {
  /// A ring of dough with icing.
  static let donut = SubjectKind(
    "donut", "пончик", .food, words: "donut doughnut 🍩", russian: "пончик- донат-", home: .table,
    size: 0.44, metres: 0.1
  ) { colour, chance in
    let icing = colour ?? chance.one(of: [Vec3(0.88, 0.32, 0.50), Vec3(0.20, 0.085, 0.04)], 1)
    let dough = Vec3(0.70, 0.40, 0.14)
    var f = Figure(seat: Vec2(0, 0.90))
    f.ring(0, 0.46, 0.295, 0.165, dough, skin: .crust)
    f.ring(0, 0.48, 0.29, 0.125, icing)
    for index in 0..<12 {
      let turn = Float(index) / 12
      let reach: Float = index % 2 == 0 ? 0.40 : 0.385
      f.ellipse(
        cosTurns(turn) * reach, 0.48 + sinTurns(turn) * reach, 0.052, 0.048, icing, bulge: 0.05)
    }
    for index in 0..<32 {
      let n = UInt32(index)
      let turn = Float(index) / 32 + chance.about(0, 0.01, n)
      let reach = 0.21 + 0.17 * chance[n + 40]
      let hue = [
        Vec3(0.95, 0.8, 0.2), Vec3(0.2, 0.5, 0.9), Vec3(0.95, 0.95, 0.95), Vec3(0.3, 0.75, 0.35),
      ][index % 4]
      f.box(
        cosTurns(turn) * reach, 0.48 + sinTurns(turn) * reach, 0.042, 0.014, hue, round: 0.007,
        tilt: chance[n + 80])
    }
    return f
  }
}
