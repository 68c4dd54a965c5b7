extension SubjectKind {
  /// A hero in cape and mask.
  static let superhero = SubjectKind(
    "superhero", "супергерой", .people, words: "superhero superheroine hero superman batman 🦸",
    russian: "супергеро- супергерой геро- герой", home: .ground, size: 0.46, metres: 1.85
  ) { colour, chance in
    let suit = colour ?? chance.choice(1, of: [Vec3(0.03, 0.12, 0.55), Vec3(0.30, 0.05, 0.45)])
    let cape = colour.map { mix($0, Vec3(0.1, 0, 0), 0.5) } ?? Vec3(0.62, 0.02, 0.03)
    let gold = Vec3(0.90, 0.62, 0.08)
    var who = Person.someone(suit, chance, feminine: chance[30] < 0.4)
    who.beard = 0
    who.lower = .trousers
    who.bottom = suit
    who.shoes = cape
    who.left = .hip
    who.right = .hip
    who.cut = who.feminine ? .long : .short
    if !who.feminine { who.shoulders = 0.150 }
    var f = Figure()
    f.blob(
      [
        (-0.13, 0.68), (0.13, 0.68), (0.26, 0.40), (0.40, 0.08), (0.10, 0.13), (-0.12, 0.07),
        (-0.30, 0.12), (-0.24, 0.40),
      ], cape, skin: .cloth, bulge: 0.09)
    who.drawBackHair(&f)
    who.drawLegs(&f)
    f.both { f, side in
      f.limb(side * 0.066, 0.20, side * 0.068, 0.06, 0.056, 0.052, cape)
    }
    who.drawTorso(&f)
    f.limb(-0.095, 0.44, 0.095, 0.44, 0.020, 0.020, gold)
    f.polygon(
      [(0, 0.505), (0.075, 0.585), (0.045, 0.625), (-0.045, 0.625), (-0.075, 0.585)], gold,
      bulge: 0.02)
    f.sparkle(0, 0.575, 0.042, cape)
    who.drawArms(&f)
    f.both { f, side in
      f.limb(side * 0.05, 0.672, side * 0.125, 0.655, 0.024, 0.030, cape, skin: .cloth)
    }
    who.drawHead(&f)
    var mask = Figure()
    mask.curve(
      [who.face(-0.88, 0.10), who.face(0, 0.02), who.face(0.88, 0.10)], [0.030, 0.034, 0.030], cape)
    f.parts.append(contentsOf: mask.parts)
    f.both { f, side in
      let at = who.face(side * 0.42, 0.04)
      f.ellipse(at.0, at.1, 0.025, 0.020, Vec3(0.92, 0.92, 0.90), bulge: 0)
      f.ellipse(at.0, at.1, 0.012, 0.014, Figure.ink, bulge: 0)
    }
    who.drawFringe(&f)
    return f
  }
}
