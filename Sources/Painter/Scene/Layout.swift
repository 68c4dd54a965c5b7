/// Decides where everything goes; the recipes (one file a theme) fill its layers.
struct Layout {
  let scene: Scene
  let theme: Theme
  let frame: Frame
  let time: TimeOfDay
  /// Values that the seed decides, the same for the whole picture.
  let chance: CellHash
  /// −1 or 1: the side of the sun.
  let side: Float
  /// Where the sun or moon is seen.
  let disc: Vec2

  /// How far a variation moves the land.
  private let drift: Vec2

  var columns: (@Sendable (Int) -> Void)?
  /// Painted first; then water, which mirrors it; then what stands before the water.
  var back: [any Layer] = []
  var water: [any Layer] = []
  /// Floors that rain has wetted mirror what is above them likewise.
  var wet: [any Layer] = []
  var front: [any Layer] = []
  var thicket: Thicket?
  /// What is out of focus though it stands before the water, and the distance that is sharp.
  var behind: [any Layer] = []
  var focus: Float?

  /// `fine` decides small things, in place of `seed`, where a variation is wanted.
  init(
    _ scene: Scene, width: Int, height: Int, seed: UInt32, fine: UInt32? = nil,
    detail: PaintDetail
  ) {
    self.scene = scene
    drift = fine.map { Vec2(fraction($0), fraction($0 &* 0x9E37_79B1)) * 0.5 } ?? Vec2(0, 0)
    theme = Theme(scene)
    time = scene.time ?? theme.hour(scene)
    chance = CellHash(Int32(bitPattern: seed), Int32(bitPattern: scene.wordHash >> 1), 2026)
    side = chance[0] < 0.5 ? -1 : 1
    var view = theme.view
    if theme == .mountains, scene.hasWater { view = (0.56, 0.20) }
    if theme == .sea, scene.has(.storm) { view.eye = 0.34 }
    view = Layout.view(view, scene.shots)
    if scene.shots.contains(.aerial) {
      // A town and an island are seen whole only from high up.
      if theme == .city { view = (0.14, 1.75) }
      if theme == .sea, scene.has(.island) { view = (0.05, 3.0) }
    }
    let camera = Camera(width: width, height: height, horizon: view.horizon, eye: view.eye)
    disc = Layout.disc(time, theme, camera, side)
    var light = Light(time, side: side, place: disc, focal: camera.focal)
    Layout.adjust(&light, scene, theme)
    frame = Frame(
      canvas: Canvas(width: width, height: height), camera: camera, light: light,
      seed: (fine ?? seed) ^ 0x5EED, noiseSeed: seed ^ 0x5EED, thrift: detail == .draft ? 2 : 0)
  }

  /// The theme's view from higher up, or from the ground.
  private static func view(_ view: (horizon: Float, eye: Float), _ shots: [Shot])
    -> (horizon: Float, eye: Float)
  {
    // Without a horizon in the picture there is no higher and lower.
    guard (0.1...0.95).contains(view.horizon) else { return view }
    if shots.contains(.aerial) { return (0.20, view.eye * 2.2) }
    if shots.contains(.low) { return (min(view.horizon + 0.22, 0.86), view.eye * 0.5) }
    return view
  }

  private static func disc(_ time: TimeOfDay, _ theme: Theme, _ camera: Camera, _ side: Float)
    -> Vec2
  {
    let u = side * camera.halfWidth * 0.35
    let top = camera.top
    switch time {
    case .night: return Vec2(u, top * 0.64)
    case .golden: return Vec2(u, top * (theme == .mountains ? 0.36 : 0.27))
    case .dawn: return Vec2(u, top * (theme == .mountains ? 0.26 : 0.15))
    case .sunset: return Vec2(u, top * (theme == .mountains ? 0.22 : 0.085))
    case .day, .dusk: return Vec2(u, top * 0.7)
    }
  }

