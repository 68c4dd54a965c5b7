extension SubjectKind {
  /// A friendly ghost.
  static let ghost = SubjectKind(
    "ghost", "привидение", .creatures, words: "ghost spirit phantom spook 👻",
    russian: "привидени- призрак- дух духа духи", home: .ground, size: 0.38, metres: 1.6
  ) { colour, _ in
    let sheet = colour ?? Vec3(0.72, 0.76, 0.84)
    let shine = sheet * 0.5
    var f = Figure()
    f.both { f, side in
      f.curve(
        [(side * 0.22, 0.54), (side * 0.38, 0.52), (side * 0.44, 0.64)], [0.09, 0.075, 0.05], sheet,
        glow: shine)
    }
    f.blob(
      [
        (-0.30, 0.62), (-0.24, 0.90), (0, 1.04), (0.24, 0.90), (0.30, 0.62), (0.33, 0.14),
        (0.22, 0.06), (0.13, 0.17), (0.02, 0.05), (-0.10, 0.16), (-0.20, 0.05), (-0.33, 0.13),
      ], sheet, bulge: 0.22, glow: shine)
    f.both { f, side in
      f.ellipse(side * 0.105, 0.78, 0.056, 0.078, Figure.ink)
      f.ellipse(side * 0.105 + 0.016, 0.81, 0.018, 0.022, Vec3(1, 1, 1), bulge: 0)
      f.ellipse(side * 0.19, 0.66, 0.042, 0.026, Vec3(0.92, 0.42, 0.48), bulge: 0.02)
    }
    f.ellipse(0, 0.625, 0.050, 0.062, Vec3(0.05, 0.02, 0.03))
    f.ellipse(0, 0.595, 0.032, 0.024, Vec3(0.78, 0.22, 0.28), bulge: 0.02)
    f.focus = Vec2(0, 0.74)
    f.focusRadius = 0.40
    return f
  }
}
