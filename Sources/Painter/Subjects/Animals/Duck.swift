extension SubjectKind {
  /// A duck swimming.
  static let duck = SubjectKind(
    "duck", "утка", .animals, words: "duck mallard goose geese 🦆 🪿",
    russian: "утка утки утку уткой уток утят- уточк- гусь гуси гусей гуся", home: .water,
    size: 0.24, metres: 0.4
  ) { colour, chance in
    let drake = colour == nil && chance[1] < 0.65
    let coat = colour ?? (drake ? Vec3(0.42, 0.38, 0.34) : Vec3(0.85, 0.70, 0.20))
    let head = drake ? Vec3(0.015, 0.16, 0.06) : coat
    let breast = drake ? Vec3(0.16, 0.055, 0.025) : coat
    let beak = Vec3(0.88, 0.46, 0.03)
    var f = Figure()
    f.polygon(
      [(0.34, 0.34), (0.60, 0.46), (0.58, 0.34), (0.50, 0.20), (0.30, 0.12)], coat * 0.7,
      skin: .feathers)
    f.blob(
      [
        (-0.38, 0.30), (-0.20, 0.40), (0.16, 0.38), (0.50, 0.36), (0.40, 0.06), (0.0, -0.02),
        (-0.32, 0.04),
      ],
      coat, skin: .feathers, bulge: 0.18)
    f.ellipse(-0.25, 0.22, 0.165, 0.185, breast, skin: .feathers)
    f.limb(-0.25, 0.30, -0.28, 0.60, 0.125, 0.095, head, skin: .feathers)
    if drake { f.limb(-0.355, 0.415, -0.16, 0.425, 0.026, 0.026, Vec3(0.85, 0.83, 0.8)) }
    f.ellipse(-0.29, 0.68, 0.155, 0.145, head, skin: .feathers)
    f.curve([(-0.40, 0.68), (-0.50, 0.645), (-0.58, 0.65)], [0.052, 0.038, 0.030], beak)
    f.limb(-0.42, 0.655, -0.58, 0.635, 0.005, 0.004, beak * 0.4)
    f.eye(-0.335, 0.725, 0.031)
    f.blob(
      [(-0.10, 0.34), (0.14, 0.38), (0.46, 0.32), (0.22, 0.14), (-0.06, 0.16)], coat * 0.8,
      skin: .feathers, bulge: 0.08)
    if drake {
      f.polygon(
        [(0.16, 0.20), (0.34, 0.25), (0.36, 0.20), (0.20, 0.145)], Vec3(0.03, 0.10, 0.50), bulge: 0)
    }
    f.focus = Vec2(-0.34, 0.66)
    f.focusRadius = 0.30
    return f
  }
}
