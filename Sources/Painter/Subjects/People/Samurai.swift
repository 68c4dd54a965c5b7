extension SubjectKind {
  /// A samurai in armour.
  static let samurai = SubjectKind(
    "samurai", "самурай", .people, words: "samurai shogun ronin",
    russian: "самура- самурай сегун- ронин-", home: .ground, size: 0.46, metres: 1.75
  ) { colour, chance in
    let lacquer =
      colour ?? chance.choice(1, of: [Vec3(0.55, 0.025, 0.02), Vec3(0.04, 0.06, 0.16)])
    let dark = Vec3(0.035, 0.03, 0.035)
    let gold = Vec3(0.80, 0.52, 0.10)
    var who = Person.someone(nil, chance, feminine: false)
    who.skin = Person.skins[4]
    who.hair = Person.hairs[0]
    who.iris = Person.irises[0]
    who.beard = 0
    who.top = dark * 1.5
    who.bottom = Vec3(0.05, 0.05, 0.08)
    who.shoulders = 0.135
    who.left = .hip
    who.right = .hold
    var f = Figure()
    f.polygon(
      [(-0.13, 0.44), (0.13, 0.44), (0.19, 0.08), (-0.19, 0.08)], who.bottom, skin: .cloth,
      bulge: 0.06)
    who.drawLegs(&f)
    f.limb(-0.12, 0.42, -0.32, 0.30, 0.015, 0.013, Vec3(0.10, 0.02, 0.02))
    who.drawTorso(&f)
    let lace = Part.Pattern.stripes(gold * 0.7, every: 0.055, turn: 0)
    f.blob(
      [(-0.12, 0.64), (0.12, 0.64), (0.125, 0.45), (-0.125, 0.45)], lacquer, bulge: 0.08,
      pattern: lace)
    for x in [Float(-0.115), 0, 0.115] {
      f.box(x, 0.36, 0.108, 0.15, lacquer, round: 0.012, bulge: 0.035, pattern: lace)
    }
    f.limb(-0.12, 0.45, 0.12, 0.45, 0.020, 0.020, Vec3(0.80, 0.76, 0.66), skin: .cloth)
    f.limb(0.31, 0.46, 0.275, 0.58, 0.017, 0.017, dark)
    f.ellipse(0.275, 0.585, 0.045, 0.018, gold, skin: .metal)
    f.curve(
      [(0.272, 0.60), (0.275, 0.85), (0.345, 1.08)], [0.020, 0.018, 0.004],
      Vec3(0.66, 0.69, 0.74), skin: .metal)
    who.drawArms(&f)
    f.both { f, side in
      f.box(
        side * 0.185, 0.585, 0.115, 0.145, lacquer, round: 0.015, bulge: 0.04, tilt: side * 0.03,
        pattern: lace)
    }
    drawKabuto(&f, who, lacquer, dark, gold)
    return f
  }

  private static func drawKabuto(
    _ f: inout Figure, _ who: Person, _ lacquer: Vec3, _ dark: Vec3, _ gold: Vec3
  ) {
    f.blob(
      [
        who.face(-0.9, 0.5), who.face(0.9, 0.5), who.face(1.6, -0.75), who.face(0, -0.5),
        who.face(-1.6, -0.75),
      ], lacquer * 0.7, bulge: 0.05,
      pattern: .stripes(gold * 0.5, every: 0.05, turn: 0))
    who.drawHead(&f)
    f.blob(
      [
        who.face(-1.18, 0.3), who.face(-0.9, 0.98), who.face(0, 1.3), who.face(0.9, 0.98),
        who.face(1.18, 0.3), who.face(0, 0.42),
      ], dark, skin: .metal, bulge: 0.09)
    f.curve(
      [who.face(-1.35, 0.22), who.face(0, 0.52), who.face(1.35, 0.22)], [0.022, 0.026, 0.022],
      lacquer)
    f.both { f, side in
      f.curve(
        [who.face(side * 0.12, 0.62), who.face(side * 0.75, 1.1), who.face(side * 0.95, 1.95)],
        [0.018, 0.020, 0.004], gold, skin: .metal)
    }
    let jewel = who.face(0, 0.68)
    f.ellipse(jewel.0, jewel.1, 0.032, 0.032, gold, skin: .metal)
    who.faceLimb(&f, (-0.5, -1.02), (0.5, -1.02), 0.016, 0.016, lacquer)
  }
}
