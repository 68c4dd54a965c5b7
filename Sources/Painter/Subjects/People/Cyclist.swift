extension SubjectKind {
  /// Somebody on a bicycle.
  static let cyclist = SubjectKind(
    "cyclist", "велосипедист", .people,
    words: "cyclist bicyclist riding_a_bicycle riding_a_bike riding_bicycle on_a_bicycle 🚴 🚵",
    russian: "велосипедист- на_велосипеде", home: .ground, size: 0.44, metres: 1.75
  ) { colour, chance in
    let frame = colour ?? chance.choice(1, of: [Vec3(0.62, 0.03, 0.03), Vec3(0.03, 0.25, 0.55)])
    let steel = Vec3(0.40, 0.42, 0.46)
    let rubber = Vec3(0.03, 0.03, 0.035)
    var who = Person.someone(nil, chance, feminine: chance[30] < 0.5)
    who.beard = 0
    who.cut = who.feminine ? .ponytail : .short
    var f = Figure()
    f.limb(0.12, 0.58, 0.00, 0.44, 0.062, 0.050, who.bottom * 0.6, skin: .cloth)
    f.limb(0.00, 0.44, 0.07, 0.30, 0.048, 0.036, who.bottom * 0.6, skin: .cloth)
    f.ellipse(0.045, 0.28, 0.06, 0.028, who.shoes * 0.7)
    for x in [Float(-0.34), 0.34] {
      f.ring(x, 0.20, 0.178, 0.020, rubber)
      f.ring(x, 0.20, 0.155, 0.006, steel, skin: .metal)
      for turn in [Float(0.02), 0.145, 0.27, 0.395] {
        let dx = cosTurns(turn) * 0.152
        let dy = sinTurns(turn) * 0.152
        f.limb(x - dx, 0.20 - dy, x + dx, 0.20 + dy, 0.003, 0.003, steel)
      }
      f.ellipse(x, 0.20, 0.024, 0.024, steel, skin: .metal)
    }
    for (x0, y0, x1, y1) in [
      (Float(-0.34), Float(0.20), Float(-0.24), Float(0.50)), (-0.25, 0.46, 0.14, 0.46),
      (-0.25, 0.45, 0.02, 0.20), (0.02, 0.20, 0.14, 0.50), (0.02, 0.20, 0.34, 0.20),
      (0.13, 0.46, 0.34, 0.20),
    ] {
      f.limb(x0, y0, x1, y1, 0.016, 0.016, frame, skin: .metal)
    }
    f.limb(-0.24, 0.50, -0.23, 0.57, 0.013, 0.013, steel, skin: .metal)
    f.curve([(-0.23, 0.57), (-0.30, 0.60), (-0.34, 0.55)], [0.014], rubber)
    f.limb(0.08, 0.515, 0.20, 0.525, 0.022, 0.030, rubber)
    f.ring(0.02, 0.20, 0.055, 0.010, steel, skin: .metal)
    drawRider(&f, who)
    return f
  }

  private static func drawRider(_ f: inout Figure, _ who: Person) {
    f.limb(0.14, 0.58, -0.04, 0.46, 0.068, 0.054, who.bottom, skin: .cloth)
    f.limb(-0.04, 0.46, 0.0, 0.16, 0.050, 0.038, who.bottom, skin: .cloth)
    f.ellipse(-0.025, 0.125, 0.068, 0.030, who.shoes)
    f.limb(0.14, 0.60, -0.04, 0.84, 0.105, 0.098, who.top, skin: .cloth)
    var head = Figure()
    who.drawBackHair(&head)
    who.drawHead(&head)
    who.drawFringe(&head)
    let helmet = Vec3(0.85, 0.24, 0.03)
    head.blob(
      [
        who.face(-1.15, 0.45), who.face(-0.9, 1.05), who.face(0, 1.36), who.face(0.9, 1.05),
        who.face(1.15, 0.45), who.face(0, 0.62),
      ], helmet, bulge: 0.08)
    for x in [Float(-0.4), 0, 0.4] {
      who.faceLimb(&head, (x * 0.8, 0.80), (x, 1.15), 0.010, 0.010, helmet * 0.25)
    }
    f.put(head, -0.12, 0.165, scale: 1)
    f.limb(-0.06, 0.84, -0.17, 0.68, 0.050, 0.042, who.top * 0.9, skin: .cloth)
    f.limb(-0.17, 0.68, -0.30, 0.605, 0.040, 0.032, who.skin)
    f.ellipse(-0.315, 0.60, 0.036, 0.034, who.skin)
    f.focus = who.head + Vec2(-0.12, 0.165)
    f.focusRadius = 0.30
  }
}
