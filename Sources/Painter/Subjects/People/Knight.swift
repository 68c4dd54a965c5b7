extension SubjectKind {
  /// A knight in armour with sword and shield.
  static let knight = SubjectKind(
    "knight", "рыцарь", .people, words: "knight paladin crusader warrior gladiator",
    russian: "рыцар- рыцарь паладин- крестонос- воин- витяз- богатыр- богатырь гладиатор-",
    home: .ground, size: 0.46, metres: 1.85
  ) { colour, chance in
    let steel = Vec3(0.33, 0.35, 0.39)
    let cloth = colour ?? chance.choice(1, of: [Vec3(0.60, 0.03, 0.03), Vec3(0.04, 0.12, 0.50)])
    let gold = Vec3(0.78, 0.50, 0.10)
    var who = Person.someone(nil, chance, feminine: false)
    who.beard = 0
    who.top = steel
    who.bottom = steel * 0.8
    who.shoes = steel * 0.7
    who.cloth = .metal
    who.shoulders = 0.14
    var gloved = who
    gloved.skin = steel * 0.6
    var f = Figure()
    f.blob(
      [(-0.12, 0.66), (0.12, 0.66), (0.24, 0.12), (0, 0.08), (-0.24, 0.12)], cloth * 0.6,
      skin: .cloth, bulge: 0.08)
    who.drawLegs(&f)
    f.both { f, side in
      f.ellipse(side * 0.065, 0.23, 0.052, 0.048, steel * 1.2, skin: .metal)
    }
    who.drawTorso(&f)
    f.polygon(
      [(-0.10, 0.60), (0.10, 0.60), (0.12, 0.24), (0.04, 0.22), (-0.04, 0.22), (-0.12, 0.24)],
      cloth, skin: .cloth, bulge: 0.05)
    f.limb(-0.11, 0.44, 0.11, 0.44, 0.018, 0.018, Vec3(0.10, 0.05, 0.02))
    f.box(0, 0.44, 0.05, 0.05, gold, round: 0.01, skin: .metal)
    drawSword(&f, gold)
    gloved.drawArm(&f, 1, .hold)
    gloved.drawArm(&f, -1, .forward)
    f.both { f, side in
      f.ellipse(side * 0.15, 0.635, 0.075, 0.062, steel * 1.25, skin: .metal)
    }
    drawShield(&f, cloth, gold)
    drawHelmet(&f, who, steel, cloth, gold)
    return f
  }

  private static func drawSword(_ f: inout Figure, _ gold: Vec3) {
    let blade = Vec3(0.62, 0.65, 0.70)
    f.limb(0.295, 0.42, 0.295, 0.54, 0.016, 0.016, Vec3(0.12, 0.06, 0.03))
    f.box(0.295, 0.77, 0.042, 0.44, blade, round: 0.012, skin: .metal, bulge: 0.02)
    f.polygon([(0.274, 0.98), (0.316, 0.98), (0.295, 1.05)], blade, skin: .metal, bulge: 0.015)
    f.limb(0.22, 0.56, 0.37, 0.56, 0.018, 0.018, gold, skin: .metal)
  }

  private static func drawShield(_ f: inout Figure, _ cloth: Vec3, _ gold: Vec3) {
    let cross = Vec3(0.85, 0.83, 0.78)
    f.blob(
      [
        (-0.33, 0.60), (-0.16, 0.62), (0.01, 0.60), (-0.01, 0.40), (-0.16, 0.24), (-0.31, 0.40),
      ], gold, skin: .metal, bulge: 0.04)
    f.blob(
      [
        (-0.305, 0.575), (-0.16, 0.595), (-0.015, 0.575), (-0.03, 0.41), (-0.16, 0.27),
        (-0.29, 0.41),
      ], cloth, bulge: 0.10)
    f.limb(-0.16, 0.56, -0.16, 0.32, 0.020, 0.020, cross)
    f.limb(-0.25, 0.48, -0.07, 0.48, 0.020, 0.020, cross)
  }

  private static func drawHelmet(
    _ f: inout Figure, _ who: Person, _ steel: Vec3, _ cloth: Vec3, _ gold: Vec3
  ) {
    f.curve(
      [who.face(0, 1.15), who.face(0.3, 1.75), who.face(1.1, 1.6), who.face(1.6, 0.8)],
      [0.03, 0.055, 0.055, 0.012], cloth, skin: .feathers)
    f.ellipse(
      who.head.x, who.head.y + 0.01, who.headSize.x * 1.2, who.headSize.y * 1.14, steel * 0.6,
      skin: .metal)
    who.drawHead(&f)
    f.blob(
      [
        who.face(-1.2, 0.2), who.face(-0.95, 0.95), who.face(0, 1.26), who.face(0.95, 0.95),
        who.face(1.2, 0.2), who.face(0.7, 0.46), who.face(0, 0.54), who.face(-0.7, 0.46),
      ], steel, skin: .metal, bulge: 0.09)
    f.both { f, side in
      f.curve(
        [who.face(side * 1.06, 0.45), who.face(side * 1.10, -0.35), who.face(side * 0.72, -1.0)],
        [0.026, 0.034, 0.028], steel, skin: .metal)
    }
    f.curve(
      [who.face(-1.02, 0.46), who.face(0, 0.60), who.face(1.02, 0.46)], [0.013], gold,
      skin: .metal)
  }
}
