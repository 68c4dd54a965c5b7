extension SubjectKind {
  /// A gothic cathedral from the front: twin towers, rose window, flying buttresses.
  static let cathedral = SubjectKind(
    "cathedral", "собор", .buildings,
    words: "cathedral gothic_cathedral gothic_church notre_dame duomo basilica minster",
    russian: "собор- готическ-_собор- нотр_дам базилик- готическ-_церк- готическ-_храм-",
    home: .ground, size: 0.62,
    metres: 70
  ) { colour, _ in
    let stone = colour ?? Vec3(0.38, 0.345, 0.29)
    let shade = stone * 0.66
    var f = Figure(seat: Vec2(0, 0.72))
    for side in [Float(-1), 1] {
      // Flying buttresses.
      f.polygon(
        [(side * 0.30, 0.46), (side * 0.52, 0.28), (side * 0.52, 0.23), (side * 0.30, 0.40)],
        shade, skin: .stone)
      f.box(side * 0.52, 0.17, 0.055, 0.34, stone, skin: .stone, bulge: 0.03)
      f.polygon(
        [(side * 0.52 - 0.03, 0.34), (side * 0.52, 0.45), (side * 0.52 + 0.03, 0.34)], stone)
    }
    f.limb(0, 0.72, 0, 1.08, 0.020, 0.001, Material.slate)
    f.even([(0.20, 0.60), (0, 0.84)], Material.slate, bulge: 0.05)
    f.box(0, 0.32, 0.56, 0.64, stone, skin: .stone)
    for side in [Float(-1), 1] { tower(&f, side * 0.27, stone) }
    front(&f, stone)
    return f
  }

  private static func tower(_ f: inout Figure, _ x: Float, _ stone: Vec3) {
    let shade = stone * 0.62
    f.box(x, 0.38, 0.23, 0.76, stone, skin: .stone, bulge: 0.03)
    for side in [Float(-1), 1] {
      f.box(x + side * 0.115, 0.36, 0.035, 0.72, stone * 1.05, skin: .stone, bulge: 0.018)
      f.even([(0.025, 0.72), (0.018, 0.78), (0, 0.88)], stone, at: x + side * 0.115, bulge: 0.02)
      f.lancet(x + side * 0.042, 0.53, 0.052, 0.19, shade)
      f.lancet(x + side * 0.042, 0.54, 0.036, 0.16, Material.pane, glow: Material.lamplight * 0.7)
    }
    for y in [Float(0.245), 0.49, 0.745] { f.box(x, y, 0.25, 0.022, stone * 1.12, skin: .stone) }
    f.even([(0.105, 0.755), (0, 1.14)], Material.slate * 1.2, at: x, bulge: 0.08)
    f.limb(x, 1.13, x, 1.18, 0.005, 0.005, Material.gold)
    f.box(x, 1.165, 0.03, 0.008, Material.gold)
    f.lancet(x, 0.29, 0.09, 0.17, shade)
    f.lancet(x, 0.30, 0.066, 0.145, Material.pane, glow: Vec3(0.5, 0.8, 1.6))
    f.lancet(x, 0, 0.155, 0.215, shade, skin: .stone)
    f.lancet(x, 0, 0.105, 0.165, Material.darkWood, skin: .planks)
  }

  private static func front(_ f: inout Figure, _ stone: Vec3) {
    let shade = stone * 0.62
    f.even([(0.15, 0.62), (0, 0.78)], stone, skin: .stone)
    f.ellipse(0, 0.685, 0.028, 0.028, shade, bulge: 0)
    f.box(0, 0.625, 0.31, 0.02, stone * 1.12, skin: .stone)
    // The rose.
    f.ellipse(0, 0.485, 0.118, 0.118, shade, bulge: 0.03)
    f.ellipse(0, 0.485, 0.10, 0.10, Vec3(0.05, 0.05, 0.09), bulge: 0)
    let panes = [Vec3(0.75, 0.10, 0.10), Vec3(0.12, 0.25, 0.80), Vec3(0.85, 0.55, 0.10)]
    for index in 0..<12 {
      let turn = Float(index) / 12
      let pane = panes[index % 3]
      f.ellipse(
        cosTurns(turn) * 0.073, 0.485 + sinTurns(turn) * 0.073, 0.018, 0.018, pane, bulge: 0,
        glow: pane * 2.2)
      if index % 2 == 0 {
        f.ellipse(
          cosTurns(turn) * 0.038, 0.485 + sinTurns(turn) * 0.038, 0.014, 0.014, panes[1], bulge: 0,
          glow: panes[1] * 2)
      }
    }
    f.ellipse(0, 0.485, 0.016, 0.016, panes[2], glow: panes[2] * 2)
    for index in 0..<6 {
      let x = (Float(index) - 2.5) * 0.048
      f.lancet(x, 0.285, 0.034, 0.065, shade)
    }
    f.box(0, 0.355, 0.31, 0.018, stone * 1.12, skin: .stone)
    f.even([(0.125, 0), (0.125, 0.17), (0, 0.30)], stone * 0.92, skin: .stone, bulge: 0.03)
    f.lancet(0, 0, 0.19, 0.25, shade, skin: .stone, bulge: 0.03)
    f.lancet(0, 0, 0.13, 0.19, Material.darkWood, skin: .planks)
    f.box(0, 0.085, 0.006, 0.17, Material.gold * 0.5)
    f.box(0, 0.006, 1.10, 0.022, stone * 0.7, skin: .stone)
  }
}
