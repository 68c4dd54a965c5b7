extension SubjectKind {
  /// A spider on eight legs.
  static let spider = SubjectKind(
    "spider", "паук", .animals, words: "spider tarantula scorpion ant 🕷 🐜",
    russian: "паук- паучок паучк- тарантул- скорпион- муравей муравь-", home: .ground,
    size: 0.24, metres: 0.12
  ) { colour, _ in
    let coat = colour ?? Vec3(0.055, 0.045, 0.05)
    var f = Figure()
    f.both { f, side in
      for (knee, foot, high) in [
        (Float(0.34), Float(0.44), Float(0.72)), (0.48, 0.64, 0.66), (0.56, 0.80, 0.54),
        (0.50, 0.86, 0.40),
      ] {
        f.curve(
          [(side * 0.10, 0.36), (side * knee, high), (side * foot, 0.0)], [0.034, 0.026, 0.010],
          coat, skin: .fur)
      }
    }
    f.ellipse(0, 0.50, 0.26, 0.25, coat, skin: .fur)
    f.ellipse(0, 0.56, 0.07, 0.10, mix(coat, Vec3(0.8, 0.1, 0.05), 0.6), bulge: 0.02)
    f.ellipse(0, 0.30, 0.17, 0.155, coat * 1.5, skin: .fur)
    f.both { f, side in
      f.ellipse(side * 0.060, 0.335, 0.048, 0.050, Vec3(0.85, 0.85, 0.84), bulge: 0.02)
      f.eye(side * 0.056, 0.332, 0.026)
      f.ellipse(side * 0.125, 0.375, 0.022, 0.022, Vec3(0.85, 0.85, 0.84), bulge: 0.01)
      f.ellipse(side * 0.125, 0.375, 0.011, 0.012, Figure.ink, bulge: 0)
      f.polygon(
        [(side * 0.02, 0.20), (side * 0.055, 0.20), (side * 0.035, 0.145)], Vec3(0.82, 0.80, 0.74))
    }
    f.smile(0, 0.235, 0.06, 0.02, coat * 0.3)
    f.focus = Vec2(0, 0.34)
    f.focusRadius = 0.34
    return f
  }
}
