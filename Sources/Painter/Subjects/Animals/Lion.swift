extension SubjectKind {
  /// A lion with its mane.
  static let lion = SubjectKind(
    "lion", "лев", .animals, words: "lion lioness 🦁",
    russian: "лев льва льву львом львы львов львиц- львенок львенк- львят-",
    home: .ground, size: 0.38, metres: 1.1
  ) { colour, _ in
    let coat = colour ?? Vec3(0.50, 0.245, 0.055)
    let mane = colour.map { $0 * 0.45 } ?? Vec3(0.15, 0.042, 0.008)
    let light = mix(coat, Vec3(0.9, 0.82, 0.7), 0.6)
    var f = Figure()
    f.curve([(0.36, 0.52), (0.52, 0.46), (0.60, 0.60)], [0.028, 0.024, 0.022], coat, skin: .fur)
    f.ellipse(0.61, 0.65, 0.055, 0.075, mane, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: coat, chest: .init(x: -0.15, y: 0.47, r: 0.17),
      hip: .init(x: 0.27, y: 0.46, r: 0.15), waist: 0.14, thigh: 0.085, ankle: 0.055)
    body.farLegs(&f)
    body.body(&f)
    body.nearLegs(&f)
    for index in 0..<11 {
      let turn = Float(index) / 11
      f.ellipse(
        -0.24 + cosTurns(turn) * 0.205, 0.66 + sinTurns(turn) * 0.215, 0.115, 0.115, mane,
        skin: .fur)
    }
    f.ellipse(-0.24, 0.66, 0.22, 0.23, mix(mane, coat, 0.3), skin: .fur)
    let head = BeastHead(
      x: -0.24, y: 0.68, rx: 0.165, ry: 0.165, coat: coat, light: light, ears: .round,
      ear: Vec2(0.050, 0.050), earSpread: 0.86, muzzle: Vec2(0.092, 0.068), muzzleDown: 0.46,
      nose: Vec2(0.042, 0.028), noseColour: Vec3(0.16, 0.05, 0.04), eye: 0.026, eyeApart: 0.42,
      eyeUp: 0.16, iris: Vec3(0.75, 0.45, 0.08))
    head.draw(&f)
    f.focusRadius = 0.36
    f.seat = Vec2(0.14, 0.60)
    return f
  }
}
