extension Theme {
  static let underwater = Theme(
    name: "underwater", horizon: 0.58, eye: 0.46, usualHour: .day, footing: .floor, air: .still,
    showsSky: false,
    light: { light, scene in light.submerge(scene.palette) }
  ) { $0.addUnderwater() }
}

extension Layout {
  mutating func addUnderwater() {
    let sun = disc.x * 0.8
    back.append(WaterColumnLayer(offset: offset, sun: sun))
    let land = Reef(noise: noise, near: nearest, offset: offset, side: side)
    // A shoal in the distance.
    for index in 0..<14 {
      let n = UInt32(index)
      let hub = Vec2(-side * camera.halfWidth * 0.38, camera.top * 0.52)
      let spot = hub + Vec2((chance[n + 200] - 0.5) * 0.34, (chance[n + 220] - 0.5) * 0.17)
      back.append(
        FigureLayer(
          .minnow(Vec3(0.55, 0.62, 0.66)), place: spot, size: 0.030 + 0.014 * chance[n + 240],
          mirrored: side > 0, depth: 7, clear: 0.35))
    }
    add(land, mist: 0.1)
    let hues = [
      Vec3(0.85, 0.16, 0.20), Vec3(0.92, 0.42, 0.10), Vec3(0.70, 0.20, 0.62),
      Vec3(0.90, 0.70, 0.20),
      Vec3(0.90, 0.45, 0.55),
    ]
    for index in stride(from: 11, through: 0, by: -1) {
      let n = UInt32(index)
      let z = 1.35 + Float(index) * 0.30
      let turn: Float = index % 2 == 0 ? -1 : 1
      let share = turn * (0.42 + 0.62 * chance[n + 60])
      let x = across(share, z)
      let roll = CellHash(Int32(index), 8, frame.seed)
      let hue = hues[index % hues.count]
      let figure: Figure
      var tall: Float = 0.26 + 0.16 * chance[n + 80]
      switch index % 3 {
      case 0: figure = .coral(hue, roll)
      case 1: figure = .sponge(hue, roll)
      default:
        figure = .kelp(roll)
        tall *= 2.1
      }
      back.append(prop(figure, at: Vec3(x, land.height(x, z, 4) - 0.02, z), tall: tall))
    }
    front.append(
      RayLayer(
        from: Vec2(sun, camera.top * 1.25), colour: light.glow * 0.42, offset: offset.x))
    front.append(BubbleLayer(seed: frame.seed &+ 19))
  }
}

extension Light {
  /// Water takes the red out of light, and all of it with depth.
  mutating func submerge(_ palette: [Hue]) {
    let bright = clamp(keyColour.luminance * 0.75 + 0.12, 0.22, 1)
    disc = .none
    cloud = 0
    night *= 0.5
    haze = 0.17
    var deep = Vec3(0.006, 0.105, 0.215)
    var shallow = Vec3(0.05, 0.42, 0.52)
    if let hue = palette.first?.colour {
      deep = Light.recolour(deep, hue, 0.6)
      shallow = Light.recolour(shallow, hue, 0.6)
    }
    horizon = deep * bright
    middle = mix(deep, shallow, 0.30) * bright
    zenith = shallow * bright
    glow = Vec3(0.42, 0.85, 0.85) * bright
    key = Vec3(key.x * 0.35, 0.90, -0.25).unit
    keyColour = Vec3(0.85, 1.12, 1.02) * bright
    ambient = Vec3(0.16, 0.34, 0.42) * bright
  }
}
