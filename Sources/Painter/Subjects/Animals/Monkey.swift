extension SubjectKind {
  /// A monkey sitting, its tail curled, a banana in its hand.
  static let monkey = SubjectKind(
    "monkey", "обезьяна", .animals, words: "monkey ape chimp chimpanzee macaque gorilla 🐒 🐵 🦍",
    russian: "обезьян- мартышк- мартышек шимпанзе макак- горилл-", home: .ground, size: 0.30,
    metres: 0.7
  ) { colour, chance in
    let coat = colour ?? chance.choice(1, of: [Vec3(0.14, 0.055, 0.02), Vec3(0.08, 0.045, 0.028)])
    let face = Vec3(0.74, 0.47, 0.30)
    var f = Figure()
    f.curve(
      [(0.16, 0.10), (0.40, 0.10), (0.50, 0.32), (0.38, 0.42), (0.33, 0.32)],
      [0.038, 0.036, 0.034, 0.032, 0.026], coat, skin: .fur)
    f.ellipse(0, 0.28, 0.19, 0.25, coat, skin: .fur)
    f.ellipse(0, 0.27, 0.12, 0.18, mix(coat, face, 0.6), skin: .fur)
    f.both { f, side in
      f.curve(
        [(side * 0.12, 0.12), (side * 0.26, 0.22), (side * 0.22, 0.06)], [0.085, 0.065, 0.05], coat,
        skin: .fur)
      f.ellipse(side * 0.25, 0.038, 0.085, 0.038, face)
    }
    f.curve([(0.15, 0.42), (0.26, 0.30), (0.20, 0.20)], [0.065, 0.055, 0.048], coat, skin: .fur)
    f.ellipse(0.195, 0.18, 0.045, 0.04, face)
    f.curve(
      [(-0.40, 0.62), (-0.42, 0.50), (-0.34, 0.38)], [0.014, 0.045, 0.024], Vec3(0.92, 0.68, 0.06))
    f.curve(
      [(-0.15, 0.42), (-0.29, 0.34), (-0.36, 0.46)], [0.065, 0.055, 0.046], coat, skin: .fur)
    f.ellipse(-0.37, 0.48, 0.05, 0.045, face)
    f.both { f, side in
      f.ellipse(side * 0.235, 0.74, 0.085, 0.085, coat, skin: .fur)
      f.ellipse(side * 0.24, 0.74, 0.055, 0.055, face, bulge: 0.03)
    }
    f.ellipse(0, 0.75, 0.21, 0.20, coat, skin: .fur)
    f.polygon(
      [(-0.03, 0.93), (-0.02, 1.02), (0.01, 0.96), (0.05, 1.01), (0.04, 0.92)], coat, skin: .fur)
    f.both { f, side in f.ellipse(side * 0.068, 0.775, 0.085, 0.09, face, bulge: 0.12) }
    f.ellipse(0, 0.655, 0.135, 0.09, face)
    f.both { f, side in
      f.eye(side * 0.07, 0.775, 0.030)
      f.ellipse(side * 0.018, 0.70, 0.009, 0.007, Vec3(0.16, 0.07, 0.04), bulge: 0)
    }
    f.smile(0, 0.615, 0.08, 0.03, Vec3(0.16, 0.06, 0.04), width: 0.008)
    f.focus = Vec2(0, 0.74)
    f.focusRadius = 0.36
    return f
  }
}
