extension SubjectKind {
  /// An owl on a stump.
  static let owl = SubjectKind(
    "owl", "сова", .animals, words: "owl owlet 🦉",
    russian: "сова совы сове сову совой сов совенок совенк- совят- филин-",
    home: .ground, size: 0.28, metres: 0.5
  ) { colour, chance in
    let coat =
      colour
      ?? chance.choice(
        1, of: [Vec3(0.22, 0.12, 0.06), Vec3(0.34, 0.22, 0.12), Vec3(0.30, 0.28, 0.27)])
    let light = mix(coat, Vec3(0.86, 0.80, 0.70), 0.75)
    let amber = Vec3(0.85, 0.45, 0.05)
    var f = Figure()
    f.limb(0.06, 0.16, 0.09, 0.05, 0.09, 0.05, coat * 0.8, skin: .feathers)
    f.both { f, side in
      f.polygon(
        [
          (side * 0.08, 0.86), (side * 0.23, 1.04), (side * 0.27, 0.80),
        ], coat, skin: .feathers, bulge: 0.04)
    }
    f.ellipse(0, 0.42, 0.28, 0.35, coat, skin: .feathers)
    f.ellipse(
      0, 0.36, 0.19, 0.26, light, skin: .feathers, pattern: .spots(coat * 1.2, every: 0.085))
    f.both { f, side in
      f.curve(
        [(side * 0.22, 0.62), (side * 0.32, 0.42), (side * 0.22, 0.16)], [0.07, 0.105, 0.025],
        coat * 0.75, skin: .feathers)
    }
    f.ellipse(0, 0.76, 0.30, 0.22, coat, skin: .feathers)
    f.both { f, side in
      f.ellipse(side * 0.125, 0.76, 0.145, 0.15, light, skin: .feathers, bulge: 0.06)
      f.eye(side * 0.12, 0.765, 0.082, iris: amber, glow: amber * 0.25)
    }
    f.polygon([(-0.045, 0.73), (0.045, 0.73), (0, 0.62)], Vec3(0.75, 0.42, 0.06), bulge: 0.03)
    for x in [Float(-0.14), -0.10, -0.06, 0.06, 0.10, 0.14] {
      f.ellipse(x, 0.075, 0.022, 0.04, Vec3(0.65, 0.40, 0.10))
    }
    f.focus = Vec2(0, 0.76)
    f.focusRadius = 0.36
    return f.perched(0.30, feet: 0.05)
  }
}
