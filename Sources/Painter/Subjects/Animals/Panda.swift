extension SubjectKind {
  /// A panda sitting, a bamboo shoot in its paw.
  static let panda = SubjectKind(
    "panda", "панда", .animals, words: "panda panda_bear giant_panda 🐼", russian: "панд-",
    home: .ground, size: 0.36, metres: 1.0
  ) { colour, _ in
    let white = colour ?? Vec3(0.84, 0.82, 0.78)
    let black = Vec3(0.022, 0.022, 0.025)
    var f = Figure()
    f.ellipse(0, 0.30, 0.31, 0.30, white, skin: .fur)
    f.both { f, side in
      f.ellipse(side * 0.22, 0.10, 0.12, 0.11, black, skin: .fur)
      f.ellipse(side * 0.24, 0.09, 0.07, 0.065, Vec3(0.10, 0.09, 0.09), skin: .fur)
    }
    f.curve([(-0.24, 0.52), (0, 0.56), (0.24, 0.52)], [0.09, 0.07, 0.09], black, skin: .fur)
    f.curve([(0.22, 0.50), (0.30, 0.38), (0.20, 0.29)], [0.09, 0.085, 0.07], black, skin: .fur)
    f.limb(-0.16, 0.22, -0.30, 0.66, 0.020, 0.018, Vec3(0.22, 0.42, 0.08))
    f.limb(-0.262, 0.54, -0.40, 0.62, 0.020, 0.004, Vec3(0.16, 0.40, 0.06))
    f.limb(-0.28, 0.60, -0.20, 0.72, 0.018, 0.004, Vec3(0.20, 0.46, 0.08))
    f.curve([(-0.22, 0.50), (-0.33, 0.38), (-0.23, 0.36)], [0.09, 0.085, 0.07], black, skin: .fur)
    let head = BeastHead(
      x: 0, y: 0.76, rx: 0.26, ry: 0.21, coat: white, light: white, ears: .round,
      ear: Vec2(0.082, 0.080), earSpread: 0.78, earColour: black, earInner: black,
      muzzle: Vec2(0.085, 0.062), muzzleDown: 0.45, nose: Vec2(0.040, 0.027), eye: 0.001)
    head.draw(&f)
    f.both { f, side in
      f.limb(side * 0.10, 0.81, side * 0.135, 0.755, 0.055, 0.062, black, skin: .fur)
      f.ellipse(side * 0.105, 0.79, 0.030, 0.033, Vec3(0.12, 0.07, 0.04))
      f.ellipse(side * 0.105, 0.79, 0.019, 0.021, Figure.ink, bulge: 0)
      f.ellipse(side * 0.105 + 0.01, 0.803, 0.010, 0.011, Vec3(1, 1, 1), bulge: 0)
    }
    f.focusRadius = 0.36
    return f
  }
}
