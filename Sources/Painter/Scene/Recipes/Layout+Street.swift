extension Theme {
  static let street = Theme(
    name: "street", horizon: 0.57, eye: 0.42, usualHour: .golden, footing: .floor,
    light: { light, scene in
      guard light.night > 0.3 else { return }
      light.ambient *= 1.5
      if scene.has(.futuristic) || scene.has(.neon) {
        let glow = scene.palette.first?.colour ?? Vec3(0.62, 0.12, 0.62)
        light.ambient = mix(light.ambient, Vec3(0.12, 0.06, 0.20), 0.6)
        light.horizon = mix(light.horizon, glow * 0.34, 0.75)
        light.middle = mix(light.middle, glow * 0.10, 0.5)
        light.haze = max(light.haze, 0.075)
      }
    }
  ) { $0.addStreet() }
  static let harbour = Theme(
    name: "harbour", horizon: 0.52, eye: 0.36, usualHour: .golden, footing: .water
  ) { $0.addHarbour() }
  static let rooftop = Theme(
    name: "rooftop", horizon: 0.50, eye: 0.52, usualHour: .dusk, footing: .floor
  ) { $0.addRooftop() }
}

extension Layout {
  /// Share of lit windows by the hour.
  var lit: Float {
    light.night > 0.9 ? 0.62 : (light.night > 0.3 ? 0.50 : (time == .day ? 0.03 : 0.16))
  }

  mutating func addStreet() {
    let neon = scene.has(.futuristic) || scene.has(.neon)
    let modern = neon || scene.has(.city)
    let dark = light.night > 0.3
    if modern {
      back.append(
        CityLayer(rows: skyline(tall: 0.62, lit: max(lit, 0.1), neon: neon), ground: -0.02))
    } else {
      addGrove(0.07)
      back.append(prop(.church(snowy: winter), at: Vec3(0, 0, 15), tall: 4.2, shadow: false))
    }
    let lamp = neon ? Vec3(0.55, 0.45, 0.95) : Vec3(1.15, 0.66, 0.28)
    back.append(
      StreetLayer(
        facade: Facade(
          seed: frame.seed &+ 3, lit: max(lit, scene.has(.rain) ? 0.25 : 0), modern: modern,
          signs: neon ? (dark ? 1 : 0.45) : 0, snowy: winter),
        half: modern ? 1.35 : 1.15, plot: modern ? 1.9 : 1.35, low: modern ? 2.4 : 1.35,
        more: modern ? 3.4 : 0.95, cobbled: !modern, offset: Vec2(offset.x, chance[8]),
        lamps: dark ? lamp * (neon ? 0.9 : 0.6) : Vec3(0, 0, 0)))
    let half: Float = (modern ? 1.35 : 1.15) * 0.80
    for index in stride(from: 4, through: 0, by: -1) {
      let z = StreetLayer.lampEvery * (Float(index) + 0.5)
      guard z > 1.9 else { continue }
      for turn in [Float(-1), 1] {
        back.append(prop(.parkLamp, at: Vec3(turn * half, 0, z), tall: 0.92))
      }
    }
    if neon || scene.has(.rain) || scene.has(.storm) {
      wet.append(PuddleLayer(amount: 1, offset: offset))
    }
  }

  /// Rows of towers for the distance.
  func skyline(tall: Float, lit: Float, neon: Bool) -> [CityRow] {
    (0..<4).map { index in
      let t = Float(index) / 3
      return CityRow(
        seed: frame.seed &+ UInt32(index) &* 101, depth: 14 + 4 * Float(index),
        plot: mix(0.11, 0.055, t), tallest: tall * mix(0.55, 0.9, t),
        centre: (chance[UInt32(index) + 30] - 0.5) * 0.4,
        visible: mix(0.9, misty ? 0.15 : 0.36, t) * (misty ? 0.6 : 1),
        futuristic: scene.has(.futuristic),
        neon: neon ? (scene.palette.isEmpty ? Layout.neon : scene.palette.map(\.colour)) : [],
        lit: lit)
    }
  }

  mutating func addHarbour() {
    let fronts = FrontsLayer(
      facade: Facade(seed: frame.seed &+ 3, lit: lit, modern: false, signs: 0, snowy: winter),
      depth: 6.2, quay: 0.16, plot: 1.05, low: 1.45, more: 0.75, offset: offset.x * 3)
    addGrove(0.26)
    back.append(fronts)
    back.append(WaterPlane())
    let hues = [Vec3(0.70, 0.10, 0.08), Vec3(0.10, 0.28, 0.55), Vec3(0.80, 0.76, 0.66)]
    let berths: [(share: Float, z: Float, name: String)] = [
      (-0.80, 5.6, "sailboat"), (0.15, 5.4, "sailboat"), (0.85, 4.9, "sailboat"),
      (-0.28, 4.4, "boat"), (0.45, 3.6, "boat"), (-0.62, 3.2, "sailboat"),
    ]
    for (index, berth) in berths.enumerated() {
      guard let boat = figure(berth.name, UInt32(index), hue: hues[index % 3]) else { continue }
      back.append(
        prop(
          boat, at: Vec3(across(berth.share * side, berth.z), 0, berth.z),
          tall: berth.name == "boat" ? 0.85 : 1.15, mirrored: index % 2 == 0, shadow: false))
    }
    addWater(rough: scene.has(.storm) ? 0.12 : 0.03, scale: 10)
    front.append(
      PierLayer(
        middle: across(-side * 0.80, 1.2), half: 0.34, high: 0.12, far: 2.7, snowy: winter))
    for z in [Float(2.5), 1.8] {
      front.append(
        prop(
          .bollard, at: Vec3(across(-side * 0.80, 1.2) + side * 0.27, 0.12, z), tall: 0.17,
          shadow: false))
    }
  }

  mutating func addRooftop() {
    let neon = scene.has(.neon) || scene.has(.futuristic)
    back.append(
      CityLayer(rows: skyline(tall: 0.50, lit: max(lit, 0.05), neon: neon), ground: -0.14))
    back.append(RoofLayer(far: 2.6, wall: 0.30, snowy: winter))
    let z: Float = 2.3
    back.append(prop(.waterTank, at: Vec3(across(side * 0.72, z), 0, z), tall: 0.95))
    back.append(prop(.airUnit, at: Vec3(across(-side * 0.80, 2.0), 0, 2.0), tall: 0.30))
    for index in 0..<3 {
      let potted = across(-side * (0.25 + 0.22 * Float(index)), 2.4)
      back.append(prop(.pottedPlant, at: Vec3(potted, 0, 2.4), tall: 0.34))
    }
    back.append(
      BulbLayer(
        from: Vec2(-camera.halfWidth, 0.33), to: Vec2(camera.halfWidth, 0.24), sag: 0.12,
        power: light.night > 0.3 ? 1 : 0.35))
    if scene.has(.rain) || scene.has(.storm) {
      wet.append(PuddleLayer(amount: 0.8, offset: offset))
    }
  }
}
