extension SubjectKind {
  /// A witch with her broom.
  static let witch = SubjectKind(
    "witch", "ведьма", .people, words: "witch sorceress enchantress",
    russian: "ведьм- колдунь- чародейк- волшебниц- баб-_яг- баба_яга яга", home: .ground,
    size: 0.44, metres: 1.7
  ) { colour, chance in
    let dress = colour ?? Vec3(0.13, 0.035, 0.20)
    let orange = Vec3(0.85, 0.36, 0.03)
    var who = Person.someone(dress, chance, feminine: true)
    who.hair = chance.choice(
      1, of: [Vec3(0.55, 0.12, 0.02), Vec3(0.16, 0.03, 0.28), Vec3(0.03, 0.025, 0.03)])
    who.iris = Vec3(0.10, 0.40, 0.08)
    who.cut = .long
    who.lower = .dress
    who.bottom = dress
    who.shoes = Vec3(0.03, 0.025, 0.03)
    who.left = .hip
    who.right = .hold
    var f = Figure()
    who.drawBackHair(&f)
    f.limb(0.305, 0.28, 0.295, 0.98, 0.015, 0.014, Vec3(0.22, 0.11, 0.045), skin: .bark)
    f.polygon(
      [(0.27, 0.30), (0.335, 0.30), (0.39, 0.02), (0.31, 0.0), (0.23, 0.02)],
      Vec3(0.60, 0.36, 0.09), skin: .straw, bulge: 0.04)
    f.limb(0.265, 0.285, 0.34, 0.285, 0.014, 0.014, Vec3(0.45, 0.04, 0.03))
    who.drawLegs(&f)
    f.both { f, side in
      f.limb(side * 0.066, 0.20, side * 0.066, 0.07, 0.036, 0.034, orange)
    }
    who.drawTorso(&f)
    f.limb(-0.085, 0.47, 0.085, 0.47, 0.018, 0.018, orange)
    who.drawArms(&f)
    who.drawHead(&f)
    who.drawFringe(&f)
    who.drawPointedHat(&f, colour.map { $0 * 0.6 } ?? Vec3(0.035, 0.03, 0.045), band: orange)
    let buckle = who.face(0, 0.74)
    f.box(
      buckle.0, buckle.1, 0.055, 0.05, Vec3(0.85, 0.62, 0.12), round: 0.008, skin: .metal)
    return f
  }
}
