extension Theme {
  static let village = Theme(
    name: "village", horizon: 0.50, eye: 0.55, usualHour: .golden
  ) { $0.addVillage() }
  static let graveyard = Theme(
    name: "graveyard", horizon: 0.56, eye: 0.42, usualHour: .night,
    light: { light, scene in
      guard light.night > 0.5 else { return }
      // Moonlight that shows the stones.
      light.keyColour *= 1.5
      light.ambient *= 1.5
      light.haze = max(light.haze, 0.07)
    }
  ) { $0.addGraveyard() }
  static let oasis = Theme(
    name: "oasis", horizon: 0.52, eye: 0.50, footing: .water
  ) { $0.addOasis() }
  static let japanese = Theme(
    name: "japanese garden", horizon: 0.50, eye: 0.30, footing: .water
  ) { $0.addJapaneseGarden() }
}

extension Layout {
  mutating func addVillage() {
    let land = Lane(
      noise: noise,
      trees: Trees(noise: noise, seed: frame.seed &+ 9, spacing: 0.13, tall: 0.20, pointed: winter),
      near: nearest, offset: offset, paving: .dirt, half: 0.22,
      goal: disc.x / camera.focal * 0.4, bend: 3.2, swell: scene.has(.mountains) ? 1.8 : 0.9,
      wooded: treesAllowed ? 0.24 : 0, grass: leaf(Vec3(0.10, 0.17, 0.035)), snowy: winter)
    add(land, mist: misty ? 0.8 : 0.25)
    soak(0.6)
    let walls = [Vec3(0.72, 0.66, 0.55), Vec3(0.60, 0.42, 0.30), Vec3(0.70, 0.70, 0.66)]
    // Houses on both sides of the lane, the farthest first; a church above the roofs.
    for index in stride(from: 6, through: 0, by: -1) {
      let z = 2.5 + Float(index) * 1.05 + chance[UInt32(index) + 60] * 0.4
      let turn: Float = index % 2 == 0 ? -side : side
      let x = -land.aside(0, z) + turn * (0.85 + 0.30 * chance[UInt32(index) + 70])
      let ground = land.height(x, z, 1)
      if index == 4 {
        back.append(prop(.church(snowy: winter), at: Vec3(x, ground, z), tall: 1.5))
      } else if let house = figure("house", UInt32(index), hue: walls[index % 3]) {
        back.append(
          prop(
            winter ? house.snowedUpon : house, at: Vec3(x, ground - 0.01, z), tall: 0.62,
            mirrored: turn > 0))
      }
      if treesAllowed, let tree = figure("tree", UInt32(index) + 20, hue: seasonal(UInt32(index))) {
        let beside = x + turn * 0.62
        back.append(
          prop(tree, at: Vec3(beside, land.height(beside, z + 0.1, 1), z - 0.1), tall: 0.8))
      }
    }
    if !winter { addTurf() }
  }

  mutating func addGraveyard() {
    let land = Lane(
      noise: noise,
      trees: Trees(noise: noise, seed: frame.seed &+ 9, spacing: 0.14, tall: 0.22, pointed: true),
      near: nearest, offset: offset, paving: .dirt, half: 0.16, goal: disc.x / camera.focal * 0.4,
      bend: 1.6, swell: 0.6, wooded: 0.30, grass: leaf(Vec3(0.075, 0.10, 0.04)), snowy: winter)
    add(land, mist: misty ? 0.9 : 0.65)
    for index in stride(from: 11, through: 0, by: -1) {
      let serial = UInt32(index)
      let z = 1.5 + Float(index / 2) * 0.85 + chance[serial + 60] * 0.3
      let turn: Float = index % 2 == 0 ? -1 : 1
      let x = -land.aside(0, z) + turn * (0.36 + 0.75 * chance[serial + 80])
      back.append(
        prop(
          .gravestone(CellHash(Int32(index), 9, frame.seed)),
          at: Vec3(x, land.height(x, z, 1) - 0.01, z), tall: 0.27))
    }
    let z: Float = 2.1
    let x = across(-side * 0.72, z)
    back.append(prop(.deadTree, at: Vec3(x, land.height(x, z, 1), z), tall: 1.35))
    front.append(FogLayer(density: 0.30, offset: offset.x, level: -0.12, reach: 0.10))
    if !winter { addTurf() }
  }

