extension SubjectKind {
  /// A pie with a lattice crust.
  static let pie = SubjectKind(
    "pie", "пирог", .food, words: "pie apple_pie tart quiche 🥧",
    russian: "пирог- пирож- пирожк- пирожок шарлотк-", home: .table, size: 0.44, metres: 0.12
  ) { colour, _ in
    let crust = Vec3(0.72, 0.42, 0.13)
    let filling = colour ?? Vec3(0.48, 0.05, 0.05)
    var f = Figure(seat: Vec2(0, 0.4))
    f.polygon(
      [(-0.62, 0.30), (-0.48, 0.04), (0.48, 0.04), (0.62, 0.30)], Material.steel * 0.9,
      skin: .metal, bulge: 0.08)
    f.ellipse(0, 0.30, 0.66, 0.20, crust, skin: .crust, bulge: 0.05)
    f.ellipse(0, 0.315, 0.56, 0.155, filling * 0.7, bulge: 0.01)
    f.ellipse(0, 0.32, 0.54, 0.145, filling, skin: .crust, bulge: 0.02)
    for x in [Float(-0.36), -0.12, 0.12, 0.36] {
      let reach = 0.145 * (1 - x * x * 3.2).squareRoot()
      f.limb(x - 0.10, 0.32 - reach, x + 0.10, 0.32 + reach, 0.030, 0.024, crust, skin: .crust)
      f.limb(
        x + 0.10, 0.32 - reach, x - 0.10, 0.32 + reach, 0.030, 0.024, crust * 1.1, skin: .crust)
    }
    for index in 0..<22 {
      let turn = Float(index) / 22
      f.ellipse(
        cosTurns(turn) * 0.61, 0.305 + sinTurns(turn) * 0.175, 0.065, 0.040, crust * 1.08,
        skin: .crust)
    }
    for (x, high) in [(Float(-0.14), Float(0.34)), (0.14, 0.38)] {
      f.wisp(x, 0.46, high, Vec3(0.88, 0.88, 0.90))
    }
    return f
  }

  /// Cookies with chocolate, one leaning.
  static let cookies = SubjectKind(
    "cookies", "печенье", .food,
    words: "cookie cookies biscuit chocolate_chip_cookie chocolate_bar 🍪 🍫",
    russian: "печень- шоколад- шоколадк-", home: .table, size: 0.40, metres: 0.08
  ) { colour, chance in
    let dough = colour ?? Vec3(0.62, 0.36, 0.14)
    var f = Figure(seat: Vec2(0, 0.5))
    for index in 0..<4 {
      let y = 0.06 + Float(index) * 0.10
      let x = (chance[UInt32(index)] - 0.5) * 0.06 - 0.16
      f.ellipse(x, y, 0.38, 0.090, dough * 0.85, skin: .crust, bulge: 0.05)
      f.ellipse(x, y + 0.02, 0.37, 0.075, dough, skin: .crust, bulge: 0.05)
    }
    for (x, y) in [
      (Float(-0.36), Float(0.39)), (-0.20, 0.41), (-0.05, 0.385), (0.06, 0.40), (-0.14, 0.37),
    ] {
      f.ellipse(x, y, 0.038, 0.016, Vec3(0.09, 0.035, 0.015))
    }
    f.ellipse(0.34, 0.30, 0.27, 0.30, dough * 0.8, skin: .crust, bulge: 0.06)
    f.ellipse(0.32, 0.305, 0.265, 0.295, dough * 1.05, skin: .crust, bulge: 0.08)
    for (x, y) in [
      (Float(0.20), Float(0.42)), (0.36, 0.46), (0.46, 0.34), (0.30, 0.30), (0.16, 0.24),
      (0.38, 0.17),
    ] {
      f.ellipse(x, y, 0.040, 0.036, Vec3(0.09, 0.035, 0.015))
    }
    return f
  }
}