  private static func adjust(_ light: inout Light, _ scene: Scene, _ theme: Theme) {
    // A whirlwind hangs from a storm, unless the prompt names the weather.
    let isWhirling = scene.actors.contains { $0.name == "tornado" } && scene.weather.isEmpty
    light.put(isWhirling ? [.storm] : scene.weather)
    if isWhirling { light.cloud = max(light.cloud, 0.9) }
    if let mood = scene.mood { light.put(mood) }
    light.tint(scene.palette)
    if scene.palette.isEmpty, theme == .forest, !scene.has(.winter), !scene.has(.snow) {
      light.dapple(magic: scene.has(.magic), fog: scene.has(.fog), autumn: scene.has(.autumn))
    }
    if theme == .desert, light.key.y > 0.5 { light.key = Vec3(light.key.x, 0.34, -0.08).unit }
    light.haze *= theme == .desert ? 0.6 : 1
    if scene.has(.clouds) || scene.has(.storm) { light.cloud = max(light.cloud, 0.55) }
    if scene.forbids(.weather(.clouds)) || scene.forbids(.weather(.overcast)) { light.cloud = 0 }
    if scene.forbids(.feature(.sun)), light.disc == .sun { light.disc = .none }
    if scene.forbids(.feature(.moon)), light.disc == .moon { light.disc = .none }
    if light.night > 0.5, scene.weather.isDisjoint(with: [.clouds, .overcast, .rain, .storm]) {
      light.cloud *= 0.4
    }
    if scene.has(.eclipse) { light.eclipse() }
    theme.light(&light, scene)
    if theme == .beach, scene.has(.tropical) {
      light.zenith *= Vec3(0.7, 1.05, 1.1)
      light.middle *= Vec3(0.8, 1.1, 1.08)
    }
  }

  /// Fills the layers: sky, the theme's own, subjects, then what is in the air.
  mutating func arrange() {
    addSky()
    theme.arrange(&self)
    addActors()
    addWeather()
  }

  func stages() -> [Stage] {
    let frame = frame
    var list: [Stage] = []
    if let columns {
      list.append(Stage(count: frame.width, weight: 0.15, body: columns))
    }
    func add(_ layers: [any Layer], _ weight: Double) {
      guard !layers.isEmpty else { return }
      list.append(
        Stage(count: frame.height, weight: weight) { y in
          let row = frame.canvas.row(y)
          for layer in layers { layer.paint(row: y, row, frame) }
        })
    }
    add(back, 0.6)
    add(water, 0.25)
    add(wet, 0.1)
    add(behind, 0.1)
    if let focus {
      list += Defocus(canvas: frame.canvas, focus: focus).stages(frame.canvas)
    }
    add(front, 0.3)
    return list
  }

  /// Puts land into the picture; it hides the sky, so it is traced first.
  mutating func add<Land: Landform>(_ land: Land, mist: Float) {
    let layer = LandLayer(land: land, mist: mist)
    let frame = frame
    columns = { layer.trace(column: $0, frame) }
    // A closure made here, where the land's type is known, runs specialised code.
    back.append(RowWork { layer.paint(row: $0, $1, $2) })
  }

  var light: Light { frame.light }
  var camera: Camera { frame.camera }
  var noise: Noise { frame.noise }
  var offset: Vec2 { Vec2(chance[1] * 90 + 5, chance[2] * 90 + 5) + drift }
  var winter: Bool {
    guard !scene.forbids(.feature(.winter)) else { return scene.has(.winter) }
    return scene.has(.winter) || scene.has(.snow) || theme == .arctic
      || scene.settings.isEmpty && scene.actors.contains { Theme.snowbound.contains($0.name) }
  }
  var treesAllowed: Bool {
    !scene.forbids(.feature(.trees)) && !scene.forbids(.setting(.forest))
      && !scene.forbids(.subject("tree"))
  }

  /// Leaf colour of the season.
  func leaf(_ summer: Vec3) -> Vec3 {
    if scene.has(.autumn) { return Vec3(0.42, 0.17, 0.03) }
    if scene.has(.spring) { return summer * Vec3(1.25, 1.3, 1.0) }
    return summer
  }

  static let petals = [
    Vec3(0.80, 0.05, 0.04), Vec3(0.90, 0.62, 0.06), Vec3(0.42, 0.16, 0.70), Vec3(0.90, 0.30, 0.48),
    Vec3(0.86, 0.85, 0.82), Vec3(0.15, 0.25, 0.80),
  ]

  /// Colours of flowers: those of the prompt if it names some.
  var petals: [Vec3] {
    let named = (scene.petals.isEmpty ? scene.palette : scene.petals).map(\.colour)
    return named.isEmpty ? Layout.petals : named
  }
}

extension Scene {
  /// Whether water lies before the land.
  var hasWater: Bool { has(.lake) || has(.sea) || has(.river) }
}
