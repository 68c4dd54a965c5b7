extension SubjectKind {
  /// An old stone bridge on arches.
  static let bridge = SubjectKind(
    "bridge", "мост", .buildings, words: "bridge stone_bridge aqueduct viaduct footbridge",
    russian: "мост мост- каменн-_мост- мостик- акведук- виадук-", home: .water, size: 0.40,
    metres: 9
  ) { colour, _ in
    let stone = colour ?? Vec3(0.45, 0.41, 0.36)
    var f = Figure(seat: Vec2(0, 0.52))
    // One outline: the roadway above, three arches cut out below.
    var outline: [(Float, Float)] = [(-1.25, 0.34)]
    for step in 0...12 {
      let x = -1.2 + Float(step) * 0.2
      outline.append((x, 0.48 - 0.10 * x * x))
    }
    outline += [(1.25, 0.34), (1.25, -0.04)]
    let arches: [(Float, Float)] = [(0.74, 0.25), (0, 0.33), (-0.74, 0.25)]
    for (middle, radius) in arches {
      outline.append((middle + radius, -0.04))
      for step in 0...8 {
        let turn = Float(step) / 16
        outline.append(
          (middle + cosTurns(turn) * radius, sinTurns(turn) * radius * 1.05 + 0.03))
      }
      outline.append((middle - radius, -0.04))
    }
    outline.append((-1.25, -0.04))
    // The far side shows the depth of the vaults.
    f.polygon(outline.map { ($0.0 * 0.97 + 0.05, $0.1 * 0.94) }, stone * 0.3, bulge: 0)
    f.polygon(outline, stone, skin: .bricks, bulge: 0.02)
    for (middle, radius) in arches {
      for step in 0..<11 {
        let turn = (Float(step) + 0.5) / 22
        let out = radius + 0.025
        f.box(
          middle + cosTurns(turn) * out, 0.03 + sinTurns(turn) * out * 1.04, 0.05,
          radius * 0.24, stone * (step % 2 == 0 ? 1.12 : 0.92), tilt: turn)
      }
    }
    for x in [Float(-0.40), 0.40, -1.08, 1.08] {
      f.even([(0.07, -0.04), (0.055, 0.2), (0, 0.27)], stone * 1.05, at: x, skin: .bricks)
    }
    var rail: [(Float, Float)] = []
    for step in 0...8 {
      let x = -1.24 + Float(step) * 0.31
      rail.append((x, 0.49 - 0.10 * x * x))
    }
    f.curve(rail, [0.017], stone * 1.2, skin: .stone)
    for x in [Float(-0.9), -0.3, 0.3, 0.9] {
      let y = 0.48 - 0.10 * x * x
      f.limb(x, y, x, y + 0.13, 0.008, 0.006, Material.iron)
      f.ellipse(x, y + 0.15, 0.022, 0.026, Vec3(0.9, 0.8, 0.55), glow: Vec3(2.6, 1.7, 0.7))
    }
    // The banks.
    for side in [Float(-1), 1] {
      f.ellipse(side * 1.30, -0.02, 0.19, 0.10, Material.stone * 0.6, skin: .stone)
      f.ellipse(side * 1.27, 0.07, 0.17, 0.09, Material.leaf * 0.7, skin: .leaflets)
      f.ellipse(side * 1.33, 0.16, 0.11, 0.14, Material.leaf, skin: .leaflets)
      f.ellipse(side * 1.24, 0.15, 0.09, 0.10, Material.leaf * 1.2, skin: .leaflets)
    }
    return f
  }
}
