extension SubjectKind {
  /// A wizard with a glowing staff.
  static let wizard = SubjectKind(
    "wizard", "волшебник", .people,
    words: "wizard mage sorcerer magician warlock merlin gandalf 🧙",
    russian: """
      волшебник- маг мага магу магом маги магов чародей- чародей колдун- мерлин- гендальф-
      """, home: .ground, size: 0.46, metres: 1.8
  ) { colour, _ in
    let robe = colour ?? Vec3(0.045, 0.07, 0.42)
    let star = Vec3(0.90, 0.66, 0.12)
    let wood = Vec3(0.13, 0.065, 0.03)
    var who = Person()
    who.hair = Vec3(0.66, 0.66, 0.66)
    who.iris = Vec3(0.05, 0.22, 0.48)
    who.cut = .long
    who.top = robe
    who.lower = .robe
    who.right = .hold
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.limb(-0.11, 0.45, 0.11, 0.45, 0.016, 0.016, star * 0.8, skin: .cloth)
    for (x, y, r) in [
      (Float(-0.12), Float(0.24), Float(0.030)), (0.10, 0.30, 0.024), (0.02, 0.16, 0.026),
      (0.15, 0.12, 0.028), (-0.07, 0.35, 0.020),
    ] {
      f.sparkle(x, y, r, star)
    }
    f.curve(
      [(0.305, 0.02), (0.295, 0.50), (0.305, 0.92)], [0.017, 0.016, 0.020], wood, skin: .bark)
    f.curve([(0.305, 0.90), (0.25, 0.99), (0.30, 1.07)], [0.018, 0.014, 0.006], wood, skin: .bark)
    f.ellipse(0.315, 0.985, 0.052, 0.052, Vec3(0.25, 0.75, 0.95), glow: Vec3(0.35, 1.0, 1.3))
    f.ellipse(0.305, 1.0, 0.018, 0.018, Vec3(1, 1, 1), bulge: 0, glow: Vec3(0.8, 1, 1))
    who.drawArms(&f)
    who.drawHead(&f)
    f.blob(
      [
        who.face(-0.66, -0.62), who.face(0, -0.82), who.face(0.66, -0.62), who.face(0.5, -1.7),
        who.face(0, -2.35), who.face(-0.5, -1.7),
      ], who.hair, skin: .fur, bulge: 0.07)
    f.both { f, side in
      who.faceLimb(
        &f, (side * 0.95, 0.45), (side * 0.9, -0.7), 0.030, 0.036, who.hair, skin: .fur)
      who.faceLimb(
        &f, (side * 0.06, -0.45), (side * 0.62, -0.72), 0.026, 0.010, who.hair, skin: .fur)
    }
    who.drawPointedHat(&f, robe, band: star)
    return f
  }
}
