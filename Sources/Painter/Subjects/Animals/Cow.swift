extension SubjectKind {
  /// A cow with patches.
  static let cow = SubjectKind(
    "cow", "корова", .animals, words: "cow bull calf cattle ox buffalo 🐄 🐮 🐂 🐃",
    russian: "коров- бык- теленок теленк- телят- буйвол-", home: .ground, size: 0.38, metres: 1.5
  ) { colour, chance in
    let brown = colour == nil && chance[1] > 0.6
    let white = colour ?? (brown ? Vec3(0.30, 0.10, 0.03) : Vec3(0.82, 0.80, 0.76))
    let patch =
      colour.map { $0 * 0.35 } ?? (brown ? Vec3(0.80, 0.76, 0.70) : Vec3(0.028, 0.025, 0.025))
    let pink = Vec3(0.82, 0.46, 0.42)
    let hoof = Vec3(0.08, 0.06, 0.05)
    var f = Figure()
    f.curve([(0.46, 0.64), (0.54, 0.52), (0.52, 0.30)], [0.02, 0.015, 0.013], white)
    f.ellipse(0.52, 0.25, 0.034, 0.06, patch, skin: .fur)
    let body = Quadruped(
      coat: white, foot: hoof, chest: .init(x: -0.17, y: 0.53, r: 0.20),
      hip: .init(x: 0.27, y: 0.53, r: 0.20), waist: 0.20, thigh: 0.085, ankle: 0.046,
      skin: .smooth, hooves: true)
    body.farLegs(&f)
    f.ellipse(0.15, 0.31, 0.075, 0.06, pink)
    body.body(&f)
    body.nearLegs(&f)
    f.blob([(0.10, 0.70), (0.24, 0.71), (0.30, 0.58), (0.20, 0.48), (0.08, 0.56)], patch, bulge: 0)
    f.blob([(0.38, 0.64), (0.455, 0.58), (0.44, 0.46), (0.36, 0.50)], patch, bulge: 0)
    f.blob(
      [(-0.14, 0.50), (-0.02, 0.52), (0.03, 0.42), (-0.06, 0.36), (-0.14, 0.42)], patch, bulge: 0)
    drawHead(&f, white, patch, pink)
    f.seat = Vec2(0.08, 0.72)
    return f
  }

  private static func drawHead(_ f: inout Figure, _ white: Vec3, _ patch: Vec3, _ pink: Vec3) {
    let x: Float = -0.34
    f.both { f, side in
      f.curve(
        [(x + side * 0.07, 0.90), (x + side * 0.14, 0.93), (x + side * 0.145, 1.0)],
        [0.028, 0.024, 0.008], Vec3(0.70, 0.62, 0.45))
      f.limb(x + side * 0.12, 0.835, x + side * 0.235, 0.80, 0.035, 0.045, patch, skin: .fur)
      f.limb(x + side * 0.15, 0.825, x + side * 0.23, 0.795, 0.014, 0.025, pink)
    }
    f.limb(x, 0.83, x, 0.68, 0.135, 0.10, white)
    f.blob(
      [
        (x + 0.02, 0.945), (x + 0.10, 0.92), (x + 0.125, 0.80), (x + 0.06, 0.74), (x + 0.015, 0.84),
      ],
      patch, bulge: 0.03)
    f.ellipse(x, 0.655, 0.135, 0.095, pink)
    f.both { f, side in
      f.ellipse(x + side * 0.055, 0.685, 0.020, 0.027, pink * 0.3, bulge: 0.01)
      f.eye(x + side * 0.072, 0.815, 0.027)
    }
    f.smile(x, 0.605, 0.06, 0.018, pink * 0.35)
    f.ellipse(x, 0.935, 0.055, 0.035, white, skin: .fur)
    f.focus = Vec2(x, 0.78)
    f.focusRadius = 0.30
  }
}
