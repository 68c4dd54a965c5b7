extension SubjectKind {
  /// A green-skinned zombie in rags, its arms reaching out.
  static let zombie = SubjectKind(
    "zombie", "зомби", .people, words: "zombie undead ghoul 🧟", russian: "зомби упыр-",
    home: .ground, size: 0.45, metres: 1.75
  ) { colour, chance in
    var who = Person.someone(colour ?? Vec3(0.20, 0.17, 0.14), chance, feminine: false)
    who.skin = Vec3(0.26, 0.36, 0.15)
    who.hair = Vec3(0.05, 0.05, 0.035)
    who.iris = Vec3(0.75, 0.70, 0.10)
    who.cut = .spiky
    who.beard = 0
    who.bottom = Vec3(0.07, 0.07, 0.09)
    who.left = .hold
    who.right = .wave
    who.sleeves = false
    let rag = who.top
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.polygon(
      [
        (-0.12, 0.44), (0.12, 0.44), (0.13, 0.36), (0.08, 0.40), (0.04, 0.34), (-0.01, 0.39),
        (-0.06, 0.33), (-0.09, 0.39), (-0.13, 0.35),
      ], rag, skin: .cloth)
    f.blob([(-0.07, 0.60), (-0.01, 0.61), (0.0, 0.54), (-0.05, 0.53)], who.skin * 0.9)
    for x in [Float(-0.055), -0.03, -0.01] {
      f.limb(x, 0.60, x + 0.006, 0.54, 0.004, 0.003, Vec3(0.30, 0.03, 0.03))
    }
    who.drawArms(&f)
    who.drawHead(&f)
    f.both { f, side in
      let eye = who.face(side * 0.42, -0.14)
      f.ellipse(eye.0, eye.1, 0.030, 0.010, who.skin * 0.45, bulge: 0)
    }
    let mouth = who.face(0, -0.60)
    f.ellipse(mouth.0, mouth.1, 0.045, 0.022, Vec3(0.06, 0.015, 0.015), bulge: 0)
    for x in [Float(-0.022), 0.004, 0.024] {
      f.box(mouth.0 + x, mouth.1 + 0.012, 0.012, 0.014, Vec3(0.70, 0.66, 0.45), bulge: 0)
    }
    let scar = who.face(0.45, 0.45)
    f.limb(scar.0 - 0.03, scar.1 + 0.02, scar.0 + 0.03, scar.1 - 0.02, 0.004, 0.004, who.skin * 0.3)
    who.drawFringe(&f)
    return f
  }
}
