extension SubjectKind {
  /// A grey wolf, watching.
  static let wolf = SubjectKind(
    "wolf", "волк", .animals, words: "wolf wolves werewolf coyote jackal 🐺",
    russian: """
      волк- волчиц- волчий волчонок волчонк- волчат- койот- шакал-
      """, home: .ground, size: 0.34, metres: 0.85
  ) { colour, chance in
    let coats = [Vec3(0.20, 0.20, 0.22), Vec3(0.30, 0.27, 0.24), Vec3(0.15, 0.15, 0.165)]
    let coat = colour ?? chance.choice(1, of: coats)
    let light = mix(coat, Vec3(0.82, 0.80, 0.76), 0.62)
    var f = Figure()
    f.curve([(0.30, 0.52), (0.44, 0.42), (0.50, 0.22)], [0.05, 0.085, 0.035], coat, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: light, chest: .init(x: -0.15, y: 0.51, r: 0.165),
      hip: .init(x: 0.22, y: 0.50, r: 0.135), waist: 0.125, thigh: 0.075, ankle: 0.042,
      sock: 0.12)
    body.farLegs(&f)
    body.body(&f)
    body.nearLegs(&f)
    f.curve(
      [(-0.10, 0.66), (0.06, 0.60), (0.26, 0.60)], [0.05, 0.035, 0.02], coat * 0.6, skin: .fur)
    f.ellipse(-0.25, 0.50, 0.10, 0.19, light, skin: .fur)
    let head = BeastHead(
      x: -0.26, y: 0.75, rx: 0.165, ry: 0.155, coat: coat, light: light, ears: .pointed,
      ear: Vec2(0.062, 0.175), earSpread: 0.62, earInner: coat * 0.45, cheek: 0.06,
      masked: true, muzzle: Vec2(0.068, 0.075), muzzleDown: 0.52, nose: Vec2(0.038, 0.028),
      eye: 0.025,
      eyeApart: 0.46, eyeUp: 0.14, iris: Vec3(0.85, 0.58, 0.10))
    head.draw(&f)
    f.ellipse(-0.26, 0.83, 0.035, 0.075, coat * 0.62, skin: .fur)
    for side in [Float(-1), 1] {
      f.limb(
        -0.26 + side * 0.045, 0.815, -0.26 + side * 0.115, 0.84, 0.012, 0.010, light, skin: .fur)
    }
    f.seat = Vec2(0.08, 0.64)
    return f
  }
}
