extension SubjectKind {
  /// A pirate with eye patch and sabre.
  static let pirate = SubjectKind(
    "pirate", "пират", .people, words: "pirate buccaneer captain sailor 🏴",
    russian: "пират- капитан- моряк- матрос-", home: .ground, size: 0.46, metres: 1.8
  ) { colour, chance in
    let coat = colour ?? Vec3(0.30, 0.025, 0.03)
    let gold = Vec3(0.85, 0.55, 0.10)
    var who = Person.someone(coat, chance, feminine: false)
    who.hair = Vec3(0.06, 0.03, 0.018)
    who.beard = 0.6
    who.cut = .bob
    who.bottom = Vec3(0.05, 0.05, 0.07)
    who.shoes = Vec3(0.06, 0.035, 0.02)
    who.left = .hip
    who.right = .hold
    var f = Figure()
    who.drawBackHair(&f)
    f.polygon(
      [(-0.12, 0.48), (0.12, 0.48), (0.19, 0.17), (-0.19, 0.17)], coat * 0.75, skin: .cloth,
      bulge: 0.05)
    who.drawLegs(&f)
    f.both { f, side in
      f.limb(side * 0.068, 0.16, side * 0.068, 0.06, 0.056, 0.052, who.shoes)
    }
    who.drawTorso(&f)
    f.blob(
      [(-0.055, 0.68), (0.055, 0.68), (0.07, 0.42), (-0.07, 0.42)], Vec3(0.80, 0.78, 0.73),
      skin: .cloth, bulge: 0.05, pattern: .stripes(Vec3(0.55, 0.03, 0.03), every: 0.055, turn: 0))
    f.limb(-0.11, 0.44, 0.11, 0.44, 0.022, 0.022, Vec3(0.10, 0.05, 0.02))
    f.box(0, 0.44, 0.06, 0.055, gold, round: 0.01, skin: .metal)
    f.curve(
      [(0.29, 0.54), (0.34, 0.80), (0.27, 1.06)], [0.020, 0.026, 0.004], Vec3(0.66, 0.69, 0.74),
      skin: .metal)
    f.ring(0.29, 0.52, 0.045, 0.010, gold, skin: .metal)
    who.drawArms(&f)
    who.drawHead(&f)
    who.drawFringe(&f)
    drawPatchAndHat(&f, who, gold)
    return f
  }

  private static func drawPatchAndHat(_ f: inout Figure, _ who: Person, _ gold: Vec3) {
    let black = Vec3(0.03, 0.028, 0.03)
    let bone = Vec3(0.82, 0.80, 0.76)
    let patch = who.face(0.42, 0.03)
    who.faceLimb(&f, (-0.9, 0.55), (1.0, -0.12), 0.007, 0.007, black)
    f.ellipse(patch.0, patch.1, 0.034, 0.034, black)
    f.blob(
      [
        who.face(-1.75, 0.62), who.face(-0.95, 1.15), who.face(-0.35, 1.65), who.face(0.35, 1.65),
        who.face(0.95, 1.15), who.face(1.75, 0.62), who.face(0.8, 0.55), who.face(-0.8, 0.55),
      ], black, skin: .cloth, bulge: 0.07)
    f.curve(
      [
        who.face(-1.7, 0.66), who.face(-0.8, 0.60), who.face(0, 0.56), who.face(0.8, 0.60),
        who.face(1.7, 0.66),
      ], [0.010], gold)
    let skull = who.face(0, 1.12)
    f.ellipse(skull.0, skull.1, 0.036, 0.033, bone)
    f.box(skull.0, skull.1 - 0.034, 0.036, 0.022, bone, round: 0.006)
    f.both { f, side in
      f.ellipse(skull.0 + side * 0.014, skull.1 - 0.004, 0.010, 0.012, black, bulge: 0)
    }
  }
}
