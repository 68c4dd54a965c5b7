/// The main idea of a picture, when its settings are weighed against each other.
enum Theme: Sendable {
  case mountains, hills, sea, beach, forest, desert, city, meadow, sky, space, abstract

  init(_ scene: Scene) {
    let order: [(Setting, Theme)] = [
      (.abstract, .abstract), (.space, .space), (.city, .city), (.beach, .beach),
      (.mountains, .mountains), (.desert, .desert), (.sea, .sea), (.forest, .forest),
      (.lake, .mountains), (.meadow, .meadow), (.hills, .hills), (.sky, .sky),
    ]
    let named = order.first { scene.has($0.0) }?.1
    // A forest by the water is seen from the water.
    if named == .forest, scene.has(.lake) {
      self = .mountains
    } else if named == .sea, scene.has(.forest) {
      self = .mountains
    } else {
      self = named ?? Theme.implied(by: scene)
    }
  }

  private static func implied(by scene: Scene) -> Theme {
    if scene.has(.futuristic) || scene.has(.neon) { return .city }
    if scene.has(.tropical) || scene.has(.island) { return .beach }
    if scene.has(.waves) { return .sea }
    if scene.has(.flowers) || scene.has(.spring) { return .meadow }
    if scene.has(.autumn) || scene.has(.trees) { return .forest }
    if scene.has(.magic), scene.actors.isEmpty { return .forest }
    let homes = scene.actors.compactMap { SubjectCatalog.kind($0.name)?.home }
    if homes.contains(.coast) { return .sea }
    if homes.contains(.ground) { return scene.has(.winter) ? .hills : .meadow }
    if homes.contains(.water) { return .sea }
    if homes.contains(.air) { return .hills }
    if scene.has(.winter) || scene.has(.snow) || scene.has(.aurora) { return .mountains }
    if scene.has(.galaxy) { return .mountains }
    let speaksOfSky =
      scene.time != nil || !scene.weather.isEmpty
      || !scene.features.isDisjoint(with: [.sun, .moon, .stars, .rainbow])
    return speaksOfSky ? .hills : .abstract
  }

  /// The horizon's share of the height from the top, and the camera's height over the ground.
  var view: (horizon: Float, eye: Float) {
    switch self {
    case .mountains: (0.63, 0.34)
    case .hills: (0.60, 0.50)
    case .meadow: (0.56, 0.45)
    case .sea: (0.60, 0.20)
    case .beach: (0.46, 0.30)
    case .forest: (0.66, 0.30)
    case .desert: (0.52, 0.55)
    case .city: (0.70, 0.16)
    case .sky: (0.90, 0.50)
    case .space: (1.30, 0.50)
    case .abstract: (0.50, 1)
    }
  }

  /// The hour when the prompt names none.
  func hour(_ scene: Scene) -> TimeOfDay {
    if !scene.features.isDisjoint(with: [.moon, .stars, .galaxy, .aurora]) { return .night }
    if scene.has(.neon) { return .night }
    if scene.has(.rainbow) || scene.has(.storm) || scene.has(.rain) { return .day }
    switch self {
    case .mountains, .sea, .hills: return .golden
    case .city: return scene.has(.futuristic) ? .dusk : .golden
    case .forest: return scene.has(.magic) ? .dusk : .dawn
    case .meadow, .beach, .desert, .sky, .abstract: return .day
    case .space: return .night
    }
  }
}
