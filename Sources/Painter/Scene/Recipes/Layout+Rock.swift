extension Theme {
  static let canyon = Theme(
    name: "canyon", horizon: 0.50, eye: 0.62, usualHour: .golden, footing: .land,
    light: { light, _ in light.haze *= 0.7 }
  ) { $0.addCanyon() }
  static let volcano = Theme(
    name: "volcano", horizon: 0.66, eye: 0.40, usualHour: .dusk
  ) { $0.addVolcano() }
  static let waterfall = Theme(
    name: "waterfall", horizon: 0.62, eye: 0.36, usualHour: .day, footing: .water
  ) { $0.addWaterfall() }
  static let coast = Theme(
    name: "coast", horizon: 0.52, eye: 0.42, usualHour: .golden, footing: .water
  ) { $0.addCoast() }
  static let arctic = Theme(
    name: "arctic", horizon: 0.55, eye: 0.36, usualHour: .dawn, footing: .water
  ) { $0.addArctic() }
  static let river = Theme(
    name: "river", horizon: 0.56, eye: 0.46, usualHour: .golden, footing: .water
  ) { $0.addMountains() }
  static let moonscape = Theme(
    name: "moon surface", horizon: 0.56, eye: 0.42, usualHour: .night, air: .none,
    light: { light, _ in light.leaveAir() }
  ) { $0.addMoonscape() }
  static let mars = Theme(
    name: "mars", horizon: 0.54, eye: 0.42, usualHour: .golden,
    light: { light, _ in light.turnMartian() }
  ) { $0.addMars() }
  static let cloudtops = Theme(
    name: "above the clouds", horizon: 0.50, eye: 0.62, usualHour: .sunset, footing: .nothing,
    light: { light, _ in light.cloud = min(light.cloud, 0.3) }
  ) { $0.addCloudtops() }
}

extension Layout {
  var misty: Bool { scene.has(.fog) }

  mutating func addCanyon() {
    let wet = !scene.forbids(.setting(.river))
    add(
      Canyon(
        noise: noise, near: nearest, hasWater: wet, offset: offset,
        goal: disc.x / camera.focal * 0.8, snowy: winter,
        rock: scene.palette.first?.colour ?? Vec3(0.60, 0.25, 0.12)),
      mist: misty ? 0.8 : 0.15)
    if wet { addWater(rough: 0.02, scale: 9) }
  }

  mutating func addVolcano() {
    let fire: Float = light.night > 0.3 ? 1.6 : 0.9
    let land = Volcano(
      noise: noise, near: nearest, hasWater: scene.hasWater, offset: offset,
      middle: -side * min(camera.halfWidth, 0.6) * 2.2, winter: winter, fire: fire,
      grass: leaf(Vec3(0.07, 0.11, 0.03)))
    let vent = seen(land.middle, Volcano.top * 0.93, Volcano.depth)
    back.append(
      PlumeLayer(
        place: vent, size: 0.16, lean: side, glow: light.night > 0.3 ? fire : 0.4, offset: offset))
    add(land, mist: misty ? 0.8 : 0.25)
    back.append(EmberLayer(seed: frame.seed &+ 31, place: vent, reach: 0.30, power: fire))
    if scene.hasWater { addWater(rough: 0.02, scale: 8) } else if !winter { addTurf() }
  }

  mutating func addWaterfall() {
    let green = scene.has(.jungle) || scene.has(.tropical)
    let leaves = leaf(green ? Vec3(0.06, 0.16, 0.03) : Vec3(0.065, 0.12, 0.03))
    let accent = scene.has(.autumn) ? Vec3(0.55, 0.34, 0.05) : leaves * Vec3(1.6, 1.5, 1)
    let land = Falls(
      noise: noise,
      trees: Trees(
        noise: noise, seed: frame.seed &+ 5, spacing: 0.12, tall: 0.24,
        pointed: !green && !scene.has(.autumn)),
      near: nearest, offset: offset, middle: -side * min(camera.halfWidth, 0.5) * 0.8,
      half: 0.40, leaf: leaves, accent: accent, winter: winter)
    add(land, mist: misty ? 0.7 : 0.2)
    addWater(rough: 0.05, scale: 11)
    let foot = seen(land.middle, 0, 5.1)
    front.append(SprayLayer(place: foot, size: Vec2(0.24, 0.11), offset: offset.x))
    if time != .night, !misty { addRays(false) }
    addReeds(leaves)
    if scene.has(.magic) { addFireflies() }
  }

