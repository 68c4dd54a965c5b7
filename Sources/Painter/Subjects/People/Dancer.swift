extension SubjectKind {
  /// A ballerina on one toe.
  static let dancer = SubjectKind(
    "dancer", "балерина", .people, words: "dancer ballerina ballet dancing dance 🩰 💃",
    russian: "балерин- танцовщиц- танцор- балет- танцующ-", home: .ground, size: 0.48, metres: 1.8
  ) { colour, chance in
    let dyes = [Vec3(0.88, 0.38, 0.50), Vec3(0.74, 0.74, 0.80), Vec3(0.40, 0.30, 0.75)]
    let tutu = colour ?? chance.choice(1, of: dyes)
    let light = mix(tutu, Vec3(0.95, 0.92, 0.94), 0.45)
    var who = Person.someone(tutu, chance, feminine: true)
    who.cut = .bun
    who.lower = .trousers
    who.bottom = tutu
    var f = Figure()
    who.drawBackHair(&f)
    f.limb(0.02, 0.42, 0.03, 0.06, 0.046, 0.034, who.skin)
    f.polygon([(0.0, 0.09), (0.06, 0.09), (0.042, 0.0), (0.022, 0.0)], tutu, bulge: 0.03)
    f.limb(-0.03, 0.41, -0.20, 0.29, 0.046, 0.038, who.skin)
    f.limb(-0.20, 0.29, 0.0, 0.20, 0.036, 0.026, who.skin)
    f.limb(-0.03, 0.215, 0.02, 0.185, 0.026, 0.018, tutu)
    who.drawTorso(&f)
    f.ellipse(0, 0.425, 0.34, 0.060, light, skin: .feathers)
    f.ellipse(0, 0.445, 0.31, 0.045, tutu, skin: .feathers)
    f.limb(-0.03, 0.46, 0.03, 0.46, 0.07, 0.07, tutu, skin: .cloth)
    f.both { f, side in
      f.curve(
        [
          (side * 0.105, 0.63), (side * 0.25, 0.78), (side * 0.22, 0.98), (side * 0.06, 1.09),
        ], [0.036, 0.030, 0.027, 0.022], who.skin)
      f.ellipse(side * 0.045, 1.095, 0.030, 0.024, who.skin)
      f.limb(side * 0.06, 0.68, side * 0.085, 0.60, 0.010, 0.012, tutu)
    }
    who.drawHead(&f)
    who.drawFringe(&f)
    f.curve(
      [who.face(-0.6, 0.98), who.face(0, 1.13), who.face(0.6, 0.98)], [0.012],
      Vec3(0.88, 0.66, 0.18), skin: .metal)
    return f
  }
}
