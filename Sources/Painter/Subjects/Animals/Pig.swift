extension SubjectKind {
  /// A pink pig with a curly tail.
  static let pig = SubjectKind(
    "pig", "свинья", .animals, words: "pig piglet hog swine 🐖 🐷",
    russian: "свинь- свиней свинк- поросенок поросенк- поросят- хрюшк-", home: .ground, size: 0.28,
    metres: 0.8
  ) { colour, _ in
    let coat = colour ?? Vec3(0.84, 0.43, 0.40)
    let deep = coat * Vec3(0.82, 0.66, 0.66)
    var f = Figure()
    f.curve(
      [(0.44, 0.52), (0.52, 0.55), (0.50, 0.62), (0.46, 0.57), (0.55, 0.54), (0.60, 0.60)], [0.016],
      deep)
    for (x, shade) in [(Float(-0.17), Float(0.65)), (0.22, 0.65), (-0.06, 1), (0.33, 1)] {
      let lift: Float = shade < 1 ? 0.02 : 0
      f.limb(x, 0.30, x, 0.06 + lift, 0.085, 0.055, coat * shade)
      f.box(x, 0.032 + lift, 0.10, 0.062, deep * (shade * 0.45), round: 0.02, bulge: 0.03)
    }
    f.limb(-0.06, 0.45, 0.22, 0.45, 0.26, 0.25, coat)
    let x: Float = -0.25
    f.both { f, side in
      f.polygon(
        [
          (x + side * 0.04, 0.72), (x + side * 0.17, 0.90), (x + side * 0.245, 0.72),
          (x + side * 0.19, 0.66),
        ], coat, bulge: 0.05)
      f.polygon(
        [(x + side * 0.10, 0.73), (x + side * 0.17, 0.85), (x + side * 0.20, 0.71)], deep,
        bulge: 0.03)
    }
    f.ellipse(x, 0.56, 0.235, 0.205, coat)
    f.smile(x, 0.405, 0.06, 0.02, deep * 0.4)
    f.ellipse(x, 0.515, 0.105, 0.078, deep)
    f.ellipse(x, 0.52, 0.094, 0.068, mix(coat, deep, 0.35), bulge: 0.03)
    f.both { f, side in
      f.ellipse(x + side * 0.036, 0.518, 0.017, 0.030, deep * 0.32, bulge: 0.01)
      f.eye(x + side * 0.095, 0.635, 0.028)
      f.ellipse(x + side * 0.16, 0.53, 0.036, 0.024, Vec3(0.90, 0.30, 0.32), bulge: 0.02)
    }
    f.focus = Vec2(x, 0.60)
    f.focusRadius = 0.36
    f.seat = Vec2(0.14, 0.69)
    return f
  }
}
