extension SubjectKind {
  /// A brown bear.
  static let bear = SubjectKind(
    "bear", "медведь", .animals, words: "bear grizzly 🐻",
    russian: """
      медвед- медведь медвежонок медвежонк- медвежат- медведиц- мишк-
      """, home: .ground, size: 0.38, metres: 1.3
  ) { colour, chance in
    let coats = [Vec3(0.11, 0.048, 0.02), Vec3(0.055, 0.028, 0.016), Vec3(0.17, 0.085, 0.036)]
    let coat = colour ?? chance.choice(1, of: coats)
    return Bears.standing(coat: coat, light: mix(coat, Vec3(0.45, 0.28, 0.15), 0.55))
  }

  /// A polar bear.
  static let polarBear = SubjectKind(
    "polar bear", "белый медведь", .animals, words: "polar_bear ice_bear",
    russian: """
      бел-_медвед- полярн-_медвед- бел-_медвежон- бел-_медведь
      """, home: .ground, size: 0.38, metres: 1.4
  ) { colour, _ in
    let coat = colour ?? Vec3(0.70, 0.66, 0.56)
    return Bears.standing(coat: coat, light: mix(coat, Vec3(0.9, 0.88, 0.82), 0.5))
  }
}

/// Bears differ in their coats.
enum Bears {
  static func standing(coat: Vec3, light: Vec3) -> Figure {
    var f = Figure()
    f.ellipse(0.46, 0.56, 0.05, 0.05, coat, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: coat * 0.8, chest: .init(x: -0.16, y: 0.50, r: 0.22),
      hip: .init(x: 0.23, y: 0.48, r: 0.23), waist: 0.225, sag: -0.02, thigh: 0.115, ankle: 0.085)
    body.farLegs(&f)
    body.body(&f)
    body.nearLegs(&f)
    let head = BeastHead(
      x: -0.32, y: 0.72, rx: 0.20, ry: 0.185, coat: coat, light: light, ears: .round,
      ear: Vec2(0.066, 0.066), earSpread: 0.80, earInner: mix(coat, light, 0.6),
      muzzle: Vec2(0.095, 0.078), muzzleDown: 0.42, nose: Vec2(0.042, 0.030), eye: 0.024,
      eyeApart: 0.40, eyeUp: 0.16)
    head.draw(&f)
    f.seat = Vec2(0.10, 0.70)
    return f
  }
}
