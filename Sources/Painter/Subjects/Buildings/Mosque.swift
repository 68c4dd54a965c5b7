extension SubjectKind {
  /// A domed mosque between minarets.
  static let mosque = SubjectKind(
    "mosque", "мечеть", .buildings, words: "mosque taj_mahal minaret arabian_palace 🕌",
    russian: "мечет- тадж_махал минарет-", home: .ground, size: 0.56, metres: 50
  ) { colour, _ in
    let wall = colour ?? Vec3(0.66, 0.60, 0.50)
    let dome = colour.map { $0 * 0.9 } ?? Vec3(0.10, 0.40, 0.42)
    var f = Figure(seat: Vec2(0, 0.95))
    for side in [Float(-1), 1] {
      let x = side * 0.62
      f.even([(0.040, 0), (0.028, 0.78)], wall, at: x, skin: .stone, bulge: 0.03)
      for y in [Float(0.28), 0.53, 0.77] { f.box(x, y, 0.10, 0.022, wall * 1.05, bulge: 0.012) }
      bulb(&f, x, 0.79, 0.042, dome)
      bulb(&f, side * 0.27, 0.46, 0.085, dome)
      f.box(side * 0.27, 0.44, 0.16, 0.05, wall, bulge: 0.06)
    }
    f.box(0, 0.52, 0.33, 0.12, wall, skin: .stone, bulge: 0.12)
    f.box(0, 0.57, 0.35, 0.018, wall * 1.1)
    bulb(&f, 0, 0.575, 0.20, dome)
    f.box(0, 0.21, 0.98, 0.42, wall, skin: .stone)
    f.box(0, 0.425, 1.02, 0.022, wall * 1.1)
    for side in [Float(-1), 1] {
      for x in [side * 0.25, side * 0.40] {
        for y in [Float(0.05), 0.245] {
          f.lancet(x, y, 0.105, 0.155, wall * 0.66)
          f.lancet(x, y + 0.01, 0.06, 0.10, Material.pane, glow: Material.lamplight)
        }
      }
    }
    f.box(0, 0.255, 0.34, 0.51, wall * 1.04, bulge: 0.02)
    f.lancet(0, 0.02, 0.245, 0.42, wall * 0.62, bulge: 0.02)
    f.lancet(0, 0.02, 0.13, 0.22, Material.pane, glow: Material.lamplight)
    f.box(0, 0.012, 1.42, 0.045, wall * 0.86, skin: .stone)
    return f
  }

  private static func bulb(_ f: inout Figure, _ x: Float, _ y: Float, _ r: Float, _ hue: Vec3) {
    f.turned(
      [
        (r * 0.82, y), (r * 1.03, y + r * 0.5), (r * 0.82, y + r * 1.05), (r * 0.34, y + r * 1.5),
        (0, y + r * 1.75),
      ], hue, at: x)
    f.limb(x, y + r * 1.6, x, y + r * 2.2, 0.006, 0.003, Material.gold, skin: .metal)
    f.ellipse(x, y + r * 1.85, r * 0.06 + 0.005, r * 0.06 + 0.005, Material.gold, skin: .metal)
  }
}
