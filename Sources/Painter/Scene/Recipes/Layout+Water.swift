extension Theme {
  static let sea = Theme(
    name: "sea", horizon: 0.60, eye: 0.20, usualHour: .golden, footing: .water
  ) { $0.addSea() }
  static let beach = Theme(name: "beach", horizon: 0.46, eye: 0.30) { $0.addBeach() }
}

extension Layout {
  mutating func addWater(rough: Float, scale: Float, foam: Float = 0, bed: Shore? = nil) {
    let warm = scene.has(.tropical) || bed != nil
    water.append(
      WaterLayer(
        rough: rough, scale: scale,
        deep: warm ? Vec3(0.012, 0.115, 0.17) : Vec3(0.014, 0.045, 0.065),
        shallow: warm ? Vec3(0.06, 0.50, 0.48) : Vec3(0.05, 0.22, 0.22), foam: foam, bed: bed))
  }

  mutating func addSea() {
    let storm = scene.has(.storm)
    if storm || scene.has(.waves) {
      add(
        Swell(
          noise: noise, near: nearest, offset: offset, size: storm ? 0.30 : 0.20,
          deep: Vec3(0.010, 0.045, 0.060)), mist: 0.2)
      return
    }
    if scene.has(.island) {
      let isle = Isle(
        noise: noise,
        trees: Trees(
          noise: noise, seed: frame.seed &+ 5, spacing: 0.09, tall: 0.11, pointed: false),
        near: nearest, offset: offset,
        middle: -side * (scene.shots.contains(.aerial) ? camera.halfWidth : 0.9))
      add(isle, mist: 0.1)
    }
    back.append(WaterPlane())
    let windy = storm || scene.has(.waves) || scene.has(.rain)
    addWater(
      rough: storm ? 0.26 : (windy ? 0.15 : 0.075), scale: storm ? 5 : 9,
      foam: storm ? 1 : (windy ? 0.6 : 0))
  }

  mutating func addBeach() {
    let shore = Shore(
      noise: noise, near: nearest, offset: offset, side: -side,
      sand: Vec3(0.56, 0.42, 0.27), islands: true)
    add(shore, mist: 0.1)
    back.append(WaterPlane())
    let storm = scene.has(.storm)
    addWater(rough: storm ? 0.14 : 0.035, scale: 12, foam: storm ? 0.8 : 0, bed: shore)
    if treesAllowed, !scene.forbids(.subject("palm")), !winter { addPalms() }
  }

  private mutating func addPalms() {
    let edge = -side * camera.halfWidth
    let palms: [(inward: Float, v: Float, size: Float)] = [
      (0.20, camera.bottom * 0.52, 0.80), (0.02, camera.bottom * 0.60, 0.66),
    ]
    for (index, palm) in palms.enumerated() {
      let figure = SubjectKind.palm.build(nil, CellHash(Int32(index), 5, frame.seed))
      front.append(
        FigureLayer(
          figure, place: Vec2(edge * (1 - palm.inward), palm.v), size: palm.size,
          mirrored: edge > 0, depth: 1.2, grounded: true))
    }
  }
}
