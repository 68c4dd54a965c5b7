extension SubjectKind {
  /// A vampire in a high-collared cape.
  static let vampire = SubjectKind(
    "vampire", "вампир", .people, words: "vampire dracula nosferatu 🧛",
    russian: "вампир- дракул-", home: .ground, size: 0.46, metres: 1.85
  ) { colour, chance in
    let lining = colour ?? Vec3(0.50, 0.01, 0.025)
    let black = Vec3(0.025, 0.022, 0.03)
    var who = Person.someone(Vec3(0.05, 0.045, 0.06), chance, feminine: false)
    who.skin = Vec3(0.62, 0.56, 0.56)
    who.hair = Vec3(0.018, 0.016, 0.02)
    who.iris = Vec3(0.60, 0.02, 0.02)
    who.cut = .short
    who.beard = 0
    who.bottom = black
    who.left = .hip
    who.right = .wave
    var f = Figure()
    f.blob(
      [
        (-0.14, 0.68), (0.14, 0.68), (0.28, 0.40), (0.36, 0.06), (0.12, 0.10), (-0.12, 0.10),
        (-0.36, 0.06), (-0.28, 0.40),
      ], lining, skin: .cloth, bulge: 0.09)
    f.both { f, side in
      f.polygon(
        [
          (side * 0.05, 0.64), (side * 0.14, 0.66), (side * 0.27, 0.92), (side * 0.17, 0.86),
        ], lining, skin: .cloth, bulge: 0.03)
      f.polygon(
        [
          (side * 0.13, 0.68), (side * 0.30, 0.40), (side * 0.40, 0.05), (side * 0.30, 0.07),
          (side * 0.20, 0.42),
        ], black, skin: .cloth, bulge: 0.03)
    }
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.polygon([(-0.055, 0.685), (0.055, 0.685), (0, 0.50)], Vec3(0.78, 0.78, 0.78), bulge: 0)
    f.polygon(
      [(-0.05, 0.675), (0, 0.655), (0.05, 0.675), (0.05, 0.63), (0, 0.65), (-0.05, 0.63)], lining)
    who.drawArms(&f)
    who.drawHead(&f)
    f.both { f, side in
      let fang = who.face(side * 0.17, -0.60)
      f.polygon(
        [(fang.0 - 0.008, fang.1), (fang.0 + 0.008, fang.1), (fang.0, fang.1 - 0.026)],
        Vec3(0.95, 0.95, 0.92), bulge: 0)
    }
    f.blob(
      [
        who.face(-1.05, 0.0), who.face(-1.02, 0.70), who.face(0, 1.16), who.face(1.02, 0.70),
        who.face(1.05, 0.0), who.face(0.72, 0.56), who.face(0, 0.22), who.face(-0.72, 0.56),
      ], who.hair, bulge: 0.05)
    return f
  }
}
