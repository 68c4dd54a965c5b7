extension Theme {
  static let fields = Theme(
    name: "fields", horizon: 0.46, eye: 0.80, usualHour: .day
  ) { $0.addFarm(.patchwork) }
  static let wheat = Theme(
    name: "wheat", horizon: 0.52, eye: 0.50, usualHour: .golden
  ) { $0.addFarm(.wheat) }
  static let lavender = Theme(
    name: "lavender", horizon: 0.48, eye: 0.60, usualHour: .golden
  ) { $0.addLavender() }
  static let vineyard = Theme(
    name: "vineyard", horizon: 0.46, eye: 0.62, usualHour: .golden
  ) { $0.addVineyard() }
  static let garden = Theme(name: "garden", horizon: 0.44, eye: 0.62) { $0.addGarden() }
  static let park = Theme(name: "park", horizon: 0.52, eye: 0.48) { $0.addPark() }
  static let road = Theme(
    name: "road", horizon: 0.52, eye: 0.42, usualHour: .golden
  ) { $0.addRoad() }
  static let path = Theme(
    name: "path", horizon: 0.52, eye: 0.42, usualHour: .golden
  ) { $0.addRoad() }
  static let savanna = Theme(
    name: "savanna", horizon: 0.58, eye: 0.40, usualHour: .sunset
  ) { $0.addSavanna() }
  static let tundra = Theme(
    name: "tundra", horizon: 0.56, eye: 0.42, usualHour: .day
  ) { $0.addTundra() }
}

extension Layout {
  private func crops(
    _ kind: Crops.Kind, spacing: Float = 1, tall: Float = 0, crop: Vec3, tip: Vec3,
    earth: Vec3 = Vec3(0.25, 0.16, 0.09)
  ) -> Crops {
    Crops(
      noise: noise,
      trees: Trees(noise: noise, seed: frame.seed &+ 9, spacing: 0.13, tall: 0.17, pointed: false),
      near: nearest, offset: offset, kind: kind, spacing: spacing, tall: tall, crop: crop, tip: tip,
      earth: earth, goal: disc.x / camera.focal * 0.5, snowy: winter)
  }

  mutating func addFarm(_ kind: Crops.Kind) {
    let gold = scene.has(.spring) ? Vec3(0.20, 0.34, 0.06) : Vec3(0.62, 0.42, 0.11)
    let straw = scene.has(.spring) ? Vec3(0.34, 0.48, 0.10) : Vec3(0.92, 0.70, 0.26)
    add(crops(kind, tall: 0.09, crop: gold, tip: straw), mist: misty ? 0.8 : 0.2)
    guard !winter else { return }
    guard kind == .wheat else {
      addTurf()
      return
    }
    for (index, row) in [(0.10, 0.12), (0.16, 0.05), (0.24, -0.06)].enumerated() {
      front.append(
        EarLayer(
          seed: frame.seed &+ UInt32(index) &* 37, spacing: Float(row.0) * 0.09,
          tall: Float(row.0), ground: camera.bottom + Float(row.1) - 0.04,
          straw: mix(gold, straw, 0.45) * (1.05 - 0.14 * Float(index)),
          poppies: scene.has(.flowers), depth: 0.9 - 0.1 * Float(index), frame))
    }
  }

  mutating func addLavender() {
    let named = scene.palette.first?.colour
    let crop = named.map { $0 * 0.6 } ?? Vec3(0.20, 0.09, 0.42)
    let tip = named ?? Vec3(0.46, 0.27, 0.78)
    add(
      crops(.rows, spacing: 0.52, tall: 0.15, crop: crop, tip: tip, earth: Vec3(0.30, 0.20, 0.12)),
      mist: misty ? 0.8 : 0.2)
  }

  mutating func addVineyard() {
    let green = leaf(Vec3(0.07, 0.15, 0.025))
    add(
      crops(
        .rows, spacing: 0.66, tall: 0.30, crop: green * 0.7, tip: green * 1.6,
        earth: mix(Vec3(0.30, 0.20, 0.11), green, 0.3)), mist: misty ? 0.8 : 0.2)
  }

