extension SubjectKind {
  /// A stag with antlers.
  static let deer = SubjectKind(
    "deer", "олень", .animals, words: "deer stag elk moose reindeer doe fawn caribou 🦌",
    russian: "олень олен- олениха лось лося лоси косул-", home: .ground, size: 0.44, metres: 1.9
  ) { colour, _ in
    let coat = colour ?? Vec3(0.30, 0.12, 0.035)
    let light = mix(coat, Vec3(0.88, 0.80, 0.70), 0.7)
    let bone = Vec3(0.42, 0.30, 0.18)
    var f = Figure()
    f.limb(0.36, 0.56, 0.40, 0.49, 0.035, 0.022, light, skin: .fur)
    let body = Quadruped(
      coat: coat, foot: Vec3(0.05, 0.04, 0.035), chest: .init(x: -0.12, y: 0.52, r: 0.125),
      hip: .init(x: 0.24, y: 0.52, r: 0.12), waist: 0.108, thigh: 0.058, ankle: 0.024,
      hooves: true)
    body.farLegs(&f)
    body.body(&f)
    f.ellipse(0.05, 0.425, 0.15, 0.03, light, skin: .fur)
    body.nearLegs(&f)
    for (x, y) in [
      (Float(0.12), Float(0.585)), (0.19, 0.555), (0.26, 0.595), (0.05, 0.555), (0.30, 0.545),
      (-0.01, 0.59), (0.125, 0.53),
    ] {
      f.ellipse(x, y, 0.014, 0.011, light, bulge: 0)
    }
    antlers(&f, bone * 0.7, at: Vec2(-0.225, 0.86), turn: 0.8)
    f.curve(
      [(-0.11, 0.55), (-0.20, 0.68), (-0.25, 0.80)], [0.115, 0.076, 0.058], coat, skin: .fur)
    f.curve(
      [(-0.20, 0.53), (-0.265, 0.62), (-0.285, 0.72)], [0.05, 0.045, 0.03], light, skin: .fur)
    let head = LongHead(
      poll: Vec2(-0.265, 0.825), tip: Vec2(-0.405, 0.745), coat: coat,
      nose: Vec3(0.06, 0.04, 0.035),
      jaw: 0.066, slim: 0.038, ear: Vec2(0.03, 0.075), eye: 0.021)
    head.draw(&f)
    f.limb(-0.20, 0.86, -0.115, 0.885, 0.026, 0.012, coat, skin: .fur)
    antlers(&f, bone, at: Vec2(-0.255, 0.87), turn: 1)
    f.focus = Vec2(-0.27, 0.92)
    f.focusRadius = 0.30
    f.seat = Vec2(0.08, 0.63)
    return f
  }

  private static func antlers(_ f: inout Figure, _ bone: Vec3, at p: Vec2, turn: Float) {
    let sway = turn < 1 ? Float(-0.75) : 1
    func beam(_ x: Float, _ y: Float) -> (Float, Float) { (p.x + x * sway, p.y + y) }
    f.curve(
      [beam(0, 0), beam(0.10, 0.10), beam(0.15, 0.22), beam(0.10, 0.34)],
      [0.019, 0.017, 0.014, 0.005], bone)
    for (x0, y0, x1, y1) in [
      (Float(0.02), Float(0.04), Float(-0.07), Float(0.12)), (0.11, 0.12, 0.02, 0.22),
      (0.145, 0.20, 0.24, 0.28), (0.14, 0.25, 0.05, 0.32),
    ] {
      let from = beam(x0, y0)
      let to = beam(x1, y1)
      f.limb(from.0, from.1, to.0, to.1, 0.014, 0.004, bone)
    }
  }
}
