extension Theme {
  /// Which setting leads when a prompt names several.
  static let order: [(Setting, Theme)] = [
    (.underwater, .underwater), (.cave, .cave),
    (.mandala, .mandala), (.kaleidoscope, .kaleidoscope), (.geometric, .geometric),
    (.marbling, .marbling), (.gradient, .gradient), (.lines, .lines), (.bokeh, .bokeh),
    (.abstract, .abstract),
    (.library, .library), (.kitchen, .kitchen), (.cafe, .cafe), (.room, .room),
    (.stillLife, .stillLife),
    (.moonscape, .moonscape), (.mars, .mars), (.space, .space), (.cloudtops, .cloudtops),
    (.rooftop, .rooftop), (.street, .street), (.harbour, .harbour), (.village, .village),
    (.graveyard, .graveyard), (.japanese, .japanese), (.garden, .garden), (.park, .park),
    (.lavender, .lavender), (.vineyard, .vineyard), (.wheat, .wheat), (.fields, .fields),
    (.oasis, .oasis), (.savanna, .savanna), (.tundra, .tundra), (.road, .road),
    (.waterfall, .waterfall), (.volcano, .volcano), (.canyon, .canyon), (.swamp, .swamp),
    (.jungle, .jungle), (.bamboo, .bamboo), (.arctic, .arctic), (.coast, .coast), (.path, .path),
    (.city, .city), (.beach, .beach), (.mountains, .mountains), (.desert, .desert),
    (.sea, .sea), (.forest, .forest), (.river, .river), (.lake, .mountains),
    (.meadow, .meadow), (.hills, .hills), (.sky, .sky), (.whiteStudio, .whiteStudio),
    (.blackStudio, .blackStudio), (.studio, .studio),
  ]

  init(_ scene: Scene) {
    let named = Theme.order.first { scene.has($0.0) }?.1
    self = named.map { Theme.weighed($0, scene) } ?? Theme.implied(by: scene)
  }

  /// What two settings make together.
  private static func weighed(_ named: Theme, _ scene: Scene) -> Theme {
    // A thing before a plain ground is shown as one.
    if !scene.actors.isEmpty {
      if scene.has(.whiteStudio) { return .whiteStudio }
      if scene.has(.blackStudio) { return .blackStudio }
    }
    // Rivers wind through mountains and forests; both are seen from the bank.
    if scene.has(.river), named == .mountains || named == .forest { return .river }
    // A forest has its own path.
    if named == .path, scene.has(.forest) { return .forest }
    // A forest by the water is seen from the water.
    if named == .forest, scene.has(.lake) { return .mountains }
    if named == .sea, scene.has(.forest) { return .mountains }
    if named == .city, scene.has(.futuristic), scene.has(.rain) { return .street }
    if named == .mountains, scene.has(.sea) { return .coast }
    if named == .mountains, scene.has(.sky), scene.has(.clouds), !scene.hasWater {
      return .cloudtops
    }
    if named == .space, Theme.needsGround(scene) { return .moonscape }
    return named
  }

  /// Whether something stands that floats badly.
  private static func needsGround(_ scene: Scene) -> Bool {
    scene.actors.contains { SubjectCatalog.kind($0.name)?.home == .ground }
      && !scene.actors.contains { ["astronaut", "rocket"].contains($0.name) }
  }

  private static func implied(by scene: Scene) -> Theme {
    // Noir is at home under street lamps.
    let people = scene.actors.contains { SubjectCatalog.kind($0.name)?.family == .people }
    if scene.style == .noir, people { return .street }
    if scene.has(.futuristic) || scene.has(.neon) {
      return scene.actors.isEmpty && !scene.has(.rain) ? .city : .street
    }
    if scene.has(.island), scene.shots.contains(.aerial) { return .sea }
    if scene.has(.tropical) || scene.has(.island) { return .beach }
    if scene.has(.waves) { return .sea }
    let habitat = scene.actors.lazy.compactMap { Theme.habitats[$0.name] }.first
    // A house does not stand on the road.
    let builds = scene.actors.contains { SubjectCatalog.kind($0.name)?.family == .buildings }
    if let habitat, habitat != .road || !builds { return habitat }
    let homes = scene.actors.compactMap { SubjectCatalog.kind($0.name)?.home }
    if let place = Theme.home(of: homes, scene) { return place }
    if scene.has(.flowers) || scene.has(.spring) { return .meadow }
    if scene.has(.autumn) || scene.has(.trees) { return .forest }
    if scene.has(.magic), scene.actors.isEmpty { return .forest }
    if scene.has(.winter) || scene.has(.snow) || scene.has(.aurora) { return .mountains }
    if scene.has(.galaxy) || scene.has(.comet) { return .mountains }
    if scene.has(.sandstorm) { return .desert }
    if scene.has(.fireworks) { return .city }
    let speaksOfSky =
      scene.time != nil || !scene.weather.isEmpty
      || !scene.features.isDisjoint(with: [
        .sun, .moon, .stars, .rainbow, .meteors, .eclipse, .rays,
      ])
    return speaksOfSky ? .hills : .abstract
  }

  /// Where subjects with these homes are seen together.
  private static func home(of homes: [SubjectKind.Home], _ scene: Scene) -> Theme? {
    guard !homes.isEmpty else { return nil }
    if homes.allSatisfy({ $0 == .table }) { return .stillLife }
    if homes.contains(.coast) { return .coast }
    if homes.contains(.deep), !homes.contains(.ground) { return .underwater }
    if homes.contains(.ground) || homes.contains(.table) {
      if scene.has(.winter) || scene.has(.snow) { return .hills }
      return scene.has(.autumn) ? .park : .meadow
    }
    return homes.contains(.water) ? .sea : .hills
  }
}
