extension SubjectKind {
  /// An angel with wings and a halo.
  static let angel = SubjectKind(
    "angel", "ангел", .people, words: "angel seraph cherub archangel guardian_angel 👼 😇",
    russian: "ангел- херувим- серафим- архангел-", home: .ground, size: 0.46, metres: 1.75
  ) { colour, chance in
    let robe = colour ?? Vec3(0.78, 0.77, 0.74)
    let wing = Vec3(0.82, 0.82, 0.82)
    let gold = Vec3(0.95, 0.70, 0.18)
    var who = Person.someone(robe, chance, feminine: chance[30] < 0.6)
    who.cut = who.feminine ? .long : .curly
    who.hair = chance.choice(1, of: [Vec3(0.55, 0.33, 0.09), Vec3(0.19, 0.06, 0.018)])
    who.beard = 0
    who.lower = .robe
    who.right = .wave
    var f = Figure()
    f.both { f, side in
      for (index, tip) in [
        (Float(0.52), Float(0.98)), (0.60, 0.84), (0.60, 0.68), (0.54, 0.52), (0.44, 0.38),
        (0.34, 0.28),
      ].enumerated() {
        f.curve(
          [
            (side * 0.05, 0.58),
            (side * (0.24 + 0.02 * Float(5 - index)), 0.72 - 0.05 * Float(index)),
            (side * tip.0, tip.1),
          ], [0.030, 0.068, 0.014], wing * (1 - 0.035 * Float(index)), skin: .feathers)
      }
      f.curve(
        [(side * 0.05, 0.56), (side * 0.18, 0.78), (side * 0.46, 0.95)], [0.040, 0.060, 0.020],
        wing * 1.05, skin: .feathers)
    }
    who.drawBackHair(&f)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.limb(-0.095, 0.47, 0.095, 0.47, 0.014, 0.014, gold)
    who.drawArms(&f)
    who.drawHead(&f)
    who.drawFringe(&f)
    let halo = who.face(0, 1.55)
    let turns = (0...12).map { step -> (Float, Float) in
      let turn = Float(step) / 12
      return (halo.0 + cosTurns(turn) * 0.115, halo.1 + sinTurns(turn) * 0.030)
    }
    f.curve(turns, [0.011], gold, glow: gold * 1.2)
    return f
  }
}
