extension SubjectKind {
  /// A king in his mantle.
  static let king = SubjectKind(
    "king", "король", .people, words: "king emperor prince tsar 🤴",
    russian: """
      король корол- царь царя царю цари принц принца принцу принцем император-
      """, home: .ground, size: 0.46, metres: 1.8
  ) { colour, chance in
    let mantle = colour ?? Vec3(0.52, 0.02, 0.035)
    let ermine = Vec3(0.78, 0.75, 0.70)
    let gold = Vec3(0.86, 0.56, 0.10)
    let ruby = Vec3(0.70, 0.02, 0.05)
    var who = Person.someone(Vec3(0.05, 0.08, 0.30), chance, feminine: false)
    who.hair = chance.choice(1, of: [Vec3(0.55, 0.53, 0.51), Vec3(0.16, 0.07, 0.03)])
    who.cut = .bob
    who.beard = 0.75
    who.bottom = Vec3(0.05, 0.05, 0.16)
    who.right = .hold
    var f = Figure()
    f.blob(
      [
        (-0.16, 0.66), (0.16, 0.66), (0.27, 0.30), (0.31, 0.02), (-0.31, 0.02), (-0.27, 0.30),
      ], mantle, skin: .cloth, bulge: 0.10)
    f.limb(-0.29, 0.035, 0.29, 0.035, 0.036, 0.036, ermine, skin: .fur)
    who.drawBackHair(&f)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.limb(0, 0.62, 0, 0.42, 0.016, 0.016, gold, skin: .metal)
    f.limb(-0.10, 0.44, 0.10, 0.44, 0.018, 0.018, gold, skin: .metal)
    f.limb(0.305, 0.28, 0.285, 0.72, 0.014, 0.014, gold, skin: .metal)
    f.ellipse(0.283, 0.755, 0.042, 0.042, ruby, skin: .glass)
    who.drawArms(&f)
    f.curve(
      [(-0.17, 0.62), (-0.08, 0.70), (0, 0.665), (0.08, 0.70), (0.17, 0.62)],
      [0.045, 0.042, 0.036, 0.042, 0.045], ermine, skin: .fur)
    who.drawHead(&f)
    who.drawFringe(&f)
    who.drawCrown(&f, gold, ruby, width: 0.95, height: 0.85)
    return f
  }
}
