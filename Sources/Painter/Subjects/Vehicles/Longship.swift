extension SubjectKind {
  /// A viking longship under a striped sail.
  static let longship = SubjectKind(
    "viking ship", "драккар", .vehicles, words: "viking_ship longship viking_boat drakkar",
    russian: "драккар- корабл-_викинг- ладья ладьи ладью ладье", home: .water, size: 0.50,
    metres: 20
  ) { colour, _ in
    let red = colour ?? Vec3(0.60, 0.05, 0.03)
    let wood = Vec3(0.26, 0.13, 0.05)
    var f = Figure(seat: Vec2(0, 0.24))
    f.limb(0, 0.12, 0, 1.0, 0.016, 0.012, wood)
    f.limb(-0.40, 0.90, 0.40, 0.90, 0.014, 0.014, wood)
    f.blob(
      [
        (-0.38, 0.89), (0, 0.885), (0.38, 0.89), (0.44, 0.64), (0.38, 0.36), (0, 0.41),
        (-0.42, 0.36), (-0.48, 0.64),
      ], red, skin: .cloth, bulge: 0.12,
      pattern: .stripes(Vec3(0.80, 0.76, 0.66), every: 0.17, turn: 0.25))
    f.limb(-0.38, 0.36, -0.20, 0.18, 0.004, 0.004, wood)
    f.limb(0.38, 0.36, 0.22, 0.18, 0.004, 0.004, wood)
    f.curve(
      [(-0.62, 0.16), (-0.82, 0.36), (-0.80, 0.58), (-0.92, 0.62)], [0.05, 0.042, 0.034, 0.030],
      wood)
    f.polygon([(-0.90, 0.66), (-1.04, 0.60), (-0.90, 0.57)], wood, bulge: 0.02)
    f.ellipse(-0.88, 0.635, 0.016, 0.016, Material.gold)
    f.polygon([(-0.84, 0.66), (-0.80, 0.74), (-0.79, 0.64)], wood * 1.3)
    f.curve(
      [(0.62, 0.16), (0.82, 0.34), (0.84, 0.54), (0.76, 0.60), (0.72, 0.54)],
      [0.05, 0.040, 0.030, 0.022, 0.012], wood)
    f.blob(
      [
        (-0.80, 0.30), (-0.60, 0.20), (0, 0.16), (0.60, 0.20), (0.80, 0.30), (0.66, 0.04),
        (0.36, -0.03), (-0.36, -0.03), (-0.66, 0.04),
      ], wood, skin: .planks, bulge: 0.08)
    for index in 0..<7 {
      let x = -0.48 + Float(index) * 0.16
      f.ellipse(x, 0.185, 0.068, 0.068, index % 2 == 0 ? red : Vec3(0.75, 0.58, 0.14), bulge: 0.05)
      f.ellipse(x, 0.185, 0.020, 0.020, Material.steel, skin: .metal)
    }
    return f
  }
}
