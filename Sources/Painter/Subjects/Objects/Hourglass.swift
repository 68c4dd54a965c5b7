extension SubjectKind {
  /// An hourglass.
  static let hourglass = SubjectKind(
    "hourglass", "песочные часы", .objects, words: "hourglass sand_timer ⏳ ⌛",
    russian: "песочн-_час- песочные_часы",
    home: .table, size: 0.46, metres: 0.25
  ) { colour, _ in
    let wood = Vec3(0.30, 0.15, 0.06)
    let sand = colour ?? Vec3(0.88, 0.58, 0.18)
    let clear = Vec3(0.75, 0.84, 0.88)
    var f = Figure(seat: Vec2(0, 1.0))
    let bulb: [(Float, Float)] = [
      (0.22, 0.09), (0.235, 0.20), (0.19, 0.36), (0.03, 0.49), (0.03, 0.51), (0.19, 0.64),
      (0.235, 0.80), (0.22, 0.91),
    ]
    f.turned(bulb, clear * 0.7, skin: .clear)
    f.even(
      [(0.205, 0.09), (0.215, 0.16), (0.12, 0.235), (0, 0.30)], sand, skin: .crust, bulge: 0.06)
    f.even(
      [(0, 0.50), (0.02, 0.52), (0.15, 0.625), (0.185, 0.69), (0.0, 0.675)], sand, skin: .crust,
      bulge: 0.05)
    f.limb(0, 0.52, 0, 0.28, 0.007, 0.007, sand)
    f.turned(bulb, clear, skin: .clear)
    f.curve(
      [(-0.17, 0.83), (-0.175, 0.74), (-0.13, 0.66)], [0.014, 0.012, 0.005], Vec3(1, 1, 1),
      skin: .clear)
    f.curve(
      [(-0.15, 0.34), (-0.18, 0.24), (-0.18, 0.15)], [0.006, 0.012, 0.012], Vec3(1, 1, 1),
      skin: .clear)
    for y in [Float(0.045), 0.955] {
      f.box(0, y, 0.66, 0.075, wood, round: 0.03, skin: .metal, bulge: 0.03)
      f.box(0, y + (y < 0.5 ? 0.045 : -0.045), 0.54, 0.03, wood * 0.8, round: 0.012, skin: .metal)
    }
    f.both { f, side in
      f.limb(side * 0.285, 0.08, side * 0.285, 0.92, 0.020, 0.020, wood, skin: .metal)
      for y in [Float(0.30), 0.50, 0.70] {
        f.ellipse(side * 0.285, y, 0.034, 0.028, Material.gold, skin: .metal)
      }
    }
    return f
  }
}
