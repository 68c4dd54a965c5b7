extension SubjectKind {
  /// A ninja, a sword on the back and a throwing star in hand.
  static let ninja = SubjectKind(
    "ninja", "ниндзя", .people, words: "ninja shinobi assassin 🥷", russian: "ниндзя ассасин-",
    home: .ground, size: 0.44, metres: 1.7
  ) { colour, _ in
    let black = colour.map { $0 * 0.5 } ?? Vec3(0.028, 0.03, 0.042)
    let sash = colour ?? Vec3(0.62, 0.02, 0.02)
    var who = Person()
    who.top = black
    who.bottom = black
    who.shoes = black * 0.8
    who.cut = .bald
    who.left = .hip
    who.right = .hold
    var f = Figure()
    f.limb(0.24, 0.84, 0.10, 0.64, 0.020, 0.020, Vec3(0.10, 0.02, 0.02), skin: .cloth)
    f.limb(0.10, 0.64, -0.20, 0.24, 0.018, 0.014, Vec3(0.05, 0.05, 0.06), skin: .metal)
    f.ellipse(0.145, 0.70, 0.046, 0.030, Vec3(0.60, 0.42, 0.10), skin: .metal)
    f.curve([(0.10, 0.86), (0.24, 0.90), (0.36, 0.84)], [0.022, 0.024, 0.008], sash, skin: .cloth)
    f.curve(
      [(0.10, 0.86), (0.22, 0.84), (0.31, 0.75)], [0.020, 0.022, 0.007], sash * 0.8, skin: .cloth)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.both { f, side in
      f.limb(side * 0.10, 0.645, side * -0.06, 0.46, 0.012, 0.012, black * 2.2, skin: .cloth)
    }
    f.limb(-0.10, 0.445, 0.10, 0.445, 0.026, 0.026, sash, skin: .cloth)
    f.limb(0.06, 0.44, 0.10, 0.32, 0.022, 0.026, sash * 0.85, skin: .cloth)
    let hand = who.hand(1, .hold) + Vec2(0.05, 0.05)
    for turn in [Float(0.08), 0.33, 0.58, 0.83] {
      f.limb(
        hand.x, hand.y, hand.x + cosTurns(turn) * 0.085, hand.y + sinTurns(turn) * 0.085, 0.026,
        0.003, Vec3(0.45, 0.47, 0.50), skin: .metal)
    }
    who.drawArms(&f)
    who.drawHead(&f)
    drawHood(&f, who, black, sash)
    return f
  }

  private static func drawHood(_ f: inout Figure, _ who: Person, _ black: Vec3, _ sash: Vec3) {
    f.blob(
      [
        who.face(-1.12, 0.12), who.face(-0.9, 0.85), who.face(0, 1.14), who.face(0.9, 0.85),
        who.face(1.12, 0.12), who.face(0.6, 0.30), who.face(-0.6, 0.30),
      ], black, skin: .cloth, bulge: 0.07)
    f.blob(
      [
        who.face(-1.12, 0.05), who.face(-0.5, -0.20), who.face(0.5, -0.20), who.face(1.12, 0.05),
        who.face(0.85, -0.9), who.face(0, -1.14), who.face(-0.85, -0.9),
      ], black, skin: .cloth, bulge: 0.07)
    f.curve(
      [who.face(-1.02, 0.46), who.face(0, 0.40), who.face(1.02, 0.46)], [0.022], sash,
      skin: .cloth)
    let plate = who.face(0, 0.42)
    f.box(plate.0, plate.1, 0.09, 0.040, Vec3(0.45, 0.47, 0.50), round: 0.01, skin: .metal)
  }
}
