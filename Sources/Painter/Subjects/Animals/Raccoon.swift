extension SubjectKind {
  /// A raccoon with a mask and a ringed tail.
  static let raccoon = SubjectKind(
    "raccoon", "енот", .animals, words: "raccoon badger red_panda 🦝", russian: "енот- барсук-",
    home: .ground, size: 0.28, metres: 0.4
  ) { colour, _ in
    let coat = colour ?? Vec3(0.22, 0.20, 0.19)
    let dark = coat * 0.16
    let pale = Vec3(0.72, 0.70, 0.66)
    var f = Figure()
    let tail: [(Float, Float, Float)] = [
      (0.22, 0.10, 0.075), (0.32, 0.12, 0.085), (0.41, 0.18, 0.088), (0.46, 0.27, 0.085),
      (0.48, 0.36, 0.075), (0.47, 0.45, 0.055),
    ]
    for (index, ring) in tail.enumerated() {
      f.ellipse(ring.0, ring.1, ring.2, ring.2 * 0.85, index % 2 == 0 ? coat : dark, skin: .fur)
    }
    f.ellipse(0, 0.28, 0.24, 0.27, coat, skin: .fur)
    f.ellipse(-0.01, 0.26, 0.14, 0.19, mix(coat, pale, 0.5), skin: .fur)
    f.both { f, side in
      f.ellipse(side * 0.15, 0.045, 0.085, 0.045, dark, skin: .fur)
      f.limb(side * 0.17, 0.42, side * 0.09, 0.28, 0.060, 0.050, coat * 0.85, skin: .fur)
      f.ellipse(side * 0.085, 0.26, 0.046, 0.042, dark, skin: .fur)
    }
    let head = BeastHead(
      x: 0, y: 0.68, rx: 0.235, ry: 0.185, coat: coat, light: pale, ears: .round,
      ear: Vec2(0.066, 0.072), earSpread: 0.72, earInner: pale * 0.7, cheek: 0.05,
      muzzle: Vec2(0.085, 0.068), muzzleDown: 0.46, nose: Vec2(0.036, 0.027), eye: 0.001)
    head.draw(&f)
    f.both { f, side in
      f.polygon(
        [(side * 0.05, 0.775), (side * 0.20, 0.80), (side * 0.22, 0.745), (side * 0.08, 0.74)],
        pale,
        skin: .fur, bulge: 0.03)
      f.blob(
        [
          (side * 0.025, 0.72), (side * 0.11, 0.765), (side * 0.24, 0.69), (side * 0.20, 0.62),
          (side * 0.07, 0.645),
        ], dark, skin: .fur, bulge: 0.05)
      f.eye(side * 0.105, 0.705, 0.030, iris: Vec3(0.30, 0.16, 0.05))
    }
    f.focus = Vec2(0, 0.68)
    f.focusRadius = 0.38
    return f
  }
}
