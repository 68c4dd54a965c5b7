/// All figures of a picture, placed: by what they are, by the prompt's relations, inside the frame.
struct Cast: Sendable {
  let scene: Scene
  let ground: Ground
  let chance: CellHash
  private(set) var players: [Player] = []
  /// Players that move together: a root first, then what is on, in or by it.
  var groups: [[Int]] = []
  /// By actor: its first player, and how many it has.
  private var firstCopy: [Int: Int] = [:]
  private var copies: [Int: Int] = [:]

  init(_ scene: Scene, on ground: Ground, chance: CellHash, seed: UInt32) {
    self.scene = scene
    self.ground = ground
    self.chance = chance
    for index in scene.actors.indices {
      guard let kind = SubjectCatalog.kind(scene.actors[index].name) else { continue }
      for copy in 0..<min(max(scene.actors[index].count, 1), Scene.mostCopies)
      where players.count < 24 {
        firstCopy[index] = firstCopy[index] ?? players.count
        copies[index, default: 0] += 1
        // Other words, other people.
        players.append(
          Player(
            kind, index, copy, scene, isDeep: ground.isDeep, seed: seed ^ (scene.wordHash &* 7)))
      }
    }
    formGroups()
    for group in groups.indices { arrange(group) }
    placeGroups()
    frameShot()
    for index in players.indices where players[index].stands {
      let v = players[index].place.y
      let aloft: Float = ground.isDeep ? ground.distance(ground.near) * 1.3 : 6
      players[index].depth = players[index].footing == .air ? aloft : ground.distance(v)
    }
    for group in groups {
      for index in group.dropFirst() where !players[index].stands {
        // As far as what carries it, which comes before it in the group.
        players[index].depth = players[host(of: index) ?? group[0]].depth
      }
    }
  }

  mutating func change(_ index: Int, _ edit: (inout Player) -> Void) { edit(&players[index]) }

  /// The one the picture is about.
  var hero: Int? { players.indices.first }

  /// Players from far to near.
  var order: [Int] {
    players.indices.sorted {
      let a = players[$0]
      let b = players[$1]
      return (-a.depth, Float(a.rank), $0) < (-b.depth, Float(b.rank), $1)
    }
  }

  // MARK: - Who belongs to whom

  private mutating func formGroups() {
    var groupOf: [Int: Int] = [:]
    for index in players.indices where host(of: index) == nil {
      groupOf[index] = groups.count
      groups.append([index])
    }
    // A host may itself have one: go on until all are reached.
    for _ in 0..<Scene.mostActors {
      for index in players.indices where groupOf[index] == nil {
        guard let host = host(of: index), let group = groupOf[host] else { continue }
        groupOf[index] = group
        groups[group].append(index)
      }
    }
    for index in players.indices where groupOf[index] == nil { groups.append([index]) }
  }

  /// The copy of the host this one belongs to.
  func host(of index: Int) -> Int? {
    let actor = scene.actors[players[index].actor]
    guard let hostActor = actor.host, let relation = actor.relation,
      let first = firstCopy[hostActor]
    else { return nil }
    let count = max(min(scene.actors[hostActor].count, copies[hostActor] ?? 1), 1)
    let host = first + players[index].copy % count
    switch relation {
    case .behind, .before, .beside, .between, .under, .with:
      // Nobody stands on water for being beside a boat, or hangs beside a balloon.
      return players[host].footing == players[index].footing ? host : nil
    case .on, .inside, .over, .riding, .holding, .wearing: return host
    }
  }

  // MARK: - Sizes

  /// How large two things look beside each other, of which one is really `ratio` times as tall:
  /// true while they are alike, held back when they are not.
  static func compressed(_ ratio: Float) -> Float {
    let turned = max(ratio, 1 / ratio)
    let shown = turned < 3 ? pow(turned, 0.8) : 2.41 * pow(turned / 3, 0.25)
    return ratio < 1 ? 1 / shown : shown
  }

  /// How tall it is as the only subject, in units of the picture.
  func alone(_ player: Player) -> Float {
    var tall = player.kind.size * player.tall * player.scale
    let frame = ground.frame.size
    let shots = scene.shots
    // One small thing alone comes close; somebody in it makes it the more important.
    if groups.count == 1, player.scale >= 1, !shots.contains(.aerial) {
      tall = max(tall, min(0.36, 0.5 * player.tall / max(player.half * 2, 0.1)))
      if groups[0].count > 1, player.kind.family == .vehicles {
        tall = min(tall * 1.5, max(tall, 0.6 * frame.x * player.tall / (player.half * 2)))
      }
    }
    if shots.contains(.closeUp) { return frame.y * 0.80 }
    if ground.isVoid, player.footing != .air {
      return max(tall, min(frame.y * 0.62, frame.x * 0.7 / max(player.half * 2, 0.1) * player.tall))
    }
    if shots.contains(.wide) { return tall * 0.5 }
    if shots.contains(.low) { return tall * 1.3 }
    if shots.contains(.aerial) { return tall * 0.75 }
    return tall
  }
}