  mutating func addGarden() {
    let four = petals
    func petal(_ index: Int) -> Vec3 { four[index % four.count] }
    let land = FormalGarden(
      noise: noise, near: nearest, offset: offset, goal: disc.x / camera.focal * 0.35,
      grass: leaf(Vec3(0.095, 0.18, 0.035)),
      petals: (petal(0), petal(3), petal(1), petal(2)), snowy: winter)
    add(land, mist: misty ? 0.7 : 0.1)
    addGrove(0.14, foot: -camera.eye * camera.focal / land.far)
    guard !winter else { return }
    for (index, up) in [Float(0.02), -0.07].enumerated() {
      front.append(
        GrassLayer(
          seed: frame.seed &+ 50 &+ UInt32(index), spacing: 0.008, tall: 0.11 + 0.05 * Float(index),
          ground: camera.bottom + up - 0.03, colour: leaf(Vec3(0.07, 0.14, 0.03)),
          flowers: petals, bloom: 12, depth: 0.7, frame))
    }
  }

  /// Leafy trees along the horizon.
  mutating func addGrove(_ tall: Float, foot: Float = -0.015) {
    guard treesAllowed else { return }
    let leaves = leaf(Vec3(0.055, 0.10, 0.028))
    let accent = scene.has(.autumn) ? Vec3(0.62, 0.36, 0.05) : leaves * Vec3(1.5, 1.3, 0.9)
    let far = [(Float(9), tall * 1.3, Float(0.62)), (14, tall, 0.42)].enumerated().map {
      index, row in
      TreeRow(
        kind: .leafy, seed: frame.seed &+ 21 &+ UInt32(index), depth: row.0,
        spacing: row.1 * 0.42, tall: row.1, ground: foot, visible: misty ? 0.3 : row.2,
        leaf: leaves, accent: accent, bark: Vec3(0.10, 0.07, 0.05),
        clearing: Vec2(disc.x, -1), snowy: winter, banked: false)
    }
    back.append(ForestLayer(rows: far, ground: -9, floor: nil, frame))
  }

  private func lane(_ paving: Lane.Paving, half: Float, bend: Float, swell: Float, wooded: Float)
    -> Lane
  {
    Lane(
      noise: noise,
      trees: Trees(
        noise: noise, seed: frame.seed &+ 9, spacing: 0.13, tall: 0.18,
        pointed: winter || scene.has(.mountains)),
      near: nearest, offset: offset, paving: paving, half: half,
      goal: disc.x / camera.focal * 0.5, bend: bend, swell: swell,
      wooded: treesAllowed ? wooded : 0,
      grass: scene.has(.desert) ? Vec3(0.46, 0.28, 0.13) : leaf(Vec3(0.10, 0.17, 0.035)),
      snowy: winter)
  }

  mutating func addPark() {
    let path = lane(.gravel, half: 0.26, bend: 2.6, swell: 0.25, wooded: 0)
    add(path, mist: misty ? 0.8 : 0.15)
    addGrove(0.17)
    soak(0.8)
    let seats = benchesLineThePath
    // Trees, lamps and benches along the path, the farthest first.
    for index in stride(from: 6, through: 0, by: -1) {
      let z = 1.9 + Float(index) * 1.15
      let middle = -path.aside(0, z)
      for turn in [Float(-1), 1] {
        let serial = UInt32(index * 2) + (turn > 0 ? 1 : 0)
        let x = middle + turn * (0.85 + 0.35 * chance[serial + 110])
        if treesAllowed, let tree = figure("tree", serial, hue: seasonal(serial)) {
          back.append(prop(tree, at: Vec3(x + turn * 0.35, 0, z), tall: 1.15))
        }
        if index % 2 == 1, turn == side {
          back.append(prop(.parkLamp, at: Vec3(middle + turn * 0.36, 0, z), tall: 0.62))
        }
        if index == 1 || index == 3 || seats, turn == -side || seats {
          back.append(
            prop(.bench, at: Vec3(middle + turn * 0.50, 0, z), tall: 0.28, mirrored: turn > 0))
        }
      }
    }
    if !winter { addTurf() }
  }

  /// Whether the benches asked for are those along the path, not things by themselves.
  var benchesLineThePath: Bool {
    theme == .park && scene.actors.allSatisfy { $0.host == nil }
      && scene.actors.contains { $0.name == "bench" && $0.count > 1 }
  }

