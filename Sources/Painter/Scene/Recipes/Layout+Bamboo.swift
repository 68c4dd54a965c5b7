extension Theme {
  static let bamboo = Theme(
    name: "bamboo forest", horizon: 0.66, eye: 0.30, usualHour: .dawn, footing: .floor,
    light: { light, scene in
      if scene.palette.isEmpty {
        light.dapple(magic: scene.has(.magic), fog: true, autumn: false)
        light.horizon = Light.recolour(light.horizon, Vec3(0.50, 0.66, 0.34), 0.5)
      }
      light.silverNight(scene)
    }
  ) { $0.addBamboo() }
}

extension Layout {
  /// Canes from the distance to the eye, a path between them.
  mutating func addBamboo() {
    let green = leaf(Vec3(0.10, 0.20, 0.04))
    let floor = ForestFloor(
      moss: Vec3(0.13, 0.13, 0.045), earth: Vec3(0.24, 0.18, 0.11), goal: disc.x * 0.75,
      snowy: winter)
    let far = [(Float(5), Float(0.55)), (9, 0.40)].enumerated().map { index, row in
      TreeRow(
        kind: .leafy, seed: frame.seed &+ 3 &+ UInt32(index), depth: row.0, spacing: 0.09,
        tall: row.1 * 1.3, ground: -0.05, visible: misty ? 0.4 : 0.7, leaf: green * 0.8,
        accent: green, bark: green, clearing: Vec2(disc.x * 0.75, 0.05), snowy: winter)
    }
    back.append(ForestLayer(rows: far, ground: -0.02, floor: floor, frame))
    if !time.isDark { addRays(false) }
    for index in stride(from: 27, through: 0, by: -1) {
      let serial = UInt32(index)
      let z = 1.15 + Float(index) * 0.23
      let turn: Float = index % 2 == 0 ? -1 : 1
      // The path stays open; the canes close in with distance.
      let open = 0.42 + 0.16 * z * chance[serial + 30]
      let x = across(disc.x * 0.2, z) + turn * (open + 0.9 * chance[serial + 70])
      let cane = Figure.bambooCane(
        green * (0.75 + 0.5 * chance[serial + 110]), CellHash(Int32(index), 8, frame.seed))
      back.append(prop(cane, at: Vec3(x, -0.02, z), tall: 2.5, mirrored: index % 3 == 0))
    }
    guard !winter else { return }
    front.append(
      GrassLayer(
        seed: frame.seed &+ 90, spacing: 0.007, tall: 0.08, ground: camera.bottom - 0.03,
        colour: green * 0.9, flowers: [], bloom: 9, depth: 0.6, frame))
  }
}

extension Figure {
  /// One tall cane with knots and sprays of leaves.
  static func bambooCane(_ green: Vec3, _ chance: CellHash) -> Figure {
    var f = Figure()
    let lean = (chance[1] - 0.5) * 0.05
    f.limb(0, -0.01, lean, 1.05, 0.016, 0.011, green)
    for knot in 1..<9 {
      let t = Float(knot) / 8.5
      let wide = 0.018 - 0.004 * t
      f.limb(lean * t - wide, t, lean * t + wide, t, 0.0028, 0.0028, green * 1.7)
    }
    for spray in 0..<5 {
      let n = UInt32(spray)
      let t = 0.42 + 0.13 * Float(spray)
      let side: Float = spray % 2 == 0 ? -1 : 1
      let x = lean * t
      let reach = side * (0.09 + 0.05 * chance[n + 4])
      f.limb(x, t, x + reach, t + 0.05, 0.004, 0.002, green)
      for leaf in 0..<3 {
        let out = reach * (0.45 + 0.3 * Float(leaf))
        f.curve(
          [
            (x + out, t + 0.045), (x + out + side * 0.035, t + 0.035 - 0.01 * Float(leaf)),
            (x + out + side * 0.075, t - 0.02),
          ], [0.003, 0.010, 0.001], green * 1.35)
      }
    }
    return f
  }
}
