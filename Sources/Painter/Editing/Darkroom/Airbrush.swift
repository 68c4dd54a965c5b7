/// Paints light and things into a picture with the painter's own layers, behind what stands there.
struct Airbrush: Sendable {
  private let sky: SkyLayer?
  private let layers: [any Layer]
  private let rainbow: Bool
  private let sun: Bool
  private let loneMoon: SkyDisc?
  private let figures: [FigureLayer]
  private let mirrored: Float

  init(_ room: Darkroom) {
    let plan = room.plan
    let camera = room.frame.camera
    let seed = room.frame.seed
    let light = room.frame.light
    let offset = Vec2(room.choice(1) * 90 + 5, room.choice(2) * 90 + 5)
    let covered = !plan.weather.isDisjoint(with: [.overcast, .rain, .storm])
    let moon = SkyDisc(
      moon: true, u: -room.side * camera.halfWidth * 0.44, v: camera.top * 0.66,
      radius: plan.lights.contains(.moon) ? 0.07 : 0.045, phase: 1)
    if room.skyTime != nil || plan.changesSky {
      let dark = light.night
      let wanted = !plan.lights.isDisjoint(with: [.stars, .galaxy])
      let strength: Float =
        covered ? 0.2 : (wanted ? 1 : (dark > 0.9 ? 0.9 : (dark > 0.3 ? 0.3 : 0)))
      let hasMoon =
        plan.lights.contains(.moon)
        || dark > 0.9 && !covered && !wanted
          && !plan.lights.contains(.aurora)
      let hasSun = light.disc == .sun && !covered
      let disc: SkyDisc? =
        hasMoon
        ? moon
        : (hasSun
          ? SkyDisc(moon: false, u: light.sunU, v: light.sunV, radius: 0.032, phase: 1) : nil)
      sky = SkyLayer(
        stars: strength > 0
          ? Stars(seed: seed &+ 3, strength: strength, galaxy: plan.lights.contains(.galaxy)) : nil,
        aurora: plan.lights.contains(.aurora) ? Aurora(offset: offset.x) : nil,
        clouds: light.cloud > 0.02 && dark < 0.5
          ? Clouds(cover: light.cloud, offset: offset, streaked: false) : nil,
        disc: disc, rainbow: false)
      loneMoon = nil
    } else {
      sky = nil
      loneMoon = plan.lights.contains(.moon) ? moon : nil
    }
    rainbow = plan.lights.contains(.rainbow)
    sun = plan.lights.contains(.sun) && room.skyTime != .night
    mirrored = room.side
    figures = Self.figures(room)
    layers = Self.weather(room, offset)
  }

  var isIdle: Bool {
    sky == nil && layers.isEmpty && !rainbow && !sun && loneMoon == nil && figures.isEmpty
  }

  private static func weather(_ room: Darkroom, _ offset: Vec2) -> [any Layer] {
    let plan = room.plan
    let seed = room.frame.seed
    var layers: [any Layer] = []
    if plan.weather.contains(.storm) {
      layers.append(
        LightningLayer(
          offset: offset.y,
          from: Vec2(-room.side * room.frame.camera.halfWidth * 0.4, room.frame.camera.top),
          foot: 0.01))
    }
    if plan.weather.contains(.rain) || plan.weather.contains(.storm) {
      layers.append(
        RainLayer(
          seed: seed &+ 71, slant: (plan.weather.contains(.storm) ? 0.32 : 0.12) * room.side,
          strength: plan.weather.contains(.storm) ? 0.9 : 1.25))
    }
    if plan.weather.contains(.snow) || plan.season == .winter {
      layers.append(
        SnowfallLayer(seed: seed &+ 73, strength: plan.season == .winter ? 0.45 : 0.75))
    }
    return layers
  }

  private static func figures(_ room: Darkroom) -> [FigureLayer] {
    let camera = room.frame.camera
    var layers: [FigureLayer] = []
    for actor in room.plan.actors {
      guard let kind = SubjectCatalog.kind(actor.name) else { continue }
      for copy in 0..<max(actor.count, 1) {
        let serial = UInt32(layers.count)
        let chance = CellHash(Int32(serial), 19, room.frame.seed)
        let figure = kind.build(actor.hue?.colour, chance)
        let lanes: [Float] = [-0.42, 0.44, -0.82, 0.80, 0.05, -0.6, 0.62]
        let u =
          (lanes[Int(serial) % lanes.count] + (chance[5] - 0.5) * 0.1) * camera.halfWidth
          * room.side
        let air = kind.home == .air
        let size =
          kind.size * (air ? 0.8 : 0.62) * min(1, camera.halfWidth * 2.2)
          * (copy == 0 ? 1 : 0.7)
        let high = max(camera.top * (0.34 + 0.3 * chance[6]), 0.02)
        let v = air ? high : camera.bottom * (0.62 + 0.2 * chance[7])
        layers.append(
          FigureLayer(
            figure, place: Vec2(u, v), size: size, mirrored: u < 0, depth: 1,
            clear: air ? 0.9 : 0.98,
            grounded: kind.home == .ground || kind.home == .coast))
      }
    }
    return layers
  }

