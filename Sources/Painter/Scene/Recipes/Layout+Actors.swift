extension Layout {
  /// Puts the subjects into the picture, with their shadows and what they stand on.
  mutating func addActors() {
    let cast =
      scene.actors.isEmpty
      ? nil : Cast(shown, on: standing, chance: chance, seed: frame.rootSeed)
    plantThicket(around: cast)
    guard let cast, let hero = cast.hero else { return }
    let standing = standing
    if scene.shots.contains(where: \.blurs), !standing.isVoid {
      behind = front
      front = []
      focus = cast.players[hero].depth
    }
    if let rise = rise(under: cast) { front.append(rise) }
    var far: [any Layer] = []
    let limit = standing.distance(standing.near) * 2.4
    for index in cast.order {
      let player = cast.players[index]
      let layers = layers(player, cast, standing)
      if player.depth > limit, theme != .forest {
        far += layers
      } else {
        front += layers
      }
    }
    // What is far stands behind the grass and trees near the eye.
    if focus == nil { front.insert(contentsOf: far, at: 0) } else { behind += far }
  }

  /// The scene without what the setting itself has shown.
  private var shown: Scene {
    guard benchesLineThePath else { return scene }
    var rest = scene
    rest.actors.removeAll { $0.name == "bench" }
    return rest
  }

  private func layers(_ player: Player, _ cast: Cast, _ standing: Ground) -> [any Layer] {
    let root = cast.groups.first { group in
      group.contains {
        cast.players[$0].actor == player.actor && cast.players[$0].copy == player.copy
      }
    }.map { cast.players[$0[0]] }
    let floats = root?.footing == .water && !water.isEmpty
    // A boat where there is no water lies on the ground; a stormy sea is all waves and no mirror.
    let isAshore = player.footing == .water && water.isEmpty && theme.footing != .water
    let onGround = player.stands && (player.footing == .ground || isAshore) && !standing.isVoid
    let air = exp(-min(light.haze, 0.12) * player.depth * 0.28)
    let figure = FigureLayer(
      player.figure, place: player.place, size: player.size, mirrored: player.mirrored,
      depth: player.depth,
      clear: standing.isVoid ? 1 : max(player.footing == .air ? min(air, 0.9) : air, 0.45),
      waterline: floats ? root.map { $0.place.y + (max($0.least.y, 0) + 0.012) * $0.size } : nil,
      cut: player.cut,
      grounded: onGround)
    var layers: [any Layer] = []
    if onGround, player.depth < 40 { layers.append(ShadowLayer(player, light, camera)) }
    layers.append(figure)
    if player.stands, player.footing == .water, theme.footing == .water, water.isEmpty {
      layers.append(wash(player))
    }
    if onGround, isGrassy, player.footing != .air {
      layers.append(tuft(player))
    }
    return layers
  }

  private func wash(_ player: Player) -> WashLayer {
    WashLayer(
      place: player.place, half: player.half * player.size * 0.8,
      colour: light.foam, offset: offset.y)
  }

  private func tuft(_ player: Player) -> TuftLayer {
    let foot =
      player.figure.parts.map(\.shape.bounds).filter { $0.least.y < 0.10 }
      .map { max(abs($0.least.x), abs($0.most.x)) }.max() ?? 0.3
    // As tall as real grass there: nearer grass is taller.
    let grass = min(0.11 * -player.place.y, 0.09 * player.height)
    return TuftLayer(
      seed: frame.rootSeed &+ UInt32(player.actor * 31 + player.copy), place: player.place,
      half: foot * player.size * 1.15 + grass, tall: max(grass, camera.pixel * 2),
      colour: leaf(Vec3(0.105, 0.185, 0.035)))
  }

  /// Whether feet stand in grass: of the place itself, or of the rise made for them.
  private var isGrassy: Bool {
    !winter && (Layout.meadows.contains(theme) || needsGround && rising == .grass)
  }

  private static let meadows: [Theme] = [
    .meadow, .hills, .mountains, .garden, .park, .village, .fields, .graveyard,
    .vineyard, .path,
  ]

  // MARK: - Where they can stand

  var standing: Ground {
    let half = camera.halfWidth
    let all = -half...half
    let shots = scene.shots
    var share: Float = isGrassy ? 0.58 : 0.64
    if shots.contains(.portrait) || shots.contains(.closeUp) { share = 0.86 }
    if shots.contains(.wide) { share = 0.45 }
    let near = camera.bottom * share
    let isBeach = theme == .beach
    let isOpen = theme.footing == .water || theme == .mountains || isBeach
    // A room ends at its wall, a knoll at the water.
    let reach: Float = needsGround ? 0.82 : (theme.air == .still ? 0.74 : 0.22)
    var ground = Ground(
      camera: camera, near: near, far: near * reach,
      wet: camera.bottom * (isOpen ? (isBeach ? 0.13 : 0.34) : 0.6),
      wetScale: shots.contains(.closeUp) ? 1 : (isBeach ? 0.55 : 0.85), dry: all, open: all,
      side: side)
    ground.isVoid = theme.footing == .nothing
    ground.isDeep = theme == .underwater
    if light.disc != .none, !ground.isVoid { ground.disc = disc }
    if theme == .moonscape {
      ground.disc = earth
      ground.discRadius = 0.20
    }
    if isBeach {
      // The palms stand at the edge.
      let land = side > 0 ? (-0.84 * half)...(0.04 * half) : (-0.04 * half)...(0.84 * half)
      let sea = side > 0 ? (-0.2 * half)...half : -half...(0.2 * half)
      ground.dry = land
      ground.open = sea
    }
    return ground
  }

  /// Whether there is nothing but water below.
  private var needsGround: Bool {
    theme.footing == .water || !water.isEmpty && theme.footing == .land && theme != .beach
  }

  /// Something to stand on where there is only water.
  private func rise(under cast: Cast) -> KnollLayer? {
    guard needsGround, !standing.isVoid else { return nil }
    let feet = cast.players.filter { $0.stands && $0.footing == .ground }
    let tops = feet.map { $0.place.y + 0.02 + 0.02 * $0.size }
    guard let box = Box(around: feet), let top = tops.max() else { return nil }
    if rising == .stone {
      return KnollLayer(
        place: Vec2(0, max(top + 0.03, camera.bottom * 0.5)), half: 9,
        colour: Vec3(0.24, 0.23, 0.22), surface: .stone)
    }
    return KnollLayer(
      place: Vec2(box.middle.x, top), half: box.size.x * 0.75 + 0.35,
      colour: rising == .snow ? Vec3(0.7, 0.74, 0.8) : leaf(Vec3(0.075, 0.115, 0.03)),
      surface: rising)
  }

  private var rising: KnollLayer.Surface {
    if theme == .city || theme == .harbour { return .stone }
    return winter || theme == .arctic ? .snow : .grass
  }
}