  /// Plants at the water's near edge, at both sides.
  mutating func addReeds(_ colour: Vec3) {
    guard !winter else { return }
    for (index, up) in [Float(-0.01), -0.07].enumerated() {
      front.append(
        GrassLayer(
          seed: frame.seed &+ 70 &+ UInt32(index), spacing: 0.008, tall: 0.10 + 0.05 * Float(index),
          ground: camera.bottom + up, colour: colour * (1.2 - 0.3 * Float(index)),
          flowers: scene.has(.flowers) ? petals : [], bloom: 6, depth: 0.7, frame))
    }
  }

  mutating func addCoast() {
    let land = Cliffs(
      noise: noise, near: nearest, offset: offset, side: -side,
      grass: winter ? Vec3(0.3, 0.3, 0.3) : leaf(Vec3(0.10, 0.17, 0.04)),
      rock: scene.palette.first.map { mix(Vec3(0.36, 0.31, 0.26), $0.colour, 0.4) }
        ?? Vec3(0.40, 0.34, 0.28), winter: winter)
    add(land, mist: misty ? 0.8 : 0.2)
    back.append(WaterPlane())
    let wild = scene.has(.storm) || scene.has(.waves)
    addWater(rough: wild ? 0.16 : 0.06, scale: 10, foam: wild ? 0.8 : 0.15)
  }

  mutating func addArctic() {
    let land = Icebergs(
      noise: noise, near: nearest, offset: offset, lane: disc.x / camera.focal)
    add(land, mist: misty ? 0.8 : 0.2)
    back.append(WaterPlane())
    addWater(rough: scene.has(.storm) ? 0.12 : 0.018, scale: 9)
  }

  mutating func addMoonscape() {
    back.append(
      PlanetLayer(
        place: earth, radius: 0.17,
        colour: scene.palette.first?.colour ?? Vec3(0.06, 0.20, 0.55),
        ring: false, isEarth: scene.palette.isEmpty))
    add(
      Craters(
        noise: noise, near: nearest, offset: offset, dust: Vec3(0.46, 0.45, 0.44), rocky: 0),
      mist: 0)
  }

  /// Where the Earth stands over the Moon: away from whoever looks at it.
  var earth: Vec2 {
    let across = camera.halfWidth * (scene.actors.count == 1 ? 0.52 : 0.38)
    return Vec2(side * across, camera.top * 0.66)
  }

  mutating func addMars() {
    add(
      Craters(
        noise: noise, near: nearest, offset: offset, dust: Vec3(0.58, 0.24, 0.10), rocky: 1),
      mist: 0.25)
  }

  mutating func addCloudtops() {
    let peaks: Float = scene.has(.mountains) ? 1.7 : (scene.has(.sky) ? 0 : 1.0)
    add(
      CloudSea(noise: noise, near: nearest, offset: offset, peaks: peaks, winter: winter),
      mist: 0.36)
  }
}

extension Light {
  /// No air: black sky, stars by day, hard light.
  mutating func leaveAir() {
    disc = .none
    night = 0.25
    haze = 0
    cloud = 0
    zenith = Vec3(0.001, 0.001, 0.003)
    middle = zenith
    horizon = Vec3(0.003, 0.003, 0.006)
    glow = Vec3(0.02, 0.02, 0.02)
    key = Vec3(key.x, 0.34, -0.12).unit
    keyColour = Vec3(1.55, 1.50, 1.42)
    ambient = Vec3(0.055, 0.06, 0.075)
  }

  /// Dust in thin air: butterscotch by day, and a small pale sun.
  mutating func turnMartian() {
    let dust = Vec3(0.62, 0.36, 0.20)
    for path in [\Light.zenith, \Light.middle, \Light.horizon, \Light.ambient] {
      self[keyPath: path] = Light.recolour(self[keyPath: path], dust, 0.85)
    }
    keyColour = Light.recolour(keyColour, Vec3(1, 0.82, 0.62), 0.6)
    key = Vec3(key.x, min(key.y, 0.4), key.z).unit
    cloud = 0
    haze = max(haze, 0.05)
  }
}
