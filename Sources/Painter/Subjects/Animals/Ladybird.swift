extension SubjectKind {
  /// A ladybird on a leaf.
  static let ladybird = SubjectKind(
    "ladybug", "божья коровка", .animals, words: "ladybug ladybird beetle bug 🐞 🪲",
    russian: """
      божь-_коровк- божья_коровка жук жука жуки жуков
      """, home: .ground, size: 0.18, metres: 0.02
  ) { colour, _ in
    let wing = colour ?? Vec3(0.75, 0.03, 0.015)
    let black = Vec3(0.022, 0.018, 0.02)
    let leaf = Vec3(0.10, 0.34, 0.04)
    var f = Figure()
    f.blob(
      [(-0.66, 0.06), (-0.30, 0.15), (0.26, 0.16), (0.68, 0.10), (0.34, 0.0), (-0.30, -0.02)], leaf,
      bulge: 0.05)
    f.line([(-0.60, 0.06), (0, 0.075), (0.62, 0.10)], 0.007, leaf * 1.8)
    for x in [Float(-0.22), 0.02, 0.26] { f.limb(x, 0.22, x - 0.05, 0.08, 0.026, 0.018, black) }
    f.ellipse(-0.36, 0.34, 0.185, 0.18, black)
    f.both { f, side in
      f.curve(
        [(-0.40 + side * 0.05, 0.50), (-0.44 + side * 0.09, 0.60), (-0.50 + side * 0.10, 0.64)],
        [0.013], black)
      f.ellipse(-0.50 + side * 0.105, 0.645, 0.026, 0.026, black)
    }
    f.blob(
      [
        (-0.36, 0.20), (-0.30, 0.46), (-0.06, 0.64), (0.22, 0.60), (0.44, 0.40), (0.46, 0.18),
        (0.04, 0.14),
      ],
      wing, bulge: 0.24)
    f.line([(-0.10, 0.62), (0.10, 0.44), (0.30, 0.17)], 0.010, black)
    for (x, y, r) in [
      (Float(-0.18), Float(0.42), Float(0.058)), (-0.02, 0.28, 0.055), (0.14, 0.54, 0.050),
      (0.30, 0.40, 0.052), (0.38, 0.24, 0.038), (-0.24, 0.26, 0.042),
    ] {
      f.ellipse(x, y, r, r, black, bulge: 0)
    }
    f.ellipse(-0.02, 0.57, 0.07, 0.026, mix(wing, Vec3(1, 0.9, 0.9), 0.6), bulge: 0.02)
    f.both { f, side in
      let x = -0.42 + side * 0.062
      f.ellipse(x, 0.38, 0.062, 0.068, Vec3(0.92, 0.91, 0.88), bulge: 0.05)
      f.eye(x - 0.008, 0.378, 0.038)
    }
    f.smile(-0.43, 0.265, 0.05, 0.02, Vec3(0.85, 0.5, 0.45), width: 0.009)
    f.focus = Vec2(-0.36, 0.38)
    f.focusRadius = 0.4
    return f
  }
}
