extension SubjectKind {
  /// A bumble bee in flight.
  static let bee = SubjectKind(
    "bee", "пчела", .animals, words: "bee bumblebee honeybee wasp 🐝",
    russian: "пчел- пчелк- пчелок шмел- шмель оса осы",
    home: .air, size: 0.18, metres: 0.03
  ) { colour, _ in
    let coat = colour ?? Vec3(0.90, 0.55, 0.02)
    let black = Vec3(0.03, 0.022, 0.018)
    let wing = Vec3(0.78, 0.86, 0.92)
    var f = Figure()
    f.ellipse(0.16, 0.84, 0.13, 0.20, wing * 0.85, skin: .glass)
    f.polygon([(0.36, 0.50), (0.56, 0.42), (0.38, 0.38)], black, bulge: 0.03)
    f.ellipse(
      0.06, 0.46, 0.36, 0.28, coat, skin: .fur, pattern: .stripes(black, every: 0.22, turn: 0.25))
    f.ellipse(-0.02, 0.84, 0.15, 0.23, wing, skin: .glass)
    f.ellipse(-0.28, 0.50, 0.22, 0.22, coat, skin: .fur)
    f.both { f, side in
      f.curve(
        [(-0.30 + side * 0.07, 0.69), (-0.33 + side * 0.12, 0.82), (-0.40 + side * 0.14, 0.86)],
        [0.012], black)
      f.ellipse(-0.40 + side * 0.145, 0.865, 0.030, 0.030, black)
    }
    f.eye(-0.36, 0.53, 0.052)
    f.eye(-0.22, 0.53, 0.052)
    f.smile(-0.295, 0.405, 0.055, 0.026, width: 0.010)
    for x in [Float(-0.02), 0.10, 0.22] { f.limb(x, 0.22, x + 0.03, 0.12, 0.018, 0.012, black) }
    f.both { f, side in
      f.ellipse(-0.29 + side * 0.135, 0.45, 0.034, 0.022, Vec3(0.92, 0.35, 0.22), bulge: 0.02)
    }
    f.focus = Vec2(-0.26, 0.52)
    f.focusRadius = 0.42
    return f
  }
}