  mutating func addOasis() {
    let named = scene.palette.first?.colour
    let sand = named.map { mix(Vec3(0.52, 0.34, 0.18), $0, 0.5) } ?? Vec3(0.60, 0.36, 0.17)
    let pool = Vec3(across(-side * 0.10, 2.3), 2.3, 0.85)
    let land = Dunes(noise: noise, near: nearest, offset: offset, sand: sand, pool: pool)
    add(land, mist: 0.12)
    addWater(rough: 0.02, scale: 9)
    let spots: [(share: Float, z: Float, tall: Float)] = [
      (0.55, 3.6, 1.0), (-0.60, 3.5, 1.1), (0.10, 3.7, 0.85), (-0.95, 2.6, 1.05), (-0.80, 2.3, 0.8),
      (0.95, 2.5, 0.95),
    ]
    for (index, spot) in spots.enumerated() {
      guard let palm = figure("palm", UInt32(index)) else { continue }
      let x = pool.x + spot.share * 1.25
      back.append(
        prop(
          palm, at: Vec3(x, land.height(x, spot.z, 3), spot.z), tall: spot.tall,
          mirrored: spot.share > 0))
    }
    let green = Vec3(0.10, 0.19, 0.04)
    for (index, up) in [Float(-0.02), -0.07].enumerated() {
      front.append(
        GrassLayer(
          seed: frame.seed &+ 70 &+ UInt32(index), spacing: 0.007, tall: 0.10,
          ground: camera.bottom + up, colour: green * (1.1 - 0.3 * Float(index)), flowers: [],
          bloom: 1, depth: 0.7, frame))
    }
  }

  mutating func addJapaneseGarden() {
    let wooded: Float = treesAllowed ? 0.78 : 0
    let land = Mountains(
      noise: noise,
      trees: Trees(
        noise: noise, seed: frame.seed &+ 7, spacing: 0.10, tall: 0.16,
        pointed: false),
      near: nearest, hasWater: true, valley: disc.x / camera.focal,
      peak: -side * camera.halfWidth * 0.3 / camera.focal, wooded: wooded, winter: winter,
      autumn: scene.has(.autumn), offset: offset, scale: 0.42)
    add(land, mist: misty ? 0.85 : 0.3)
    back.append(WaterPlane())
    let court = Vec2(across(-side * 0.50, 6.3), 6.3)
    back.append(
      prop(
        .pagoda(snowy: winter),
        at: Vec3(court.x, clamp(land.height(court.x, court.y, 3), 0.02, 0.09), court.y),
        tall: 2.3))
    back.append(
      prop(.redBridge, at: Vec3(across(side * 0.30, 3.1), -0.02, 3.1), tall: 0.62, shadow: false))
    addWater(rough: 0.012, scale: 8)
    front.append(LilyLayer(seed: frame.seed &+ 81, petals: Vec3(0.92, 0.50, 0.62)))
    let bloom: Vec3 = scene.has(.autumn) ? Vec3(0.62, 0.10, 0.03) : Vec3(0.92, 0.52, 0.62)
    let shown = winter ? Vec3(0.72, 0.76, 0.84) : bloom
    if treesAllowed, camera.halfWidth > 0.3 {
      front.append(
        prop(
          framing: .blossomBough(shown, CellHash(3, 4, frame.seed)),
          Vec2(side * camera.halfWidth, camera.top * 0.99), size: 0.62, mirrored: side < 0))
    }
    front.append(
      prop(
        framing: .stoneLantern, Vec2(-side * camera.halfWidth * 0.74, camera.bottom + 0.03),
        size: 0.30))
    addReeds(leaf(Vec3(0.08, 0.15, 0.03)))
    if scene.has(.spring) || !scene.has(.autumn) && !winter {
      front.append(DriftLayer(seed: frame.seed &+ 83, colours: (shown, shown * 0.9), amount: 0.14))
    }
  }
}
