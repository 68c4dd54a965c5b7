extension SubjectKind {
  /// A penguin.
  static let penguin = SubjectKind(
    "penguin", "пингвин", .animals, words: "penguin 🐧", russian: "пингвин- пингвиненок пингвинят-",
    home: .ground, size: 0.32, metres: 0.9
  ) { colour, _ in
    let coat = colour ?? Vec3(0.03, 0.035, 0.05)
    let white = Vec3(0.84, 0.83, 0.80)
    let orange = Vec3(0.86, 0.34, 0.03)
    var f = Figure()
    f.both { f, side in
      f.ellipse(side * 0.12, 0.03, 0.12, 0.036, orange)
      f.curve(
        [(side * 0.20, 0.60), (side * 0.33, 0.42), (side * 0.38, 0.26)], [0.06, 0.065, 0.02], coat,
        skin: .feathers)
    }
    f.ellipse(0, 0.40, 0.28, 0.375, coat, skin: .feathers)
    f.ellipse(0, 0.345, 0.205, 0.30, white, skin: .feathers)
    f.ellipse(0, 0.60, 0.13, 0.06, Vec3(0.88, 0.66, 0.22), skin: .feathers, bulge: 0.12)
    f.ellipse(0, 0.80, 0.205, 0.195, coat, skin: .feathers)
    f.both { f, side in
      f.ellipse(side * 0.075, 0.775, 0.085, 0.115, white, skin: .feathers, bulge: 0.14)
      f.eye(side * 0.075, 0.815, 0.030)
      f.ellipse(side * 0.115, 0.745, 0.028, 0.018, Vec3(0.9, 0.42, 0.40), bulge: 0.02)
    }
    f.polygon([(-0.055, 0.785), (0.055, 0.785), (0, 0.70)], orange, bulge: 0.03)
    f.focus = Vec2(0, 0.78)
    f.focusRadius = 0.30
    return f
  }
}
