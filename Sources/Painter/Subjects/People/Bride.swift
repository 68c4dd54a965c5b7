extension SubjectKind {
  /// A bride in white, a bouquet in her hands.
  static let bride = SubjectKind(
    "bride", "невеста", .people, words: "bride wedding_dress 👰", russian: "невест-",
    home: .ground, size: 0.46, metres: 1.7
  ) { colour, chance in
    let white = colour ?? Vec3(0.80, 0.79, 0.78)
    var who = Person.someone(white, chance, feminine: true)
    who.cut = .bun
    who.lower = .trousers
    who.bottom = white
    who.sleeves = false
    who.left = .forward
    who.right = .forward
    var f = Figure()
    f.blob(
      [
        who.face(-0.8, 0.9), who.face(0.8, 0.9), (0.24, 0.50), (0.30, 0.10), (-0.30, 0.10),
        (-0.24, 0.50),
      ], white * 1.05, skin: .clear, bulge: 0.05)
    who.drawBackHair(&f)
    f.blob(
      [
        (-0.09, 0.50), (0.09, 0.50), (0.24, 0.26), (0.33, 0.02), (0, -0.01), (-0.33, 0.02),
        (-0.24, 0.26),
      ], white, skin: .cloth, bulge: 0.14)
    for x in [Float(-0.14), 0, 0.14] {
      f.curve([(x * 0.4, 0.46), (x, 0.26), (x * 1.6, 0.04)], [0.004, 0.007, 0.004], white * 0.72)
    }
    who.drawTorso(&f)
    who.drawArms(&f)
    for (index, spot) in [
      (Float(-0.05), Float(0.46)), (0.05, 0.46), (0, 0.50), (-0.03, 0.42), (0.035, 0.42),
    ].enumerated() {
      let hue = index % 2 == 0 ? Vec3(0.80, 0.12, 0.25) : Vec3(0.90, 0.60, 0.62)
      f.ellipse(spot.0, spot.1, 0.040, 0.036, hue, skin: .leaflets)
    }
    who.drawHead(&f)
    who.drawFringe(&f)
    f.curve(
      [who.face(-0.75, 0.86), who.face(0, 1.06), who.face(0.75, 0.86)], [0.016], white,
      skin: .leaflets)
    return f
  }
}
