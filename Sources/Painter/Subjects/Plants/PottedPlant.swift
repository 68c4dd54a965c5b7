extension SubjectKind {
  /// A plant in a pot.
  static let pottedPlant = SubjectKind(
    "potted plant", "растение в горшке", .plants,
    words: "potted_plant houseplant flowerpot monstera plant_in_a_pot house_plant 🪴",
    russian: "комнатн-_растени- растени-_в_горшке фикус- монстер-", home: .table, size: 0.48,
    metres: 0.6
  ) { colour, chance in
    let pot = colour ?? Vec3(0.52, 0.19, 0.09)
    let green = Vec3(0.06, 0.25, 0.08)
    var f = Figure(seat: Vec2(0, 0.9))
    for index in 0..<11 {
      let n = UInt32(index)
      let turn = 0.03 + Float((index * 7) % 11) * 0.044
      let long = 0.30 + 0.24 * chance[n]
      let tip = (cosTurns(turn) * long, 0.38 + sinTurns(turn) * long * 1.05)
      let middle = (tip.0 * 0.62, mix(0.38, tip.1, 0.72))
      f.limb(0, 0.36, middle.0, middle.1, 0.008, 0.006, green)
      let side: (Float, Float) = (-(tip.1 - middle.1) * 0.95, (tip.0 - middle.0) * 0.95)
      f.blob(
        [
          (middle.0 * 0.8, mix(0.38, middle.1, 0.85)), (middle.0 + side.0, middle.1 + side.1), tip,
          (middle.0 - side.0, middle.1 - side.1),
        ], green * (0.8 + 0.5 * chance[n + 20]), bulge: 0.03)
      f.limb(
        middle.0 * 0.85, mix(0.38, middle.1, 0.88), mix(middle.0, tip.0, 0.8),
        mix(middle.1, tip.1, 0.8),
        0.003, 0.002, green * 2)
    }
    f.turned([(0.14, 0), (0.20, 0.30)], pot, rounded: false, skin: .crust)
    f.box(0, 0.325, 0.45, 0.075, pot * 1.1, round: 0.02, bulge: 0.05)
    return f
  }
}
