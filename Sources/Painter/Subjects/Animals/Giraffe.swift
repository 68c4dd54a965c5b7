extension SubjectKind {
  /// A giraffe, tall.
  static let giraffe = SubjectKind(
    "giraffe", "жираф", .animals, words: "giraffe 🦒", russian: "жираф-", home: .ground,
    size: 0.60, metres: 5.0
  ) { colour, _ in
    let coat = colour ?? Vec3(0.70, 0.40, 0.12)
    let patch = colour.map { $0 * 0.4 } ?? Vec3(0.24, 0.075, 0.015)
    let light = mix(coat, Vec3(0.9, 0.82, 0.7), 0.5)
    let spots = Part.Pattern.spots(patch, every: 0.058)
    var f = Figure()
    f.curve([(0.27, 0.52), (0.32, 0.42), (0.30, 0.32)], [0.012, 0.010, 0.008], coat)
    f.ellipse(0.30, 0.28, 0.018, 0.04, patch, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: Vec3(0.09, 0.06, 0.04), chest: .init(x: -0.06, y: 0.50, r: 0.115),
      hip: .init(x: 0.17, y: 0.47, r: 0.10), waist: 0.095, thigh: 0.055, ankle: 0.026,
      skin: .smooth, pattern: spots, hooves: true)
    body.farLegs(&f)
    f.limb(-0.04, 0.82, 0.03, 0.60, 0.022, 0.03, patch, skin: .fur)
    f.limb(-0.19, 1.05, -0.02, 0.62, 0.022, 0.04, patch, skin: .fur)
    body.body(&f)
    body.nearLegs(&f)
    f.parts.append(
      Part(
        shape: .limb(a: Vec2(-0.07, 0.55), b: Vec2(-0.235, 1.04), from: 0.092, to: 0.042),
        colour: coat, bulge: 0.08, pattern: spots))
    f.limb(-0.215, 1.08, -0.195, 1.15, 0.011, 0.010, coat)
    f.ellipse(-0.194, 1.155, 0.019, 0.017, patch, skin: .fur)
    let head = LongHead(
      poll: Vec2(-0.25, 1.065), tip: Vec2(-0.375, 1.01), coat: coat, nose: light, jaw: 0.056,
      slim: 0.038, ear: Vec2(0.018, 0.05), skin: .smooth, eye: 0.019)
    head.draw(&f)
    f.limb(-0.255, 1.10, -0.245, 1.165, 0.011, 0.010, coat)
    f.ellipse(-0.244, 1.17, 0.019, 0.017, patch, skin: .fur)
    f.limb(-0.20, 1.09, -0.125, 1.105, 0.020, 0.008, coat)
    f.focus = Vec2(-0.28, 1.06)
    f.focusRadius = 0.19
    f.seat = Vec2(0.06, 0.59)
    return f
  }
}
