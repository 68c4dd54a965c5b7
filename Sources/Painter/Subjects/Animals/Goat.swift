extension SubjectKind {
  /// A goat with horns and a beard.
  static let goat = SubjectKind(
    "goat", "коза", .animals, words: "goat billy_goat ibex 🐐",
    russian: "коза козы козу козой коз козел козл- козленок козлят- козочк- козерог-",
    home: .ground, size: 0.36, metres: 0.9
  ) { colour, chance in
    let coats = [Vec3(0.72, 0.69, 0.63), Vec3(0.20, 0.12, 0.07), Vec3(0.42, 0.40, 0.38)]
    let coat = colour ?? chance.choice(1, of: coats)
    let horn = Vec3(0.30, 0.24, 0.17)
    var f = Figure()
    f.limb(0.40, 0.62, 0.47, 0.72, 0.038, 0.018, coat, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: Vec3(0.06, 0.05, 0.045), chest: .init(x: -0.15, y: 0.52, r: 0.155),
      hip: .init(x: 0.26, y: 0.53, r: 0.150), waist: 0.150, thigh: 0.066, ankle: 0.034,
      hooves: true)
    body.farLegs(&f)
    body.body(&f)
    body.nearLegs(&f)
    body.neck(&f, to: -0.29, 0.80, 0.085)
    f.curve(
      [(-0.26, 0.90), (-0.20, 1.04), (-0.06, 1.06), (-0.02, 0.98)], [0.036, 0.032, 0.022, 0.006],
      horn * 0.75)
    let head = LongHead(
      poll: Vec2(-0.30, 0.85), tip: Vec2(-0.49, 0.70), coat: coat, nose: mix(coat, horn, 0.4),
      jaw: 0.082, slim: 0.052, ear: Vec2(0.024, 0.05), eye: 0.022)
    head.draw(&f)
    f.curve(
      [(-0.30, 0.92), (-0.25, 1.08), (-0.10, 1.12), (-0.05, 1.03)], [0.038, 0.034, 0.024, 0.006],
      horn)
    f.limb(-0.24, 0.86, -0.13, 0.80, 0.036, 0.016, coat * 0.85, skin: .fur)
    f.polygon(
      [(-0.48, 0.67), (-0.42, 0.665), (-0.43, 0.58), (-0.455, 0.53), (-0.475, 0.59)], coat * 1.05,
      skin: .fur, bulge: 0.03)
    f.seat = Vec2(0.06, 0.68)
    return f
  }

  /// A grey donkey.
  static let donkey = SubjectKind(
    "donkey", "осёл", .animals, words: "donkey mule burro eeyore 🫏",
    russian: "осел осла ослу ослик- ослы мул мула ишак-", home: .ground, size: 0.38, metres: 1.3
  ) { colour, _ in
    let coat = colour ?? Vec3(0.30, 0.28, 0.27)
    var f = Steed(coat: coat, mane: coat * 0.35, nose: mix(coat, Vec3(0.8, 0.78, 0.74), 0.7))
      .figure()
    for (x, lean) in [(Float(-0.27), Float(0.07)), (-0.32, 0.0)] {
      f.blob(
        [
          (x - 0.035, 0.95), (x - 0.045 + lean, 1.08), (x + lean + 0.01, 1.20),
          (x + 0.045 + lean, 1.08), (x + 0.03, 0.95),
        ], coat * (lean > 0 ? 0.75 : 1), skin: .fur, bulge: 0.03)
      f.limb(x + lean * 0.3, 1.0, x + lean, 1.13, 0.012, 0.008, coat * 0.4)
    }
    return f
  }
}
