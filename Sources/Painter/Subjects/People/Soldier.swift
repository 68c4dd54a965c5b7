extension SubjectKind {
  /// A soldier in helmet and camouflage.
  static let soldier = SubjectKind(
    "soldier", "солдат", .people, words: "soldier army infantryman marine_soldier trooper 💂",
    russian: "солдат- военный военного военные боец бойц-", home: .ground, size: 0.46,
    metres: 1.8
  ) { colour, chance in
    let green = colour ?? Vec3(0.13, 0.16, 0.06)
    var who = Person.someone(green, chance, feminine: false)
    who.beard = 0
    who.cut = .short
    who.bottom = green * 0.9
    who.shoes = Vec3(0.05, 0.04, 0.03)
    who.left = .down
    who.right = .wave
    var f = Figure()
    f.box(0, 0.55, 0.30, 0.26, green * 0.6, round: 0.05, skin: .cloth, bulge: 0.06)
    who.drawLegs(&f)
    who.drawTorso(&f)
    for (x, y, r) in [
      (Float(-0.07), Float(0.58), Float(0.035)), (0.06, 0.52, 0.04), (-0.04, 0.46, 0.03),
      (0.07, 0.62, 0.026),
    ] {
      f.ellipse(x, y, r * 1.3, r * 0.8, green * 0.5, bulge: 0)
    }
    f.limb(-0.115, 0.42, 0.115, 0.42, 0.022, 0.022, Vec3(0.09, 0.07, 0.035))
    f.both { f, side in f.box(side * 0.075, 0.44, 0.05, 0.06, green * 0.7, round: 0.012) }
    who.drawArms(&f)
    who.drawHead(&f)
    f.blob(
      [
        who.face(-1.22, 0.36), who.face(-1.0, 1.0), who.face(0, 1.34), who.face(1.0, 1.0),
        who.face(1.22, 0.36), who.face(0, 0.50),
      ], green * 0.8, bulge: 0.10)
    f.both { f, side in
      f.curve(
        [who.face(side * 1.0, 0.35), who.face(side * 0.95, -0.5), who.face(side * 0.3, -1.02)],
        [0.007], green * 0.35)
    }
    return f
  }
}
