extension SubjectKind {
  /// An octopus with curling arms.
  static let octopus = SubjectKind(
    "octopus", "осьминог", .animals, words: "octopus squid kraken 🐙 🦑",
    russian: """
      осьминог- осьминожк- осьминожек кальмар- кракен-
      """, home: .deep, size: 0.36, metres: 0.9
  ) { colour, chance in
    let coat =
      colour
      ?? chance.choice(
        1, of: [Vec3(0.78, 0.13, 0.10), Vec3(0.50, 0.14, 0.55), Vec3(0.85, 0.30, 0.06)])
    let deep = coat * 0.72
    let sucker = mix(coat, Vec3(0.95, 0.80, 0.75), 0.65)
    var f = Figure()
    f.both { f, side in
      f.curve(
        [
          (side * 0.10, 0.40), (side * 0.34, 0.36), (side * 0.52, 0.50), (side * 0.44, 0.62),
          (side * 0.36, 0.54),
        ], [0.07, 0.055, 0.042, 0.030, 0.014], deep)
      f.curve(
        [(side * 0.06, 0.36), (side * 0.10, 0.14), (side * 0.02, 0.02), (side * 0.14, -0.02)],
        [0.075, 0.055, 0.036, 0.012], deep)
    }
    f.both { f, side in
      f.curve(
        [
          (side * 0.12, 0.38), (side * 0.36, 0.22), (side * 0.58, 0.24), (side * 0.60, 0.38),
          (side * 0.50, 0.38),
        ], [0.08, 0.06, 0.044, 0.030, 0.014], coat)
      f.curve(
        [(side * 0.08, 0.36), (side * 0.22, 0.12), (side * 0.40, 0.04), (side * 0.48, 0.14)],
        [0.085, 0.062, 0.042, 0.014], coat)
      for (x, y, r) in [
        (Float(0.30), Float(0.225), Float(0.022)), (0.40, 0.195, 0.019), (0.50, 0.195, 0.016),
        (0.20, 0.13, 0.021), (0.28, 0.065, 0.018),
      ] {
        f.ellipse(side * x, y, r, r, sucker, bulge: 0.012)
      }
    }
    f.ellipse(0, 0.70, 0.28, 0.30, coat)
    f.limb(0, 0.58, 0, 0.42, 0.22, 0.17, coat)
    f.both { f, side in
      f.ellipse(side * 0.10, 0.60, 0.078, 0.088, Vec3(0.93, 0.92, 0.90), bulge: 0.06)
      f.eye(side * 0.09, 0.595, 0.048)
      f.ellipse(side * 0.175, 0.49, 0.036, 0.024, Vec3(0.95, 0.35, 0.35), bulge: 0.02)
    }
    f.smile(0, 0.455, 0.07, 0.032, coat * 0.2, width: 0.009)
    for (x, y, r) in [
      (Float(-0.14), Float(0.86), Float(0.035)), (-0.06, 0.92, 0.022), (0.13, 0.84, 0.028),
    ] {
      f.ellipse(x, y, r * 1.2, r, sucker, bulge: 0.015)
    }
    f.focus = Vec2(0, 0.62)
    f.focusRadius = 0.42
    return f
  }
}
