extension SubjectKind {
  /// A tiger, striped.
  static let tiger = SubjectKind(
    "tiger", "тигр", .animals,
    words: """
      tiger tigress 🐅 🐯
      """, russian: "тигр- тигренок тигренк- тигрят- тигриц-",
    home: .ground, size: 0.36, metres: 1.0
  ) { colour, _ in
    let coat = colour ?? Vec3(0.70, 0.20, 0.02)
    let white = Vec3(0.86, 0.82, 0.76)
    let black = Vec3(0.025, 0.018, 0.015)
    var f = Figure()
    f.curve(
      [(0.36, 0.48), (0.54, 0.40), (0.66, 0.50), (0.64, 0.66)], [0.04, 0.038, 0.036, 0.028], coat,
      skin: .fur)
    for (x, y) in [(Float(0.48), Float(0.425)), (0.585, 0.425), (0.655, 0.51), (0.655, 0.60)] {
      f.ellipse(x, y, 0.014, 0.042, black)
    }
    f.ellipse(0.638, 0.665, 0.03, 0.034, black, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: white, chest: .init(x: -0.17, y: 0.46, r: 0.175),
      hip: .init(x: 0.27, y: 0.45, r: 0.16), waist: 0.15, thigh: 0.085, ankle: 0.056)
    body.farLegs(&f)
    body.body(&f)
    f.ellipse(0.06, 0.335, 0.20, 0.045, white, skin: .fur)
    body.nearLegs(&f)
    for index in 0..<6 {
      let x = -0.06 + Float(index) * 0.075
      let low = 0.40 + 0.03 * Float(index & 1)
      f.curve(
        [(x + 0.02, 0.602), (x - 0.012, 0.52), (x + 0.012, low)], [0.017, 0.014, 0.002], black)
    }
    for (x, y) in [(Float(-0.13), Float(0.28)), (-0.13, 0.20), (0.33, 0.33), (0.335, 0.25)] {
      f.curve(
        [(x - 0.06, y + 0.012), (x, y), (x + 0.03, y + 0.012)], [0.003, 0.011, 0.003], black)
    }
    drawHead(&f, coat, white, black)
    f.seat = Vec2(0.12, 0.60)
    return f
  }

  private static func drawHead(_ f: inout Figure, _ coat: Vec3, _ white: Vec3, _ black: Vec3) {
    let x: Float = -0.28
    let y: Float = 0.68
    let head = BeastHead(
      x: x, y: y, rx: 0.195, ry: 0.175, coat: coat, light: white, ears: .round,
      ear: Vec2(0.058, 0.060), earSpread: 0.74, earColour: black, earInner: white, cheek: 0.035,
      muzzle: Vec2(0.098, 0.070), muzzleDown: 0.48, nose: Vec2(0.038, 0.026),
      noseColour: Vec3(0.50, 0.17, 0.15), eye: 0.028, eyeApart: 0.42, eyeUp: 0.12,
      iris: Vec3(0.62, 0.66, 0.10))
    head.draw(&f)
    f.curve(
      [(x - 0.045, y + 0.135), (x, y + 0.115), (x + 0.045, y + 0.135)], [0.004, 0.012, 0.004], black
    )
    f.curve(
      [(x - 0.035, y + 0.098), (x, y + 0.082), (x + 0.035, y + 0.098)], [0.003, 0.010, 0.003], black
    )
    f.limb(x, y + 0.165, x, y + 0.06, 0.012, 0.004, black)
    for side in [Float(-1), 1] {
      for (up, long) in [(Float(0.02), Float(0.07)), (-0.035, 0.075), (-0.085, 0.06)] {
        f.limb(
          x + side * 0.192, y + up, x + side * (0.192 - long), y + up - 0.008, 0.013, 0.003, black)
      }
      f.ellipse(x + side * 0.082, y + 0.068, 0.032, 0.016, white, bulge: 0.01)
    }
  }
}
