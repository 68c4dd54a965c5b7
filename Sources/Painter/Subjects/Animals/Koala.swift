extension SubjectKind {
  /// A koala sitting.
  static let koala = SubjectKind(
    "koala", "коала", .animals,
    words: """
      koala 🐨
      """, russian: "коала коалы коалу коалой", home: .ground,
    size: 0.30, metres: 0.7
  ) { colour, _ in
    let coat = colour ?? Vec3(0.26, 0.26, 0.29)
    let light = mix(coat, Vec3(0.86, 0.84, 0.82), 0.75)
    var f = Figure()
    f.ellipse(0, 0.30, 0.28, 0.30, coat, skin: .fur)
    f.ellipse(0, 0.30, 0.17, 0.22, light, skin: .fur)
    f.both { f, side in
      f.ellipse(side * 0.21, 0.10, 0.13, 0.11, coat, skin: .fur)
      f.ellipse(side * 0.24, 0.07, 0.07, 0.055, coat * 0.6, skin: .fur)
      f.curve(
        [(side * 0.22, 0.48), (side * 0.29, 0.34), (side * 0.16, 0.28)], [0.085, 0.08, 0.065], coat,
        skin: .fur)
      f.ellipse(side * 0.285, 0.86, 0.155, 0.15, coat, skin: .fur)
      f.ellipse(side * 0.285, 0.85, 0.10, 0.10, light, skin: .fur, bulge: 0.05)
    }
    f.ellipse(0, 0.74, 0.26, 0.225, coat, skin: .fur)
    f.ellipse(0, 0.61, 0.12, 0.08, light, skin: .fur)
    f.both { f, side in f.eye(side * 0.125, 0.77, 0.034) }
    f.ellipse(0, 0.71, 0.062, 0.088, Vec3(0.035, 0.032, 0.036))
    f.ellipse(0.018, 0.755, 0.016, 0.02, Vec3(0.5, 0.5, 0.5), bulge: 0)
    f.smile(0, 0.585, 0.05, 0.02)
    f.focus = Vec2(0, 0.74)
    f.focusRadius = 0.42
    return f
  }
}
