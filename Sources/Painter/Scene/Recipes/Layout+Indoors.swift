extension Theme {
  static let room = Theme(
    name: "room", horizon: 0.50, eye: 0.66, usualHour: .golden, footing: .floor, air: .still
  ) { $0.addRoom(.cosy) }
  static let library = Theme(
    name: "library", horizon: 0.50, eye: 0.66, usualHour: .golden, footing: .floor, air: .still
  ) { $0.addRoom(.library) }
  static let kitchen = Theme(
    name: "kitchen", horizon: 0.50, eye: 0.66, usualHour: .day, footing: .floor, air: .still
  ) { $0.addRoom(.kitchen) }
  static let cafe = Theme(
    name: "cafe", horizon: 0.50, eye: 0.66, usualHour: .day, footing: .floor, air: .still
  ) { $0.addRoom(.cafe) }
  static let stillLife = Theme(
    name: "still life", horizon: 0.46, eye: 0.40, usualHour: .day, footing: .floor, air: .still,
    showsSky: false,
    light: { light, _ in
      if light.night > 0.3 {
        light.keyColour = Vec3(0.95, 0.60, 0.28)
        light.ambient = Vec3(0.10, 0.09, 0.10)
      }
      light.key = Vec3(light.key.x > 0 ? 0.75 : -0.75, 0.55, -0.35).unit
    }
  ) { $0.addStillLife() }
  static let studio = plain("studio", Vec3(0.40, 0.44, 0.50))
  static let whiteStudio = plain("white background", Vec3(0.98, 0.98, 0.98))
  static let blackStudio = plain("black background", Vec3(0.040, 0.042, 0.048))

  private static func plain(_ name: String, _ colour: Vec3) -> Theme {
    Theme(
      name: name, horizon: 0.60, eye: 0.50, usualHour: .day, footing: .floor, air: .still,
      showsSky: false,
      light: { light, scene in light.softenForStudio(scene.palette.isEmpty) }
    ) { $0.addStudio(colour) }
  }
}

extension Layout {
  mutating func addRoom(_ kind: RoomLayer.Kind) {
    addView()
    let depth: Float = 3.3
    let high = camera.eye + min(0.37, camera.top * 0.74) * depth / camera.focal
    let half = camera.halfWidth * 0.74 * depth / camera.focal
    let tall = high * 0.30
    let window = Vec2(side * half * 0.34, high * 0.56)
    let dark = light.night > 0.3
    let lampPlace = Vec3(-side * half * 0.55, 0.95, depth - 0.8)
    let strength: Float = dark ? 0.85 : (kind == .cafe ? 0.35 : 0.14)
    let paint =
      scene.palette.first?.colour
      ?? (kind == .cosy ? Vec3(0.34, 0.42, 0.38) : Vec3(0.70, 0.64, 0.52))
    // What is outside is left alone; the room goes before it.
    front.append(
      RoomLayer(
        kind: kind, half: half, depth: depth, high: high, window: window,
        pane: Vec2(min(half * 0.40, 0.66), tall), paint: paint, seed: frame.seed &+ 8,
        lamp: Vec3(1.5, 0.88, 0.40) * strength, lampPlace: lampPlace))
    furnish(kind, half, depth, high)
  }

  /// Hills, or what else the prompt names, seen through the window.
  private mutating func addView() {
    if scene.has(.city) || scene.has(.neon) || scene.has(.futuristic) {
      back.append(
        CityLayer(
          rows: skyline(tall: 0.34, lit: max(lit, 0.05), neon: scene.has(.neon)), ground: -0.12))
    } else if scene.has(.mountains) || scene.has(.lake) {
      addMountains()
      front.removeAll()
    } else if scene.has(.sea) || scene.has(.beach) {
      addSea()
    } else {
      addHills()
      front.removeAll()
    }
    if scene.has(.rain) || scene.has(.storm) {
      front.append(RainLayer(seed: frame.seed &+ 71, slant: 0.12 * side, strength: 1.1))
    }
    if scene.has(.snow) || winter { front.append(SnowfallLayer(seed: frame.seed &+ 73)) }
  }

