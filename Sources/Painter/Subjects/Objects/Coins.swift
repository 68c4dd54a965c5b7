extension SubjectKind {
  /// Stacks of gold coins.
  static let coins = SubjectKind(
    "coins", "монеты", .objects, words: "coin coins gold_coin money bitcoin cash 🪙 💰",
    russian: "монет- деньги денег деньгами биткоин-", home: .table, size: 0.44, metres: 0.15
  ) { colour, chance in
    let gold = colour ?? Material.gold
    var f = Figure(seat: Vec2(0, 0.6))
    for (stack, x) in [Float(-0.36), 0.36, 0.0].enumerated() {
      let count = stack == 2 ? 5 : 4 + stack * 3
      for index in 0..<count {
        let y = 0.05 + Float(index) * 0.066
        let off = x + (chance[UInt32(stack * 12 + index)] - 0.5) * 0.03
        f.box(
          off, y, 0.40, 0.062, gold * (index % 2 == 0 ? 0.9 : 1), round: 0.028, skin: .metal,
          bulge: 0.03)
        if index == count - 1 {
          f.ellipse(off, y + 0.028, 0.195, 0.042, gold * 1.15, skin: .metal, bulge: 0.01)
          f.ellipse(off, y + 0.030, 0.145, 0.029, gold * 0.8, skin: .metal, bulge: 0.01)
        }
      }
    }
    f.ellipse(0.14, 0.20, 0.20, 0.20, gold * 0.8, skin: .metal)
    f.ellipse(0.12, 0.20, 0.20, 0.20, gold * 1.1, skin: .metal, bulge: 0.03)
    f.ring(0.12, 0.20, 0.155, 0.012, gold * 0.6, skin: .metal)
    f.star(0.12, 0.20, 0.10, gold * 1.4, skin: .metal)
    return f
  }
}
