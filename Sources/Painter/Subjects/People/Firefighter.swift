extension SubjectKind {
  /// A firefighter in helmet and striped coat.
  static let firefighter = SubjectKind(
    "firefighter", "пожарный", .people, words: "firefighter fireman fire_fighter 🧑‍🚒",
    russian: "пожарный пожарного пожарные пожарник-", home: .ground, size: 0.46, metres: 1.8
  ) { colour, chance in
    let coat = colour ?? Vec3(0.52, 0.34, 0.05)
    let stripe = Vec3(0.80, 0.85, 0.20)
    let red = Vec3(0.62, 0.03, 0.03)
    var who = Person.someone(coat, chance, feminine: chance[30] < 0.4)
    who.lower = .trousers
    who.beard = 0
    who.cut = .short
    who.bottom = coat * 0.8
    who.shoes = Material.rubber
    who.right = .wave
    var f = Figure()
    who.drawLegs(&f)
    f.both { f, side in
      f.limb(side * 0.025, 0.17, side * 0.105, 0.17, 0.018, 0.018, stripe)
    }
    f.blob(
      [(-0.11, 0.50), (0.11, 0.50), (0.15, 0.30), (-0.15, 0.30)], coat, skin: .cloth, bulge: 0.08)
    who.drawTorso(&f)
    f.limb(-0.13, 0.325, 0.13, 0.325, 0.018, 0.018, stripe)
    f.limb(-0.115, 0.53, 0.115, 0.53, 0.018, 0.018, stripe)
    f.limb(0, 0.66, 0, 0.31, 0.006, 0.006, coat * 0.3)
    who.drawArms(&f)
    who.drawHead(&f)
    f.blob(
      [
        who.face(-1.12, 0.42), who.face(-0.92, 1.05), who.face(0, 1.38), who.face(0.92, 1.05),
        who.face(1.12, 0.42),
      ], red, skin: .metal, bulge: 0.09)
    f.curve(
      [who.face(-1.5, 0.34), who.face(0, 0.52), who.face(1.5, 0.34)], [0.014, 0.026, 0.014],
      red * 0.8)
    let shield = who.face(0, 0.88)
    f.polygon(
      [
        (shield.0 - 0.04, shield.1 + 0.045), (shield.0 + 0.04, shield.1 + 0.045),
        (shield.0 + 0.034, shield.1 - 0.02), (shield.0, shield.1 - 0.05),
        (shield.0 - 0.034, shield.1 - 0.02),
      ], Material.gold, skin: .metal)
    return f
  }
}
