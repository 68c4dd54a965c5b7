extension SubjectKind {
  /// Santa Claus with his sack.
  static let santa = SubjectKind(
    "santa", "Дед Мороз", .people, words: "santa santa_claus father_christmas saint_nicholas 🎅 🤶",
    russian: "дед-_мороз- санта санты санту санта_клаус-", home: .ground, size: 0.46, metres: 1.75
  ) { colour, _ in
    let red = colour ?? Vec3(0.62, 0.015, 0.02)
    let white = Vec3(0.80, 0.79, 0.77)
    let sack = Vec3(0.34, 0.19, 0.08)
    var who = Person()
    who.hair = Vec3(0.74, 0.74, 0.73)
    who.iris = Vec3(0.05, 0.20, 0.42)
    who.cut = .bob
    who.beard = 0.9
    who.top = red
    who.bottom = red
    who.shoes = Vec3(0.03, 0.025, 0.025)
    who.shoulders = 0.14
    who.left = .wave
    who.right = .hold
    var f = Figure()
    f.ellipse(0.31, 0.28, 0.19, 0.22, sack, skin: .cloth)
    f.limb(0.28, 0.48, 0.27, 0.56, 0.060, 0.075, sack, skin: .cloth)
    f.limb(0.225, 0.485, 0.335, 0.485, 0.016, 0.016, Vec3(0.80, 0.60, 0.15))
    who.drawBackHair(&f)
    who.drawLegs(&f)
    f.both { f, side in f.limb(side * 0.068, 0.17, side * 0.068, 0.06, 0.058, 0.054, who.shoes) }
    who.drawTorso(&f)
    f.ellipse(0, 0.47, 0.165, 0.155, red, skin: .cloth)
    f.limb(0, 0.62, 0, 0.36, 0.022, 0.022, white, skin: .fur)
    f.curve([(-0.155, 0.435), (0, 0.415), (0.155, 0.435)], [0.024], Vec3(0.03, 0.025, 0.025))
    f.box(0, 0.418, 0.075, 0.062, Vec3(0.85, 0.60, 0.10), round: 0.012, skin: .metal)
    f.curve([(-0.135, 0.335), (0, 0.315), (0.135, 0.335)], [0.034], white, skin: .fur)
    var gloved = who
    gloved.skin = Vec3(0.03, 0.025, 0.025)
    gloved.drawArms(&f)
    who.drawHead(&f)
    f.blob(
      [
        who.face(-1.0, 0.7), who.face(-0.6, 1.35), who.face(0.2, 1.75), who.face(1.1, 1.3),
        who.face(1.45, 0.4), who.face(0.95, 0.75),
      ], red, skin: .cloth, bulge: 0.07)
    let pompom = who.face(1.45, 0.30)
    f.ellipse(pompom.0, pompom.1, 0.045, 0.045, white, skin: .fur)
    f.curve(
      [who.face(-1.05, 0.62), who.face(0, 0.72), who.face(1.05, 0.62)], [0.036], white, skin: .fur)
    return f
  }
}
