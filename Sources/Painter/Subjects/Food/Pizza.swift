extension SubjectKind {
  /// A pizza on a board, a slice drawn out.
  static let pizza = SubjectKind(
    "pizza", "пицца", .food, words: "pizza margherita pepperoni 🍕",
    russian: "пицц- пиццер-",
    home: .table, size: 0.52, metres: 0.12
  ) { colour, chance in
    let crust = Vec3(0.66, 0.38, 0.13)
    let cheese = Vec3(0.90, 0.62, 0.18)
    let sausage = colour ?? Vec3(0.60, 0.09, 0.035)
    var f = Figure(seat: Vec2(0, 0.40))
    f.ellipse(0, 0.235, 0.74, 0.30, Material.wood * 0.8, bulge: 0.03)
    f.ellipse(0, 0.26, 0.74, 0.30, Material.paleWood, skin: .planks, bulge: 0.02)
    f.ellipse(0, 0.285, 0.64, 0.255, crust * 0.55, bulge: 0.04)
    f.ellipse(0, 0.31, 0.64, 0.255, crust, skin: .crust, bulge: 0.07)
    f.ellipse(0, 0.318, 0.555, 0.212, Vec3(0.60, 0.12, 0.03), bulge: 0.02)
    f.ellipse(0, 0.322, 0.535, 0.200, cheese, skin: .crust, bulge: 0.04)
    for index in 0..<13 {
      let n = UInt32(index)
      let reach: Float = index < 9 ? 0.42 : 0.18
      let turn = Float(index) / (index < 9 ? 9 : 4) + chance.about(0, 0.02, n)
      let x = cosTurns(turn) * reach
      let y = 0.325 + sinTurns(turn) * reach * 0.36
      f.ellipse(x, y - 0.008, 0.082, 0.036, sausage * 0.5, bulge: 0.01)
      f.ellipse(x, y, 0.078, 0.033, sausage, skin: .crust, bulge: 0.02)
    }
    for index in 0..<10 {
      let n = UInt32(index) + 40
      let turn = chance[n]
      let reach = 0.10 + 0.36 * chance[n + 20]
      let x = cosTurns(turn) * reach
      let y = 0.325 + sinTurns(turn) * reach * 0.34
      if index % 2 == 0 {
        f.blob(
          [(x - 0.045, y), (x, y + 0.022), (x + 0.05, y + 0.004), (x, y - 0.016)],
          Vec3(0.07, 0.28, 0.05), bulge: 0.02)
      } else {
        f.ellipse(x, y, 0.030, 0.014, Vec3(0.04, 0.035, 0.045))
        f.ellipse(x, y + 0.001, 0.012, 0.005, cheese, bulge: 0)
      }
    }
    // Cuts.
    for turn in [Float(0.03), 0.17, 0.33, 0.47] {
      let out = Vec2(cosTurns(turn) * 0.62, sinTurns(turn) * 0.235)
      f.limb(-out.x, 0.322 - out.y, out.x, 0.322 + out.y, 0.004, 0.004, crust * 0.6)
    }
    f.wisp(-0.18, 0.50, 0.30, Vec3(0.9, 0.9, 0.92))
    f.wisp(0.16, 0.52, 0.30, Vec3(0.9, 0.9, 0.92))
    return f
  }
}
