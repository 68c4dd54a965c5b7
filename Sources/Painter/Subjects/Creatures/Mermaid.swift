extension SubjectKind {
  /// A mermaid, waving.
  static let mermaid = SubjectKind(
    "mermaid", "русалка", .creatures,
    words: """
      mermaid siren 🧜
      """, russian: "русалк- русалок русалочк-",
    home: .deep, size: 0.46, metres: 1.8
  ) { colour, chance in
    let tail = colour ?? chance.choice(1, of: [Vec3(0.02, 0.36, 0.34), Vec3(0.30, 0.12, 0.55)])
    var who = Person.someone(Vec3(0.62, 0.16, 0.46), chance, feminine: true)
    who.hair = chance.choice(2, of: [Vec3(0.52, 0.05, 0.02), Vec3(0.06, 0.22, 0.36), who.hair])
    who.cut = .long
    who.sleeves = false
    who.lower = .trousers
    who.bottom = tail
    who.left = .hip
    who.right = .wave
    var f = Figure()
    who.drawBackHair(&f)
    f.blob(
      [(0.24, 0.14), (0.42, 0.26), (0.58, 0.22), (0.50, 0.10), (0.36, 0.06)], tail * 1.3,
      skin: .feathers, bulge: 0.04)
    f.blob(
      [(0.22, 0.12), (0.16, -0.04), (0.22, -0.16), (0.34, -0.10), (0.34, 0.04)], tail * 1.2,
      skin: .feathers, bulge: 0.04)
    var bare = who
    bare.top = who.skin
    bare.cloth = .smooth
    bare.drawTorso(&f)
    f.curve(
      [(0, 0.44), (-0.03, 0.30), (0.06, 0.15), (0.26, 0.10)], [0.118, 0.115, 0.085, 0.040], tail,
      skin: .scales)
    f.both { f, side in
      f.ellipse(side * 0.052, 0.590, 0.058, 0.046, who.top)
    }
    f.limb(-0.09, 0.462, 0.09, 0.462, 0.016, 0.016, Vec3(0.86, 0.62, 0.16))
    bare.drawArms(&f)
    who.drawHead(&f)
    who.drawFringe(&f)
    let star = who.face(-0.72, 0.72)
    f.sparkle(star.0, star.1, 0.045, Vec3(0.95, 0.55, 0.30))
    for (x, y, r) in [
      (Float(-0.30), Float(0.62), Float(0.022)), (-0.26, 0.78, 0.030), (-0.33, 0.94, 0.018),
    ] {
      f.ring(x, y, r, 0.005, Vec3(0.75, 0.90, 0.95))
    }
    return f
  }
}
