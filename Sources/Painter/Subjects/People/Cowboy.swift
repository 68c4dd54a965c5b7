extension SubjectKind {
  /// A cowboy in hat, vest and neckerchief.
  static let cowboy = SubjectKind(
    "cowboy", "ковбой", .people, words: "cowboy cowgirl gunslinger bandit 🤠",
    russian: "ковбо- ковбой бандит-", home: .ground, size: 0.46, metres: 1.8
  ) { colour, chance in
    let shirt = colour ?? Vec3(0.55, 0.10, 0.06)
    let leather = Vec3(0.22, 0.11, 0.045)
    var who = Person.someone(shirt, chance, feminine: chance[30] < 0.3)
    who.cut = who.feminine ? .long : .short
    who.lower = .trousers
    who.bottom = Vec3(0.07, 0.13, 0.28)
    who.shoes = leather
    who.left = .hip
    who.right = .wave
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    f.both { f, side in
      f.limb(side * 0.066, 0.20, side * 0.068, 0.06, 0.054, 0.052, leather)
    }
    who.drawTorso(&f)
    f.both { f, side in
      f.blob(
        [
          (side * 0.05, 0.67), (side * 0.13, 0.63), (side * 0.10, 0.44), (side * 0.045, 0.41),
          (side * 0.03, 0.55),
        ], leather, skin: .cloth, bulge: 0.04)
    }
    f.limb(-0.115, 0.415, 0.115, 0.415, 0.020, 0.020, leather * 0.6)
    f.ellipse(0, 0.415, 0.030, 0.024, Material.gold, skin: .metal)
    f.star(-0.075, 0.58, 0.030, Material.gold, skin: .metal)
    who.drawArms(&f)
    f.polygon([(-0.075, 0.70), (0.075, 0.70), (0, 0.60)], Vec3(0.68, 0.04, 0.04), skin: .cloth)
    who.drawHead(&f)
    who.drawFringe(&f)
    f.blob(
      [
        who.face(-0.82, 0.66), who.face(-0.72, 1.45), who.face(-0.30, 1.58), who.face(0, 1.40),
        who.face(0.30, 1.58), who.face(0.72, 1.45), who.face(0.82, 0.66),
      ], leather * 1.5, skin: .cloth, bulge: 0.07)
    f.curve(
      [who.face(-0.80, 0.80), who.face(0, 0.72), who.face(0.80, 0.80)], [0.016], leather * 0.5)
    f.curve(
      [
        who.face(-2.05, 0.98), who.face(-1.1, 0.60), who.face(0, 0.54), who.face(1.1, 0.60),
        who.face(2.05, 0.98),
      ], [0.008, 0.032, 0.034, 0.032, 0.008], leather * 1.4, skin: .cloth)
    return f
  }
}
