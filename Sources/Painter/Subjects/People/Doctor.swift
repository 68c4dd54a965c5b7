extension SubjectKind {
  /// A doctor in a white coat.
  static let doctor = SubjectKind(
    "doctor", "врач", .people, words: "doctor nurse physician medic surgeon dentist scientist",
    russian: "врач- доктор- медсестр- медик- хирург- ученый ученого", home: .ground, size: 0.45,
    metres: 1.75
  ) { colour, chance in
    let coat = Vec3(0.76, 0.77, 0.78)
    let shirt = colour ?? Vec3(0.10, 0.36, 0.52)
    var who = Person.someone(coat, chance, feminine: chance[30] < 0.5)
    who.lower = .trousers
    who.beard = 0
    who.bottom = Vec3(0.10, 0.14, 0.20)
    who.left = .down
    who.right = .wave
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    f.blob(
      [(-0.10, 0.50), (0.10, 0.50), (0.155, 0.36), (0.165, 0.22), (-0.165, 0.22), (-0.155, 0.36)],
      coat, skin: .cloth, bulge: 0.08)
    who.drawTorso(&f)
    f.polygon([(-0.055, 0.685), (0.055, 0.685), (0, 0.55)], shirt, bulge: 0)
    f.limb(0, 0.55, 0, 0.23, 0.004, 0.004, coat * 0.55)
    f.box(0.085, 0.33, 0.075, 0.06, coat * 0.86, round: 0.01, bulge: 0)
    f.box(-0.085, 0.56, 0.06, 0.03, Vec3(0.85, 0.85, 0.85), bulge: 0)
    f.box(-0.085, 0.56, 0.012, 0.024, Material.red, bulge: 0)
    f.box(-0.085, 0.56, 0.030, 0.010, Material.red, bulge: 0)
    f.curve(
      [(-0.055, 0.69), (-0.065, 0.58), (0.0, 0.51), (0.065, 0.58), (0.055, 0.69)], [0.010],
      Vec3(0.03, 0.04, 0.06))
    f.curve([(0.0, 0.51), (0.03, 0.47), (0.03, 0.43)], [0.009], Vec3(0.03, 0.04, 0.06))
    f.ellipse(0.03, 0.42, 0.024, 0.024, Material.steel, skin: .metal)
    who.drawArms(&f)
    who.drawHead(&f)
    who.drawFringe(&f)
    return f
  }
}