  /// Leaf colours of single trees by season; nil for summer.
  func seasonal(_ serial: UInt32) -> Vec3? {
    let roll = chance[serial + 140]
    if scene.has(.autumn) {
      return mix(Vec3(0.55, 0.12, 0.03), Vec3(0.70, 0.42, 0.05), roll)
    }
    if scene.has(.spring) { return mix(Vec3(0.80, 0.46, 0.56), Vec3(0.85, 0.66, 0.70), roll) }
    if winter { return mix(Vec3(0.60, 0.65, 0.72), Vec3(0.75, 0.79, 0.85), roll) }
    return nil
  }

  mutating func addRoad() {
    let dry = scene.has(.desert)
    let passing = trafficPasses
    let half: Float = theme == .path ? 0.20 : (passing ? 0.001 : 0.42)
    let paving: Lane.Paving = theme == .path ? .dirt : .asphalt
    var path = lane(paving, half: half, bend: 3.0, swell: 1.5, wooded: dry ? 0 : 0.26)
    if scene.has(.mountains) {
      path = lane(paving, half: half, bend: 3.4, swell: 4.2, wooded: 0.30)
    }
    if scene.has(.forest) { path = lane(paving, half: half, bend: 2.4, swell: 0.8, wooded: 0.7) }
    add(path, mist: misty ? 0.8 : 0.2)
    if passing {
      back.append(
        HighwayLayer(
          near: distance(at: 0.88), far: distance(at: 0.42), offset: offset.x, snowy: winter))
    }
    soak()
    if !winter, !dry, passing || theme == .path { addTurf() }
  }

  /// Whether something drives here: it is seen from the side, and so is the road.
  private var trafficPasses: Bool {
    guard theme == .road else { return false }
    return scene.actors.contains { actor in
      SubjectCatalog.kind(actor.name).map { $0.family == .vehicles && $0.home == .ground } ?? false
        || actor.name == "cyclist"
    }
  }

  mutating func addSavanna() {
    let dry = scene.has(.spring) ? Vec3(0.16, 0.20, 0.05) : Vec3(0.34, 0.23, 0.075)
    let land = Hills(
      noise: noise,
      trees: Trees(noise: noise, seed: frame.seed &+ 9, spacing: 0.1, tall: 0.05, pointed: false),
      near: nearest, offset: offset, swell: 0.45, wooded: 0, flowers: [], grass: dry,
      snowy: false)
    add(land, mist: misty ? 0.8 : 0.3)
    let spots: [(share: Float, z: Float, tall: Float)] = [
      (0.75, 13, 1.1), (-0.25, 10, 1.0), (0.30, 7.5, 1.0), (-0.95, 5.2, 1.15), (0.66, 3.2, 1.05),
    ]
    for (index, spot) in spots.enumerated() {
      let x = across(-side * spot.share, spot.z)
      back.append(
        prop(
          .acacia(CellHash(Int32(index), 3, frame.seed)),
          at: Vec3(x, land.height(x, spot.z, 3) - 0.01, spot.z), tall: spot.tall,
          mirrored: index % 2 == 0))
    }
    for (index, up) in [Float(0.05), -0.02, -0.08].enumerated() {
      front.append(
        GrassLayer(
          seed: frame.seed &+ 80 &+ UInt32(index), spacing: 0.006, tall: 0.09 + 0.04 * Float(index),
          ground: camera.bottom + up, colour: dry * (1.5 - 0.35 * Float(index)), flowers: [],
          bloom: 1, depth: 0.8, frame))
    }
  }

  mutating func addTundra() {
    let moss = scene.has(.autumn) ? Vec3(0.34, 0.12, 0.04) : Vec3(0.22, 0.19, 0.07)
    let land = Hills(
      noise: noise,
      trees: Trees(noise: noise, seed: frame.seed &+ 9, spacing: 0.06, tall: 0.035, pointed: false),
      near: nearest, offset: offset, swell: 1.1, wooded: 0.42, flowers: [], grass: moss,
      snowy: winter)
    add(land, mist: misty ? 0.8 : 0.3)
    for (index, up) in [Float(0.03), -0.03].enumerated() where !winter {
      front.append(
        GrassLayer(
          seed: frame.seed &+ 80 &+ UInt32(index), spacing: 0.004, tall: 0.07,
          ground: camera.bottom + up, colour: moss * (1.2 - 0.3 * Float(index)), flowers: [],
          bloom: 1, depth: 0.8, frame))
    }
  }
}
