extension SubjectKind {
  /// A detective in trench coat and hat, a glass in hand.
  static let detective = SubjectKind(
    "detective", "детектив", .people,
    words: "detective investigator private_eye sherlock sherlock_holmes spy secret_agent 🕵",
    russian: "детектив- сыщик- следовател- шпион- шерлок-", home: .ground, size: 0.46,
    metres: 1.8
  ) { colour, chance in
    let coat = colour ?? Vec3(0.42, 0.29, 0.15)
    let dark = coat * 0.45
    var who = Person.someone(coat, chance, feminine: false)
    who.cut = .short
    who.beard = 0
    who.bottom = Vec3(0.05, 0.05, 0.06)
    who.left = .down
    who.right = .hold
    var f = Figure()
    who.drawLegs(&f)
    f.blob(
      [
        (-0.10, 0.52), (0.10, 0.52), (0.17, 0.32), (0.21, 0.14), (0, 0.12), (-0.21, 0.14),
        (-0.17, 0.32),
      ], coat, skin: .cloth, bulge: 0.10)
    who.drawTorso(&f)
    f.polygon([(-0.05, 0.69), (0.05, 0.69), (0, 0.58)], Vec3(0.74, 0.74, 0.72), bulge: 0)
    f.limb(0, 0.67, 0, 0.59, 0.010, 0.014, Vec3(0.40, 0.03, 0.03))
    f.both { f, side in
      f.polygon(
        [(side * 0.045, 0.70), (side * 0.125, 0.66), (side * 0.085, 0.60), (side * 0.01, 0.545)],
        coat * 1.12, skin: .cloth)
      f.ellipse(side * 0.045, 0.34, 0.013, 0.013, dark)
      f.ellipse(side * 0.045, 0.50, 0.013, 0.013, dark)
    }
    f.limb(-0.115, 0.42, 0.115, 0.42, 0.020, 0.020, dark, skin: .cloth)
    f.limb(0, 0.55, 0, 0.13, 0.004, 0.004, dark)
    who.drawArms(&f)
    let hand = who.hand(1, .hold)
    f.limb(hand.x + 0.01, hand.y - 0.02, hand.x + 0.04, hand.y + 0.09, 0.014, 0.012, dark)
    f.ellipse(
      hand.x + 0.06, hand.y + 0.16, 0.066, 0.066, Vec3(0.72, 0.85, 0.92), skin: .clear)
    f.ring(hand.x + 0.06, hand.y + 0.16, 0.066, 0.011, Material.gold, skin: .metal)
    who.drawHead(&f)
    f.blob(
      [
        who.face(-0.98, 0.56), who.face(-0.86, 1.25), who.face(-0.25, 1.40), who.face(0, 1.30),
        who.face(0.25, 1.40), who.face(0.86, 1.25), who.face(0.98, 0.56),
      ], dark * 1.3, skin: .cloth, bulge: 0.07)
    f.curve([who.face(-0.92, 0.74), who.face(0, 0.68), who.face(0.92, 0.74)], [0.024], dark * 0.4)
    f.curve(
      [who.face(-1.65, 0.62), who.face(-0.7, 0.50), who.face(0.7, 0.50), who.face(1.65, 0.62)],
      [0.010, 0.030, 0.030, 0.010], dark * 1.2, skin: .cloth)
    return f
  }
}
