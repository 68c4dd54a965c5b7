extension SubjectKind {
  /// An old man with a white beard and a stick.
  static let oldMan = SubjectKind(
    "old man", "старик", .people,
    words: "old_man elderly_man grandfather grandpa granddad wise_man sage fisherman elder 👴",
    russian: "старик- дедушк- старец старц- дед деда пожил-_мужчин- рыбак-", home: .ground,
    size: 0.45, metres: 1.7
  ) { colour, chance in
    var who = Person.someone(colour ?? Vec3(0.30, 0.12, 0.06), chance, feminine: false)
    who.hair = Vec3(0.62, 0.61, 0.60)
    who.cut = chance[36] < 0.4 ? .bald : .short
    who.beard = 0.8
    who.bottom = Vec3(0.12, 0.10, 0.09)
    who.left = .down
    who.right = .hold
    var f = Figure()
    who.drawBackHair(&f)
    f.curve(
      [(0.30, 0.0), (0.295, 0.50), (0.32, 0.58), (0.38, 0.55)], [0.014, 0.015, 0.015, 0.012],
      Material.wood, skin: .bark)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.limb(0, 0.66, 0, 0.41, 0.005, 0.005, who.top * 0.4)
    for y in [Float(0.60), 0.53, 0.46] { f.ellipse(0.016, y, 0.010, 0.010, Material.gold) }
    who.drawArms(&f)
    who.drawHead(&f)
    f.both { f, side in
      f.curve(
        [who.face(side * 0.20, 0.36), who.face(side * 0.44, 0.47), who.face(side * 0.70, 0.36)],
        [0.010, 0.014, 0.006], who.hair, skin: .fur)
    }
    who.drawFringe(&f)
    return f
  }

  /// An old woman with a bun and glasses.
  static let oldWoman = SubjectKind(
    "old woman", "бабушка", .people,
    words: "old_woman elderly_woman old_lady grandmother grandma granny nana 👵",
    russian: "бабушк- бабушек старушк- старушек бабк- пожил-_женщин-", home: .ground, size: 0.42,
    metres: 1.55
  ) { colour, chance in
    var who = Person.someone(colour ?? Vec3(0.42, 0.10, 0.26), chance, feminine: true)
    who.hair = Vec3(0.62, 0.61, 0.62)
    who.cut = .bun
    who.lower = .dress
    who.bottom = who.top
    who.left = .forward
    who.right = .wave
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.blob(
      [(-0.075, 0.50), (0.075, 0.50), (0.125, 0.24), (0, 0.21), (-0.125, 0.24)],
      Vec3(0.80, 0.78, 0.72), skin: .cloth, bulge: 0.05)
    who.drawArms(&f)
    f.curve(
      [(-0.15, 0.62), (-0.06, 0.68), (0, 0.62), (0.06, 0.68), (0.15, 0.62)],
      [0.036, 0.030, 0.026, 0.030, 0.036], Vec3(0.70, 0.62, 0.50), skin: .cloth)
    who.drawHead(&f)
    f.both { f, side in
      let eye = who.face(side * 0.42, 0.02)
      f.ring(eye.0, eye.1, 0.034, 0.004, Material.gold, skin: .metal)
    }
    who.drawFringe(&f)
    return f
  }
}
