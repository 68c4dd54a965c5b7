extension SubjectKind {
  /// A fried egg in its pan.
  static let friedEgg = SubjectKind(
    "fried eggs", "яичница", .food,
    words: "fried_egg fried_eggs egg eggs omelette bacon_and_eggs 🍳 🥚",
    russian: "яичниц- глазунь- яйцо яйца яиц омлет-", home: .table, size: 0.44, metres: 0.08
  ) { colour, _ in
    let yolk = colour ?? Vec3(0.95, 0.48, 0.02)
    let white = Vec3(0.80, 0.79, 0.74)
    var f = Figure(seat: Vec2(0, 0.4))
    f.limb(0.46, 0.28, 1.02, 0.42, 0.035, 0.045, Vec3(0.06, 0.055, 0.055))
    f.ellipse(0, 0.20, 0.64, 0.255, Vec3(0.04, 0.04, 0.045), skin: .metal, bulge: 0.08)
    f.ellipse(0, 0.245, 0.64, 0.255, Vec3(0.13, 0.13, 0.14), skin: .metal, bulge: 0.04)
    f.ellipse(0, 0.235, 0.575, 0.215, Vec3(0.035, 0.033, 0.033), bulge: 0.04)
    for (x, y) in [(Float(-0.19), Float(0.255)), (0.23, 0.215)] {
      f.blob(
        [
          (x - 0.27, y + 0.01), (x - 0.18, y + 0.10), (x - 0.02, y + 0.115), (x + 0.16, y + 0.09),
          (x + 0.26, y + 0.01), (x + 0.16, y - 0.085), (x - 0.03, y - 0.105), (x - 0.20, y - 0.08),
        ],
        white, bulge: 0.04)
      f.ellipse(x, y + 0.022, 0.115, 0.062, yolk, bulge: 0.06)
      f.ellipse(x - 0.04, y + 0.045, 0.022, 0.012, Vec3(1, 0.95, 0.85), bulge: 0)
    }
    f.wisp(-0.16, 0.42, 0.30, Vec3(0.88, 0.88, 0.90))
    f.wisp(0.18, 0.42, 0.28, Vec3(0.88, 0.88, 0.90))
    return f
  }
}
