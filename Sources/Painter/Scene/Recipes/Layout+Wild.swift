extension Theme {
  static let cave = Theme(
    name: "cave", horizon: 0.60, eye: 0.30, usualHour: .golden, footing: .floor, air: .still
  ) { $0.addCave() }
  static let jungle = Theme(
    name: "jungle", horizon: 0.66, eye: 0.30, usualHour: .day, footing: .floor,
    light: { light, scene in
      if scene.palette.isEmpty {
        light.dapple(magic: scene.has(.magic), fog: true, autumn: false)
        light.horizon = Light.recolour(light.horizon, Vec3(0.45, 0.66, 0.36), 0.6)
      }
      light.silverNight(scene)
    }
  ) { $0.addJungle() }
  static let swamp = Theme(
    name: "swamp", horizon: 0.58, eye: 0.24, usualHour: .dawn, footing: .water,
    light: { light, scene in
      if scene.palette.isEmpty { light.dapple(magic: scene.has(.magic), fog: true, autumn: false) }
      light.haze = max(light.haze, 0.06)
    }
  ) { $0.addSwamp() }
}

extension Layout {
  /// What lies outside, then the rock round it.
  mutating func addCave() {
    if scene.has(.mountains) || scene.has(.lake) {
      addMountains()
      front.removeAll()
    } else if scene.has(.forest) || scene.has(.jungle) {
      addHills()
      front.removeAll()
    } else {
      let isle = Isle(
        noise: noise,
        trees: Trees(
          noise: noise, seed: frame.seed &+ 5, spacing: 0.09, tall: 0.11, pointed: false),
        near: nearest, offset: offset, middle: disc.x * 2)
      add(isle, mist: 0.1)
      back.append(WaterPlane())
      addWater(rough: 0.03, scale: 9)
    }
    let jewel = scene.palette.first?.colour ?? Vec3(0.25, 0.45, 1.0)
    let magic = scene.has(.magic)
    front.append(
      CaveLayer(
        middle: Vec2(disc.x * 0.45, camera.top * 0.20),
        half: Vec2(camera.halfWidth * 0.62, camera.top * 0.58),
        rock: Vec3(0.40, 0.34, 0.29), offset: offset, seed: frame.seed &+ 12))
    guard magic else { return }
    let spots: [(x: Float, v: Float, size: Float)] = [
      (-0.78, 0.55, 0.30), (0.80, 0.60, 0.34), (-0.52, 0.78, 0.20), (0.50, 0.86, 0.22),
    ]
    for (index, spot) in spots.enumerated() {
      front.append(
        prop(
          framing: .crystals(jewel, CellHash(Int32(index), 6, frame.seed)),
          Vec2(spot.x * camera.halfWidth, camera.bottom * spot.v), size: spot.size))
    }
    addFireflies()
  }

  mutating func addJungle() {
    addForest()
    let leaf = scene.palette.isEmpty ? Vec3(0.055, 0.16, 0.035) : Vec3(0.06, 0.14, 0.05)
    front.append(VineLayer(seed: frame.seed &+ 40, leaf: leaf))
    let edge = camera.halfWidth
    let fans: [(x: Float, v: Float, size: Float)] = [
      (-1.02, 0.02, 0.42), (1.04, -0.02, 0.46), (-0.62, -0.10, 0.30), (0.70, -0.12, 0.32),
    ]
    for (index, fan) in fans.enumerated() {
      front.append(
        prop(
          framing: .broadLeaves(
            leaf * (1.15 - 0.12 * Float(index)), CellHash(Int32(index), 7, frame.seed)),
          Vec2(fan.x * edge, camera.bottom + fan.v), size: fan.size * min(1, edge * 2.2),
          mirrored: fan.x > 0))
    }
    for turn in [Float(-1), 1] {
      front.append(
        prop(
          framing: .hangingLeaves(leaf * 0.8, CellHash(Int32(turn), 5, frame.seed)),
          Vec2(turn * edge * 0.98, camera.top + 0.02), size: 0.40, mirrored: turn < 0))
    }
  }

  mutating func addSwamp() {
    let leaves = leaf(Vec3(0.055, 0.085, 0.03))
    func row(
      _ kind: TreeRow.Kind, _ seed: UInt32, _ depth: Float, _ spacing: Float, _ tall: Float,
      _ ground: Float, _ visible: Float, _ open: Float
    ) -> TreeRow {
      TreeRow(
        kind: kind, seed: frame.seed &+ seed, depth: depth, spacing: spacing, tall: tall,
        ground: ground, visible: misty ? visible * 0.7 : visible, leaf: leaves,
        accent: leaves * Vec3(1.4, 1.2, 0.7), bark: Vec3(0.105, 0.085, 0.065),
        clearing: Vec2(disc.x * 0.75, open), snowy: winter, banked: false)
    }
    back.append(
      ForestLayer(
        rows: [
          row(.trunk, 2, 2.2, 0.30, 1.15, -0.075, 0.88, 0.20),
          row(.trunk, 3, 3.4, 0.17, 0.95, -0.045, 0.62, 0.11),
          row(.leafy, 4, 5.0, 0.16, 0.52, -0.022, 0.40, 0.06),
          row(.leafy, 5, 8.0, 0.11, 0.44, -0.012, 0.24, 0),
        ], ground: -9, floor: nil, frame))
    back.append(MossLayer(seed: frame.seed &+ 33, moss: Vec3(0.13, 0.15, 0.075)))
    back.append(WaterPlane())
    water.append(
      WaterLayer(
        rough: 0.008, scale: 6, deep: Vec3(0.020, 0.035, 0.016), shallow: Vec3(0.05, 0.09, 0.03),
        foam: 0, bed: nil))
    front.append(LilyLayer(seed: frame.seed &+ 81, petals: Vec3(0.88, 0.84, 0.78)))
    if !time.isDark { addRays(scene.has(.magic)) }
    front.append(FogLayer(density: 0.34, offset: offset.x, level: 0.01, reach: 0.09))
    front.append(
      ForestLayer(
        rows: [row(.trunk, 1, 0.9, 0.52, 1.5, camera.bottom * 0.72, 0.98, 0.34)], ground: -9,
        floor: nil, frame))
    addReeds(leaf(Vec3(0.075, 0.12, 0.035)))
    if scene.has(.magic) || time.isDark { addFireflies() }
  }
}
