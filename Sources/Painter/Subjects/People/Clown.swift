extension SubjectKind {
  /// A clown with a red nose.
  static let clown = SubjectKind(
    "clown", "клоун", .people, words: "clown jester circus harlequin 🤡 🎪",
    russian: "клоун- шут шута цирк- арлекин-", home: .ground, size: 0.46, metres: 1.75
  ) { colour, chance in
    let suit = colour ?? chance.choice(1, of: [Vec3(0.90, 0.60, 0.04), Vec3(0.10, 0.40, 0.72)])
    let red = Vec3(0.78, 0.03, 0.03)
    var who = Person.someone(suit, chance, feminine: false)
    who.skin = Vec3(0.74, 0.60, 0.54)
    who.hair = Vec3(0.80, 0.10, 0.02)
    who.cut = .curly
    who.beard = 0
    who.bottom = Vec3(0.12, 0.35, 0.62)
    who.shoes = red
    who.right = .wave
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    f.both { f, side in f.ellipse(side * 0.10, 0.035, 0.10, 0.042, red) }
    who.drawTorso(&f)
    for (y, hue) in [(Float(0.58), red), (0.50, Vec3(0.10, 0.45, 0.15)), (0.43, red)] {
      f.ellipse(0, y, 0.026, 0.026, hue)
    }
    for index in 0..<9 {
      let x = -0.14 + Float(index) * 0.035
      f.ellipse(x, 0.675 - abs(x) * 0.15, 0.036, 0.030, Vec3(0.85, 0.84, 0.82), skin: .cloth)
    }
    who.drawArms(&f)
    who.drawHead(&f)
    let mouth = who.face(0, -0.60)
    f.ellipse(mouth.0, mouth.1, 0.062, 0.034, Vec3(0.90, 0.88, 0.86), bulge: 0)
    f.smile(mouth.0, mouth.1 - 0.008, 0.042, 0.016, red, width: 0.009)
    let nose = who.face(0, -0.20)
    f.ellipse(nose.0, nose.1, 0.034, 0.034, red)
    f.polygon([who.face(-0.35, 1.0), who.face(0.55, 1.0), who.face(0.25, 2.1)], suit, skin: .cloth)
    let pompom = who.face(0.25, 2.1)
    f.ellipse(pompom.0, pompom.1, 0.034, 0.034, red, skin: .fur)
    return f
  }
}
