extension SubjectKind {
  /// A princess in a gown.
  static let princess = SubjectKind(
    "princess", "принцесса", .people, words: "princess queen empress 👸",
    russian: "принцесс- королев- царевн- цариц- императриц-", home: .ground, size: 0.44,
    metres: 1.7
  ) { colour, chance in
    let gowns = [Vec3(0.85, 0.24, 0.42), Vec3(0.14, 0.36, 0.78), Vec3(0.48, 0.16, 0.62)]
    let gown = colour ?? chance.choice(1, of: gowns)
    var who = Person.someone(gown, chance, feminine: true)
    who.cut = .long
    who.lower = .trousers
    who.bottom = gown
    who.sleeves = false
    who.left = .forward
    who.right = .wave
    var f = Figure()
    who.drawBackHair(&f)
    f.blob(
      [
        (-0.09, 0.50), (0.09, 0.50), (0.24, 0.26), (0.29, 0.02), (0, -0.01), (-0.29, 0.02),
        (-0.24, 0.26),
      ], gown, skin: .cloth, bulge: 0.14)
    f.blob(
      [(-0.03, 0.48), (0.03, 0.48), (0.11, 0.03), (0, 0.02), (-0.11, 0.03)],
      mix(gown, Vec3(0.95, 0.9, 0.9), 0.6), skin: .cloth, bulge: 0.10)
    who.drawTorso(&f)
    who.drawArms(&f)
    f.both { f, side in f.ellipse(side * 0.125, 0.620, 0.064, 0.056, gown * 1.1, skin: .cloth) }
    f.curve([(-0.07, 0.455), (0, 0.44), (0.07, 0.455)], [0.014], Vec3(0.88, 0.62, 0.14))
    who.drawHead(&f)
    who.drawFringe(&f)
    f.ellipse(0, 0.665, 0.018, 0.020, Vec3(0.20, 0.55, 0.85), skin: .glass)
    who.drawCrown(&f, Vec3(0.88, 0.60, 0.12), Vec3(0.75, 0.03, 0.10), width: 0.62, height: 0.55)
    return f
  }
}
