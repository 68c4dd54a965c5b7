extension SubjectKind {
  /// A police officer in uniform.
  static let policeOfficer = SubjectKind(
    "police officer", "полицейский", .people,
    words: "police_officer policeman policewoman cop sheriff police 👮",
    russian: "полицейск- полиция полиции полицию милиционер-", home: .ground, size: 0.46,
    metres: 1.8
  ) { colour, chance in
    let navy = colour ?? Vec3(0.035, 0.065, 0.18)
    let gold = Material.gold
    var who = Person.someone(navy, chance, feminine: chance[30] < 0.4)
    who.lower = .trousers
    who.cut = .short
    who.beard = 0
    who.bottom = navy * 0.6
    who.shoes = Material.rubber
    who.left = .hip
    who.right = .wave
    var f = Figure()
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.polygon([(-0.045, 0.685), (0.045, 0.685), (0, 0.61)], Vec3(0.72, 0.74, 0.76), bulge: 0)
    f.limb(0, 0.665, 0, 0.56, 0.012, 0.016, Vec3(0.02, 0.02, 0.03))
    f.limb(-0.105, 0.43, 0.105, 0.43, 0.022, 0.022, Vec3(0.02, 0.02, 0.022))
    f.box(0, 0.43, 0.045, 0.042, gold, round: 0.008, skin: .metal)
    f.star(-0.072, 0.575, 0.034, gold, skin: .metal)
    f.both { f, side in f.box(side * 0.115, 0.652, 0.065, 0.020, gold, round: 0.006) }
    who.drawArms(&f)
    who.drawHead(&f)
    f.blob(
      [
        who.face(-1.25, 0.98), who.face(-0.5, 1.32), who.face(0.5, 1.32), who.face(1.25, 0.98),
        who.face(1.02, 0.58), who.face(-1.02, 0.58),
      ], navy, skin: .cloth, bulge: 0.06)
    f.limb(
      who.face(-0.98, 0.58).0, who.face(0, 0.58).1, who.face(0.98, 0.58).0, who.face(0, 0.58).1,
      0.022, 0.022, Vec3(0.02, 0.02, 0.025))
    f.curve(
      [who.face(-0.95, 0.48), who.face(0, 0.34), who.face(0.95, 0.48)], [0.010, 0.024, 0.010],
      Vec3(0.015, 0.015, 0.018), skin: .metal)
    let badge = who.face(0, 0.92)
    f.star(badge.0, badge.1, 0.032, gold, skin: .metal)
    return f
  }
}
