extension SubjectKind {
  /// An elf with bow and pointed ears.
  static let elf = SubjectKind(
    "elf", "эльф", .people, words: "elf elves archer legolas robin_hood ranger 🧝 🏹",
    russian: "эльф- лучник- лучниц-", home: .ground, size: 0.46, metres: 1.75
  ) { colour, chance in
    let tunic = colour ?? Vec3(0.08, 0.26, 0.07)
    let wood = Vec3(0.28, 0.14, 0.05)
    let gold = Material.gold
    var who = Person.someone(tunic, chance, feminine: chance[30] < 0.5)
    who.cut = .long
    who.hair = chance.choice(1, of: [Vec3(0.62, 0.46, 0.20), Vec3(0.30, 0.12, 0.03)])
    who.beard = 0
    who.lower = .trousers
    who.bottom = Vec3(0.14, 0.10, 0.06)
    who.shoes = Vec3(0.16, 0.08, 0.03)
    who.left = .hip
    who.right = .hold
    var f = Figure()
    for x in [Float(-0.16), -0.13, -0.10] {
      f.limb(x, 0.60, x - 0.08, 0.86, 0.006, 0.006, wood)
      f.ellipse(x - 0.085, 0.88, 0.014, 0.030, Vec3(0.75, 0.72, 0.65), skin: .feathers)
    }
    who.drawBackHair(&f)
    who.drawLegs(&f)
    f.blob(
      [
        (-0.10, 0.48), (0.10, 0.48), (0.17, 0.28), (0.06, 0.31), (0, 0.26), (-0.06, 0.31),
        (-0.17, 0.28),
      ],
      tunic, skin: .cloth)
    who.drawTorso(&f)
    f.limb(-0.105, 0.44, 0.105, 0.44, 0.020, 0.020, wood)
    f.ellipse(0, 0.44, 0.024, 0.024, gold, skin: .metal)
    f.limb(0.12, 0.64, -0.10, 0.47, 0.012, 0.012, wood)
    f.curve(
      [(0.24, 0.98), (0.34, 0.80), (0.30, 0.52), (0.34, 0.24), (0.24, 0.06)],
      [0.006, 0.016, 0.018, 0.016, 0.006], wood)
    f.limb(0.24, 0.98, 0.24, 0.06, 0.003, 0.003, Vec3(0.8, 0.78, 0.7))
    who.drawArms(&f)
    f.both { f, side in
      f.polygon(
        [who.face(side * 0.86, 0.10), who.face(side * 1.75, 0.42), who.face(side * 0.92, -0.30)],
        who.skin, bulge: 0.03)
    }
    who.drawHead(&f)
    who.drawFringe(&f)
    f.curve([who.face(-0.98, 0.52), who.face(0, 0.62), who.face(0.98, 0.52)], [0.010], gold)
    let gem = who.face(0, 0.60)
    f.ellipse(gem.0, gem.1, 0.016, 0.020, Vec3(0.05, 0.55, 0.30), skin: .glass)
    return f
  }
}
