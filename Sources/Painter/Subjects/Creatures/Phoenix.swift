extension SubjectKind {
  /// A phoenix aflame, its wings spread.
  static let phoenix = SubjectKind(
    "phoenix", "феникс", .creatures, words: "phoenix firebird", russian: "феникс- жар_птиц-",
    home: .air, size: 0.42, metres: 2
  ) { colour, _ in
    let red = colour ?? Vec3(0.80, 0.06, 0.015)
    let orange = mix(red, Vec3(0.95, 0.42, 0.02), 0.65)
    let yellow = Vec3(1.0, 0.74, 0.10)
    var f = Figure()
    for (x, y) in [
      (Float(-0.34), Float(0.02)), (0.34, 0.02), (-0.18, -0.10), (0.18, -0.10), (0.0, -0.16),
    ] {
      f.curve(
        [(0, 0.42), (x * 0.45, 0.24), (x * 0.9, y + 0.14), (x, y)], [0.06, 0.07, 0.085, 0.015],
        abs(x) < 0.25 && x != 0 ? orange : red, skin: .feathers, glow: red * 0.5)
      f.curve(
        [(0, 0.36), (x * 0.45, 0.22), (x * 0.86, y + 0.16)], [0.020, 0.022, 0.036], yellow,
        skin: .feathers, glow: yellow * 0.5)
    }
    f.both { f, side in
      f.polygon(
        [
          (side * 0.04, 0.46), (side * 0.22, 0.64), (side * 0.42, 0.86), (side * 0.52, 1.12),
          (side * 0.57, 0.96), (side * 0.68, 1.02), (side * 0.66, 0.84), (side * 0.76, 0.80),
          (side * 0.66, 0.68), (side * 0.72, 0.58), (side * 0.56, 0.54), (side * 0.54, 0.42),
          (side * 0.38, 0.46), (side * 0.28, 0.36), (side * 0.06, 0.38),
        ], red, skin: .feathers, bulge: 0.08, glow: red * 0.55)
      f.polygon(
        [
          (side * 0.04, 0.46), (side * 0.24, 0.60), (side * 0.42, 0.78), (side * 0.54, 0.88),
          (side * 0.54, 0.72), (side * 0.60, 0.64), (side * 0.46, 0.58), (side * 0.42, 0.50),
          (side * 0.28, 0.48), (side * 0.06, 0.40),
        ], orange, skin: .feathers, bulge: 0.07, glow: orange * 0.6)
      f.polygon(
        [
          (side * 0.04, 0.46), (side * 0.22, 0.56), (side * 0.38, 0.68), (side * 0.36, 0.56),
          (side * 0.24, 0.49), (side * 0.06, 0.42),
        ], yellow, skin: .feathers, bulge: 0.05, glow: yellow * 0.5)
    }
    f.limb(0, 0.38, 0, 0.56, 0.085, 0.10, orange, skin: .feathers, glow: orange * 0.5)
    for (x, y) in [(Float(-0.10), Float(0.90)), (-0.02, 0.94), (0.07, 0.91)] {
      f.curve(
        [(0, 0.74), (x * 0.5, 0.84), (x, y)], [0.018, 0.022, 0.006], yellow, glow: yellow * 0.5)
    }
    f.ellipse(0, 0.69, 0.095, 0.092, orange, skin: .feathers, glow: orange * 0.4)
    f.polygon([(-0.032, 0.68), (0.032, 0.68), (0, 0.60)], Vec3(0.30, 0.16, 0.03), bulge: 0.02)
    f.both { f, side in f.eye(side * 0.042, 0.71, 0.022) }
    f.focus = Vec2(0, 0.68)
    f.focusRadius = 0.34
    return f
  }
}
