extension SubjectKind {
  /// A cook in a tall hat.
  static let chef = SubjectKind(
    "chef", "повар", .people, words: "chef cook baker",
    russian: "повар- пекар- пекарь кулинар-", home: .ground, size: 0.46, metres: 1.75
  ) { colour, chance in
    let white = colour ?? Vec3(0.72, 0.71, 0.69)
    let red = Vec3(0.65, 0.03, 0.03)
    var who = Person.someone(white, chance, feminine: chance[30] < 0.35)
    who.lower = .trousers
    who.cut = who.feminine ? .bob : .short
    who.bottom = Vec3(0.05, 0.05, 0.06)
    who.beard = 0
    who.left = .hip
    who.right = .hold
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    who.drawTorso(&f)
    f.blob(
      [(-0.10, 0.46), (0.10, 0.46), (0.12, 0.22), (-0.12, 0.22)], Vec3(0.78, 0.77, 0.76),
      skin: .cloth, bulge: 0.06)
    f.limb(-0.11, 0.455, 0.11, 0.455, 0.016, 0.016, red, skin: .cloth)
    f.both { f, side in
      for y in [Float(0.52), 0.57, 0.62] {
        f.ellipse(side * 0.035, y, 0.010, 0.010, Vec3(0.06, 0.06, 0.07))
      }
    }
    f.polygon(
      [(-0.07, 0.69), (0.07, 0.69), (0.045, 0.645), (0, 0.61), (-0.045, 0.645)], red, skin: .cloth,
      bulge: 0.03)
    f.limb(0.30, 0.52, 0.315, 0.86, 0.011, 0.010, Vec3(0.45, 0.47, 0.50), skin: .metal)
    f.ellipse(0.318, 0.90, 0.052, 0.046, Vec3(0.50, 0.52, 0.55), skin: .metal)
    who.drawArms(&f)
    who.drawHead(&f)
    if !who.feminine { who.drawMoustache(&f) }
    who.drawFringe(&f)
    for (x, y, r) in [
      (Float(-0.75), Float(1.75), Float(0.62)), (0.75, 1.75, 0.62), (-0.3, 2.05, 0.62),
      (0.35, 2.05, 0.62), (0, 1.7, 0.7),
    ] {
      let puff = who.face(x, y)
      f.ellipse(puff.0, puff.1, who.headSize.x * r, who.headSize.x * r, white, skin: .cloth)
    }
    let band = who.face(0, 0.98)
    f.box(
      band.0, band.1, who.headSize.x * 1.85, 0.095, white, round: 0.02, skin: .cloth, bulge: 0.05)
    return f
  }
}
