extension SubjectKind {
  /// A camel with two humps.
  static let camel = SubjectKind(
    "camel", "верблюд", .animals, words: "camel dromedary llama alpaca 🐫 🐪 🦙",
    russian: "верблюд- лама ламы ламу альпак-", home: .ground, size: 0.44, metres: 2.1
  ) { colour, _ in
    let coat = colour ?? Vec3(0.48, 0.27, 0.10)
    let dark = coat * 0.6
    var f = Figure()
    f.curve([(0.42, 0.58), (0.48, 0.46), (0.46, 0.34)], [0.018, 0.014, 0.012], coat)
    f.ellipse(0.46, 0.30, 0.024, 0.05, dark, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: dark, chest: .init(x: -0.14, y: 0.55, r: 0.155),
      hip: .init(x: 0.26, y: 0.54, r: 0.145), waist: 0.145, thigh: 0.065, ankle: 0.036)
    body.farLegs(&f)
    f.blob(
      [(-0.14, 0.62), (-0.08, 0.80), (0.0, 0.90), (0.06, 0.80), (0.10, 0.64)], coat, skin: .fur,
      bulge: 0.09)
    f.blob(
      [(0.12, 0.62), (0.18, 0.78), (0.25, 0.87), (0.32, 0.78), (0.38, 0.60)], coat, skin: .fur,
      bulge: 0.09)
    body.body(&f)
    body.nearLegs(&f)
    f.curve(
      [(-0.20, 0.52), (-0.36, 0.54), (-0.38, 0.72), (-0.36, 0.88)], [0.115, 0.085, 0.065, 0.058],
      coat, skin: .fur)
    f.curve([(-0.30, 0.44), (-0.42, 0.50), (-0.44, 0.62)], [0.04, 0.05, 0.03], dark, skin: .fur)
    let head = LongHead(
      poll: Vec2(-0.37, 0.905), tip: Vec2(-0.525, 0.865), coat: coat,
      nose: mix(coat, Vec3(0.8, 0.65, 0.5), 0.5), jaw: 0.070, slim: 0.058,
      ear: Vec2(0.020, 0.055), eye: 0.020)
    head.draw(&f)
    f.ellipse(-0.36, 0.975, 0.05, 0.034, dark, skin: .fur)
    f.line([(-0.44, 0.945), (-0.41, 0.955), (-0.385, 0.945)], 0.007, dark * 0.4)
    f.seat = Vec2(0.11, 0.72)
    return f
  }
}
