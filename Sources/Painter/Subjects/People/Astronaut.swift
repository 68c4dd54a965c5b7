extension SubjectKind {
  /// An astronaut, waving.
  static let astronaut = SubjectKind(
    "astronaut", "космонавт", .people,
    words: "astronaut cosmonaut spaceman spacesuit gagarin yuri_gagarin neil_armstrong",
    russian: "космонавт- астронавт- скафандр- гагарин- юрий_гагарин", home: .ground, size: 0.46,
    metres: 1.9
  ) { colour, chance in
    let white = colour ?? Vec3(0.70, 0.71, 0.73)
    let grey = Vec3(0.20, 0.22, 0.26)
    let accent = Vec3(0.85, 0.24, 0.03)
    var who = Person.someone(nil, chance, feminine: chance[30] < 0.4)
    who.cut = .short
    who.beard = 0
    who.right = .wave
    var f = Figure()
    f.box(0, 0.60, 0.38, 0.36, grey, round: 0.06, bulge: 0.06)
    f.both { f, side in
      let x = side * 0.08
      f.limb(x, 0.40, x * 1.1, 0.12, 0.082, 0.070, white, skin: .cloth)
      f.limb(x * 1.1 - 0.055, 0.235, x * 1.1 + 0.055, 0.235, 0.016, 0.016, accent)
      f.box(x * 1.15, 0.055, 0.15, 0.11, grey, round: 0.04, bulge: 0.05)
    }
    f.blob(
      [(-0.13, 0.69), (0.13, 0.69), (0.185, 0.58), (0.15, 0.38), (-0.15, 0.38), (-0.185, 0.58)],
      white, skin: .cloth, bulge: 0.11)
    for (side, arm) in [(Float(-1), Person.Arm.down), (1, .wave)] {
      let elbow = who.elbow(side, arm)
      let hand = who.hand(side, arm)
      let up: Float = arm == .wave ? 0.05 : -0.05
      f.limb(side * 0.15, 0.625, elbow.x, elbow.y, 0.066, 0.058, white, skin: .cloth)
      f.limb(elbow.x, elbow.y, hand.x, hand.y, 0.058, 0.050, white, skin: .cloth)
      f.ellipse(hand.x, hand.y + up, 0.052, 0.052, grey)
      f.limb(hand.x - 0.036, hand.y, hand.x + 0.036, hand.y, 0.016, 0.016, accent)
    }
    drawPanel(&f)
    drawHelmet(&f, who, white, grey)
    f.seat = Vec2(0, 1.04)
    f.hand = who.hand(1, .wave)
    return f
  }

  private static func drawPanel(_ f: inout Figure) {
    f.box(0, 0.55, 0.17, 0.11, Vec3(0.46, 0.49, 0.53), round: 0.02, bulge: 0.03)
    f.ellipse(-0.045, 0.565, 0.018, 0.018, Vec3(0.75, 0.05, 0.04), glow: Vec3(0.9, 0.05, 0.03))
    f.ellipse(0.0, 0.565, 0.018, 0.018, Vec3(0.05, 0.50, 0.12), glow: Vec3(0.05, 0.7, 0.15))
    f.box(0.045, 0.555, 0.035, 0.05, Vec3(0.05, 0.22, 0.55), bulge: 0, glow: Vec3(0, 0.25, 0.6))
  }

  private static func drawHelmet(_ f: inout Figure, _ who: Person, _ white: Vec3, _ grey: Vec3) {
    f.limb(-0.09, 0.70, 0.09, 0.70, 0.035, 0.035, grey, skin: .metal)
    f.ellipse(0, 0.86, 0.205, 0.20, white)
    f.ellipse(0, 0.855, 0.170, 0.160, Vec3(0.03, 0.05, 0.09), bulge: 0.03)
    var face = Figure()
    who.drawHead(&face)
    who.drawFringe(&face)
    f.put(face, 0, 0.122, scale: 0.86)
    f.both { f, side in f.ellipse(side * 0.20, 0.85, 0.035, 0.055, grey, skin: .metal) }
    let shine = Vec3(0.85, 0.92, 1.0)
    f.curve([(-0.135, 0.90), (-0.10, 0.965), (-0.03, 0.995)], [0.008, 0.015, 0.004], shine)
    f.curve([(0.10, 0.765), (0.135, 0.80), (0.145, 0.84)], [0.004, 0.008, 0.003], shine)
    f.focus = Vec2(0, 0.85)
    f.focusRadius = 0.32
  }
}