  /// Works on one row of sRGB colours.
  func paint(_ strip: Strip, _ room: Darkroom) {
    let frame = room.frame
    for x in 0..<strip.width {
      strip.row[x] = Pixel(
        room.exposure.light(strip.row[x].rgb), depth: strip.sky[x] > 0.5 ? Canvas.sky : 3)
    }
    if let sky { replace(strip, sky, room) }
    addLights(strip, room)
    for layer in layers { layer.paint(row: strip.y, strip.row, frame) }
    for figure in figures { figure.paint(row: strip.y, strip.row, frame) }
    strip.forEach { _, c in room.tone.show(c) }
  }

  /// A painted sky where the old one is; its clouds keep a little of their shape.
  private func replace(_ strip: Strip, _ layer: SkyLayer, _ room: Darkroom) {
    let keeps: Float = room.plan.time == .night ? 0.25 : 0.55
    let usual = max(room.survey.skyColour.luminance, 0.05)
    withUnsafeTemporaryAllocation(of: Pixel.self, capacity: strip.width) { fresh in
      guard let base = fresh.baseAddress else { return }
      fresh.initialize(repeating: Pixel(0, 0, 0, 0))
      var isNeeded = false
      for x in 0..<strip.width where strip.sky[x] > 0.003 {
        base[x].w = Canvas.sky
        isNeeded = true
      }
      guard isNeeded else { return }
      layer.paint(row: strip.y, base, room.frame)
      for x in 0..<strip.width where strip.sky[x] > 0.003 {
        let shape = clamp(strip.around[x] / usual, 0.6, 1.4)
        let painted = base[x].rgb * mix(1, shape, keeps)
        strip.row[x].lay(painted, strip.sky[x] * min(room.force, 1))
      }
    }
  }

  private func addLights(_ strip: Strip, _ room: Darkroom) {
    guard rainbow || sun || loneMoon != nil else { return }
    let camera = room.frame.camera
    let v = camera.v(strip.y)
    let down = room.down(strip.y)
    let hasSky = room.survey.sky != nil
    for x in 0..<strip.width {
      let u = camera.u(x)
      let open = hasSky ? strip.sky[x] : smooth(0.55, 0.25, down) * (1 - strip.subject[x]) * 0.7
      var colour = strip.row[x].rgb
      if rainbow { colour = bow(colour, u, v, open, camera) }
      if sun { colour = sunlit(colour, room.across(x), down, open, room) }
      if let loneMoon, open > 0.01 {
        colour = mix(colour, loneMoon.over(colour, u, v, room.frame), open)
      }
      strip.row[x] = Pixel(colour, depth: strip.row[x].w)
    }
  }

  /// The arc of a rainbow, red outside, and its faint second one; brighter within.
  @inline(__always)
  private func bow(_ c: Vec3, _ u: Float, _ v: Float, _ open: Float, _ camera: Camera) -> Vec3 {
    guard open > 0.003 else { return c }
    let span = max(camera.top, 0.2)
    let dx = u + mirrored * camera.halfWidth * 0.30
    let dy = v + span * 0.30
    let away = (dx * dx + dy * dy).squareRoot()
    let radius = span * 1.12
    let wide = span * 0.115
    func arc(_ t: Float) -> Vec3 {
      guard t > -0.2, t < 1.2 else { return Vec3(0, 0, 0) }
      func band(_ centre: Float, _ spread: Float) -> Float {
        let d = (t - centre) / spread
        return exp(-d * d)
      }
      return Vec3(
        band(0.86, 0.24) + band(0.02, 0.12) * 0.5, band(0.52, 0.22), band(0.20, 0.20))
    }
    let first = arc((away - radius) / wide)
    let second = arc(1 - (away - radius * 1.32) / (wide * 1.2))
    let light = max(c.luminance, 0.06)
    let strong = max(first.x, max(first.y, first.z)) * 0.62
    let weak = max(second.x, max(second.y, second.z)) * 0.18
    var lit = mix(c, first * (light * 1.15 + 0.22), strong * open)
    lit = mix(lit, second * (light * 1.2 + 0.1), weak * open)
    let inside = smooth(radius, radius * 0.75, away) * 0.07
    return lit * (1 + inside * open)
  }

  /// A disc in the sky, and its glare over everything near it.
  @inline(__always)
  private func sunlit(_ c: Vec3, _ u: Float, _ v: Float, _ open: Float, _ room: Darkroom) -> Vec3 {
    let aspect = Float(room.width) / Float(room.height)
    let place = Vec2(room.side < 0 ? 0.24 : 0.76, max(room.survey.horizon * 0.36, 0.10))
    let dx = (u - place.x) * aspect
    let dy = v - place.y
    let away = (dx * dx + dy * dy).squareRoot()
    let disc = smooth(0.042, 0.034, away) * open
    let glare = exp(-away * 17) * 1.5 * (0.35 + 0.65 * open) + exp(-away * 4.2) * 0.34
    return c + Vec3(1.0, 0.86, 0.60) * glare + Vec3(6, 5.6, 4.6) * disc
  }
}

extension Light {
  /// `u` of the disc for a camera of focal length 1.05.
  fileprivate var sunU: Float { sun.x / max(sun.z, 1e-3) * 1.05 }
  fileprivate var sunV: Float { sun.y / max(sun.z, 1e-3) * 1.05 }
}
