extension SubjectKind {
  /// A viking with axe and horned helmet.
  static let viking = SubjectKind(
    "viking", "викинг", .people, words: "viking barbarian norseman berserker",
    russian: "викинг- варвар- берсерк-", home: .ground, size: 0.46, metres: 1.85
  ) { colour, chance in
    let tunic = colour ?? Vec3(0.30, 0.13, 0.05)
    let steel = Vec3(0.40, 0.41, 0.44)
    let horn = Vec3(0.74, 0.66, 0.50)
    let leather = Vec3(0.12, 0.06, 0.025)
    var who = Person.someone(tunic, chance, feminine: false)
    who.hair = chance.choice(1, of: [Vec3(0.52, 0.20, 0.03), Vec3(0.55, 0.36, 0.10)])
    who.cut = .bob
    who.beard = 0.9
    who.shoulders = 0.145
    who.bottom = Vec3(0.10, 0.08, 0.06)
    who.sleeves = false
    who.left = .hip
    who.right = .hold
    var f = Figure()
    who.drawBackHair(&f)
    f.limb(0.30, 0.12, 0.30, 0.90, 0.016, 0.015, Material.wood, skin: .bark)
    f.blob(
      [
        (0.29, 0.90), (0.40, 0.95), (0.46, 0.86), (0.455, 0.74), (0.39, 0.68), (0.29, 0.76),
      ], steel, skin: .metal, bulge: 0.04)
    who.drawLegs(&f)
    f.blob(
      [(-0.11, 0.48), (0.11, 0.48), (0.16, 0.28), (0, 0.25), (-0.16, 0.28)], tunic, skin: .cloth)
    who.drawTorso(&f)
    f.limb(-0.12, 0.43, 0.12, 0.43, 0.026, 0.026, leather)
    f.ellipse(0, 0.43, 0.034, 0.034, Material.gold, skin: .metal)
    f.limb(-0.13, 0.63, 0.10, 0.45, 0.016, 0.016, leather)
    who.drawArms(&f)
    f.both { f, side in
      f.ellipse(side * 0.13, 0.65, 0.075, 0.050, Vec3(0.30, 0.24, 0.19), skin: .fur)
    }
    who.drawHead(&f)
    who.drawFringe(&f)
    f.blob(
      [
        who.face(-1.12, 0.36), who.face(-0.90, 1.0), who.face(0, 1.30), who.face(0.90, 1.0),
        who.face(1.12, 0.36),
      ], steel, skin: .metal, bulge: 0.09)
    f.curve(
      [who.face(-1.12, 0.42), who.face(0, 0.50), who.face(1.12, 0.42)], [0.022],
      Material.gold * 0.8,
      skin: .metal)
    f.both { f, side in
      f.curve(
        [who.face(side * 0.95, 0.75), who.face(side * 1.65, 0.95), who.face(side * 1.75, 1.75)],
        [0.036, 0.030, 0.005], horn)
    }
    return f
  }
}
