extension SubjectKind {
  /// A squirrel with a nut, its tail over its back.
  static let squirrel = SubjectKind(
    "squirrel", "белка", .animals, words: "squirrel chipmunk 🐿",
    russian: "белка белки белку белкой белок белке белочк- белочек бурундук-",
    home: .ground, size: 0.25, metres: 0.25
  ) { colour, chance in
    let coat = colour ?? chance.choice(1, of: [Vec3(0.42, 0.11, 0.02), Vec3(0.30, 0.27, 0.25)])
    let light = mix(coat, Vec3(0.88, 0.84, 0.78), 0.75)
    var f = Figure()
    f.curve(
      [(0.16, 0.10), (0.42, 0.20), (0.46, 0.52), (0.34, 0.80), (0.50, 0.92)],
      [0.07, 0.13, 0.17, 0.15, 0.05], coat * 0.9, skin: .fur)
    f.curve(
      [(0.36, 0.26), (0.42, 0.50), (0.33, 0.76)], [0.05, 0.075, 0.06], mix(coat, light, 0.4),
      skin: .fur)
    f.ellipse(0.04, 0.28, 0.20, 0.27, coat, skin: .fur)
    f.ellipse(-0.05, 0.30, 0.105, 0.20, light, skin: .fur)
    f.ellipse(0.09, 0.16, 0.14, 0.14, coat, skin: .fur)
    f.ellipse(-0.02, 0.035, 0.13, 0.036, coat * 0.8, skin: .fur)
    let head = BeastHead(
      x: -0.08, y: 0.65, rx: 0.175, ry: 0.16, coat: coat, light: light, ears: .pointed,
      ear: Vec2(0.045, 0.21), earSpread: 0.62, earInner: coat * 0.5, muzzle: Vec2(0.085, 0.062),
      muzzleDown: 0.48, nose: Vec2(0.026, 0.019), eye: 0.034, eyeApart: 0.48, eyeUp: 0.12)
    head.draw(&f)
    f.ellipse(-0.14, 0.38, 0.055, 0.06, Vec3(0.40, 0.20, 0.06))
    f.ellipse(-0.14, 0.425, 0.06, 0.03, Vec3(0.20, 0.10, 0.04), skin: .scales)
    f.limb(0.03, 0.46, -0.09, 0.38, 0.05, 0.036, coat, skin: .fur)
    f.limb(-0.17, 0.47, -0.185, 0.40, 0.04, 0.034, coat, skin: .fur)
    f.focusRadius = 0.34
    return f
  }
}