  private mutating func furnish(
    _ kind: RoomLayer.Kind, _ half: Float, _ depth: Float, _ high: Float
  ) {
    func put(_ figure: Figure, _ x: Float, _ z: Float, _ tall: Float, _ mirrored: Bool = false) {
      front.append(prop(figure, at: Vec3(x, 0, z), tall: tall, mirrored: mirrored))
    }
    let away = -side
    switch kind {
    case .cosy:
      put(.fireplace, away * half * 0.52, depth - 0.06, 0.82)
      put(.pottedPlant, side * half * 0.88, depth - 0.35, 0.62)
      put(.floorLamp, away * half * 0.92, depth - 0.75, 1.10)
      put(.armchair(Vec3(0.44, 0.13, 0.08)), side * half * 0.62, depth - 0.95, 0.80)
    case .library:
      put(.floorLamp, away * half * 0.72, depth - 0.5, 1.15)
      put(.armchair(Vec3(0.08, 0.22, 0.14)), away * half * 0.40, depth - 0.75, 0.82)
    case .kitchen:
      put(.pottedPlant, side * half * 0.80, depth - 0.3, 0.5)
      put(.cafeTable, away * half * 0.36, depth - 0.95, 0.60)
    case .cafe:
      put(.cafeTable, away * half * 0.50, depth - 0.5, 0.60)
      put(.cafeTable, side * half * 0.52, depth - 0.95, 0.60)
      put(.pottedPlant, away * half * 0.92, depth - 0.3, 0.7)
    }
    guard kind == .cafe || kind == .kitchen else { return }
    for share in [Float(-0.5), 0.05, 0.55] {
      front.append(
        prop(
          .pendant, at: Vec3(share * half, high - 0.46, depth - 0.9), tall: 0.36, shadow: false))
    }
  }

  mutating func addStillLife() {
    let dark = light.night > 0.3
    back.append(
      BlurredRoomLayer(
        seed: frame.seed &+ 5, window: Vec2(side * camera.halfWidth * 0.52, camera.top * 0.55),
        pane: Vec2(0.17, camera.top * 0.36), dark: dark ? 1 : 0,
        wall: scene.palette.first?.colour ?? Vec3(0.30, 0.24, 0.19),
        leaf: scene.has(.autumn)
          ? Vec3(0.75, 0.35, 0.06)
          : (winter
            ? Vec3(0.70, 0.80, 0.92)
            : (scene.has(.spring) ? Vec3(0.90, 0.55, 0.62) : Vec3(0.28, 0.46, 0.12)))))
    back.append(
      TableLayer(
        wood: Vec3(0.36, 0.195, 0.09), far: 2.3,
        window: side * camera.halfWidth * 0.52))
  }

  mutating func addStudio(_ plain: Vec3) {
    let named = scene.palette.first { !$0.isNeutral || theme == .studio }?.colour
    let colour = theme == .studio ? named ?? plain : plain
    back.append(
      BackdropLayer(
        colour: colour, pale: colour.luminance > 0.75, line: camera.bottom * 0.30))
  }
}

extension Light {
  /// One large soft lamp from the side, and fill.
  mutating func softenForStudio(_ neutral: Bool) {
    disc = .none
    night = 0
    haze = 0
    cloud = 0
    key = Vec3(key.x > 0 ? 0.62 : -0.62, 0.62, -0.48).unit
    keyColour = neutral ? Vec3(1.35, 1.28, 1.18) : mix(keyColour, Vec3(1.3, 1.25, 1.2), 0.7)
    ambient = Vec3(0.36, 0.38, 0.42)
    horizon = Vec3(0.55, 0.57, 0.60)
    middle = horizon
  }
}
