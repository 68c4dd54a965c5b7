extension SubjectKind {
  /// A fox with a bushy tail.
  static let fox = SubjectKind(
    "fox", "лиса", .animals,
    words: """
      fox vixen 🦊
      """, russian: "лис- лисиц- лисичк- лисичек лисенок лисенк- лисят-",
    home: .ground, size: 0.30, metres: 0.5
  ) { colour, _ in
    let coat = colour ?? Vec3(0.62, 0.145, 0.018)
    let white = Vec3(0.86, 0.82, 0.76)
    let dark = Vec3(0.06, 0.035, 0.03)
    var f = Figure()
    f.curve(
      [(0.30, 0.42), (0.48, 0.30), (0.66, 0.34), (0.76, 0.54)], [0.05, 0.10, 0.125, 0.05], coat,
      skin: .fur)
    f.curve([(0.70, 0.42), (0.745, 0.50), (0.77, 0.59)], [0.098, 0.07, 0.02], white, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: dark, chest: .init(x: -0.16, y: 0.42, r: 0.14),
      hip: .init(x: 0.22, y: 0.40, r: 0.13), waist: 0.115, thigh: 0.065, ankle: 0.036, sock: 0.16)
    body.farLegs(&f)
    body.body(&f)
    body.nearLegs(&f)
    f.ellipse(-0.24, 0.42, 0.085, 0.15, white, skin: .fur)
    let head = BeastHead(
      x: -0.26, y: 0.68, rx: 0.185, ry: 0.155, coat: coat, light: white, ears: .pointed,
      ear: Vec2(0.085, 0.235), earSpread: 0.62, earInner: dark, cheek: 0.06,
      masked: true, muzzle: Vec2(0.062, 0.062), muzzleDown: 0.55, eye: 0.027, eyeApart: 0.45,
      eyeUp: 0.10)
    head.draw(&f)
    f.seat = Vec2(0.05, 0.54)
    return f
  }
}
