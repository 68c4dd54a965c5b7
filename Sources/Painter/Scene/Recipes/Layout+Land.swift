extension Theme {
  static let mountains = Theme(
    name: "mountains", horizon: 0.63, eye: 0.34, usualHour: .golden
  ) { $0.addMountains() }
  static let hills = Theme(
    name: "hills", horizon: 0.60, eye: 0.50, usualHour: .golden
  ) { $0.addHills() }
  static let meadow = Theme(name: "meadow", horizon: 0.56, eye: 0.45) { $0.addMeadow() }
  static let desert = Theme(name: "desert", horizon: 0.52, eye: 0.55) { $0.addDesert() }
  static let sky = Theme(name: "sky", horizon: 0.90, eye: 0.50, footing: .water) { $0.addHills() }
}

extension Layout {
  mutating func addMountains() {
    let wet = scene.hasWater || theme == .river
    let winding = scene.has(.river)
    let high = scene.has(.mountains) || !winding && !scene.has(.forest) && !scene.has(.lake)
    let wooded: Float = treesAllowed ? (scene.has(.forest) ? 0.78 : 0.56) : 0
    let land = Mountains(
      noise: noise,
      trees: Trees(
        noise: noise, seed: frame.seed &+ 7, spacing: 0.050, tall: 0.085,
        pointed: !scene.has(.autumn)),
      near: nearest, hasWater: wet, valley: disc.x / camera.focal,
      peak: -side * camera.halfWidth * 0.42 / camera.focal, wooded: wooded, winter: winter,
      autumn: scene.has(.autumn), offset: offset, scale: high ? 1 : (winding ? 0.34 : 0.5),
      winding: winding)
    add(land, mist: scene.has(.fog) ? 0.85 : (time == .dawn ? 0.6 : 0.34))
    if wet { addWater(rough: scene.has(.storm) ? 0.10 : 0.016, scale: 7) }
    if !wet, !winter { addTurf() }
    if treesAllowed, camera.halfWidth > 0.3 { addFrame() }
  }

  /// Short grass and a few flowers along the bottom edge.
  mutating func addTurf() {
    let grass = leaf(Vec3(0.085, 0.13, 0.030))
    for (index, up) in [Float(0.045), -0.005].enumerated() {
      front.append(
        GrassLayer(
          seed: frame.seed &+ 80 &+ UInt32(index), spacing: 0.0045,
          tall: 0.06 + 0.02 * Float(index),
          ground: camera.bottom + up, colour: grass * (1.1 - 0.3 * Float(index)),
          flowers: scene.forbids(.feature(.flowers)) ? [] : petals, bloom: 9, depth: 0.8, frame))
    }
  }

  /// Dark conifers at the sides, close to the eye.
  mutating func addFrame() {
    let leaf = winter ? Vec3(0.05, 0.08, 0.07) : leaf(Vec3(0.030, 0.055, 0.020))
    let open = Vec2(side * camera.halfWidth * 0.42, camera.halfWidth * 1.12)
    front.append(
      ForestLayer(
        rows: [
          TreeRow(
            kind: scene.has(.autumn) ? .leafy : .conifer, seed: frame.seed &+ 61, depth: 0.6,
            spacing: 0.13, tall: 0.60, ground: camera.bottom - 0.05, visible: 0.97, leaf: leaf,
            accent: leaf * 1.2,
            bark: Vec3(0.07, 0.05, 0.04), clearing: open, snowy: winter)
        ], ground: -9, floor: nil, frame))
  }

  mutating func addHills() {
    let grass = winter ? Vec3(0.2, 0.2, 0.2) : leaf(Vec3(0.105, 0.165, 0.035))
    let land = Hills(
      noise: noise,
      trees: Trees(noise: noise, seed: frame.seed &+ 9, spacing: 0.11, tall: 0.13, pointed: winter),
      near: nearest, offset: offset, swell: theme == .meadow ? 1.0 : 1.8,
      wooded: treesAllowed ? 0.34 : 0,
      flowers: scene.has(.flowers) || scene.has(.spring) ? petals : [], grass: grass,
      snowy: winter)
    add(land, mist: scene.has(.fog) ? 0.8 : 0.25)
    if !winter { addTurf() }
  }

  mutating func addMeadow() {
    let flowered = !scene.forbids(.feature(.flowers)) && !winter
    let grass = leaf(Vec3(0.105, 0.185, 0.035))
    let land = Hills(
      noise: noise,
      trees: Trees(noise: noise, seed: frame.seed &+ 9, spacing: 0.13, tall: 0.16, pointed: false),
      near: nearest, offset: offset, swell: 0.85, wooded: treesAllowed ? 0.36 : 0,
      flowers: flowered ? petals : [], grass: winter ? Vec3(0.2, 0.2, 0.2) : grass, snowy: winter)
    add(land, mist: scene.has(.fog) ? 0.8 : 0.2)
    guard !winter else { return }
    let rows: [(tall: Float, up: Float, depth: Float)] = [
      (0.07, 0.15, 1.1), (0.11, 0.07, 0.9), (0.17, -0.03, 0.6),
    ]
    for (index, row) in rows.enumerated() {
      front.append(
        GrassLayer(
          seed: frame.seed &+ UInt32(index) &* 31, spacing: row.tall * 0.055, tall: row.tall,
          ground: camera.bottom + row.up, colour: grass * (1.25 - 0.22 * Float(index)),
          flowers: flowered ? petals : [], bloom: 1.9 / row.tall, depth: row.depth, frame))
    }
  }

  mutating func addDesert() {
    let named = scene.palette.first?.colour
    let sand = named.map { mix(Vec3(0.52, 0.34, 0.18), $0, 0.5) } ?? Vec3(0.60, 0.34, 0.15)
    add(Dunes(noise: noise, near: nearest, offset: offset, sand: sand), mist: 0.12)
  }

  /// The land's nearest distance: a little before the bottom edge.
  var nearest: Float { camera.eye * camera.focal / max(-camera.bottom, 0.05) * 0.7 }
}
