extension SubjectKind {
  /// A girl in a red hood with a basket.
  static let redRidingHood = SubjectKind(
    "red riding hood", "Красная Шапочка", .people,
    words: "red_riding_hood little_red_riding_hood", russian: "красн-_шапочк-", home: .ground,
    size: 0.38, metres: 1.3
  ) { colour, chance in
    let red = colour ?? Vec3(0.66, 0.02, 0.03)
    var who = Person.someone(Vec3(0.72, 0.70, 0.66), chance, feminine: true, young: true)
    who.cut = .long
    who.hair = chance.choice(1, of: [Vec3(0.19, 0.06, 0.018), Vec3(0.50, 0.30, 0.09)])
    who.lower = .dress
    who.bottom = Vec3(0.10, 0.20, 0.42)
    who.left = .down
    who.right = .wave
    var f = Figure()
    f.blob(
      [
        (-0.11, 0.52), (0.11, 0.52), (0.20, 0.34), (0.25, 0.12), (0, 0.08), (-0.25, 0.12),
        (-0.20, 0.34),
      ], red * 0.75, skin: .cloth, bulge: 0.08)
    f.blob(
      [
        who.face(-1.30, -0.9), who.face(-1.38, 0.3), who.face(-0.9, 1.25), who.face(0, 1.55),
        who.face(0.9, 1.25), who.face(1.38, 0.3), who.face(1.30, -0.9),
      ], red, skin: .cloth, bulge: 0.10)
    who.drawLegs(&f)
    who.drawTorso(&f)
    who.drawArms(&f)
    f.both { f, side in
      f.blob(
        [
          (0, 0.52), (side * 0.14, 0.50), (side * 0.20, 0.38), (side * 0.10, 0.40),
          (side * 0.02, 0.46),
        ], red, skin: .cloth, bulge: 0.05)
    }
    let hand = who.hand(-1, .down)
    f.curve(
      [
        (hand.x - 0.07, hand.y - 0.08), (hand.x, hand.y + 0.02), (hand.x + 0.07, hand.y - 0.08),
      ], [0.010], Vec3(0.40, 0.24, 0.09))
    f.polygon(
      [
        (hand.x - 0.10, hand.y - 0.08), (hand.x + 0.10, hand.y - 0.08),
        (hand.x + 0.075, hand.y - 0.19), (hand.x - 0.075, hand.y - 0.19),
      ], Vec3(0.50, 0.30, 0.11), bulge: 0.06,
      pattern: .checks(Vec3(0.36, 0.20, 0.07), every: 0.03))
    who.drawHead(&f)
    who.drawFringe(&f)
    f.curve(
      [
        who.face(-1.12, -0.7), who.face(-1.14, 0.35), who.face(-0.70, 1.05), who.face(0, 1.30),
        who.face(0.70, 1.05), who.face(1.14, 0.35), who.face(1.12, -0.7),
      ], [0.026, 0.034, 0.036, 0.036, 0.036, 0.034, 0.026], red * 1.1, skin: .cloth)
    return f
  }
}
