extension Cast {
  /// Places the members of a group about their root, which stands at the origin, 1 tall.
  mutating func arrange(_ group: Int) {
    guard let root = groups[group].first else { return }
    change(root) {
      $0.size = 1 / $0.tall
      $0.place = Vec2(0, 0)
      $0.mirrored = false
    }
    for index in groups[group].dropFirst() {
      guard let host = host(of: index) else { continue }
      attach(index, to: host)
    }
  }

  private mutating func attach(_ index: Int, to host: Int) {
    let actor = scene.actors[players[index].actor]
    var relation = actor.relation ?? .beside
    let hostPlayer = players[host]
    let player = players[index]
    // All in one place on one host stand in a row.
    let mates = players.indices.filter {
      scene.actors[players[$0].actor].relation == actor.relation && self.host(of: $0) == host
    }
    let rank = mates.firstIndex(of: index) ?? 0
    let shift = Float(rank) - Float(mates.count - 1) * 0.5
    let ratio = player.kind.metres / max(hostPlayer.kind.metres, 0.01)
    // Nothing fits into or under what is far smaller.
    if relation == .inside || relation == .under, ratio > 4 { relation = .beside }
    if relation == .inside, hostPlayer.kind.family == .plants { relation = .on }
    var tall = hostPlayer.height * Cast.compressed(ratio) * player.scale / hostPlayer.scale
    if mates.count > 1 { tall *= max(0.5, 1 - 0.12 * Float(mates.count)) }
    // A boat is low, but no small thing.
    let bulk = (hostPlayer.height * hostPlayer.half * 2 * hostPlayer.size).squareRoot()
    func sized(_ range: ClosedRange<Float>) -> Float {
      min(max(tall, range.lowerBound * bulk), range.upperBound * bulk) / player.tall
    }
    switch relation {
    case .on where hostPlayer.kind.family == .people:
      putOnShoulder(index, hostPlayer, sized(0.18...0.40), shift)
    case .on: seat(index, on: hostPlayer, sized(0.32...0.72), shift)
    case .riding: saddle(index, on: hostPlayer, sized(0.45...0.95), shift)
    case .inside:
      let least = 0.55 / Float(mates.count).squareRoot()
      putInside(index, hostPlayer, sized(least...0.80), shift, among: mates.count)
    case .under:
      if hostPlayer.kind.isBridge {
        putThrough(index, hostPlayer, shift)
      } else {
        putUnder(index, hostPlayer, sized(0.36...0.52), shift)
      }
    case .over: putOver(index, hostPlayer, sized(0.22...0.70), shift)
    case .holding:
      let most: Float = player.kind.name == "umbrella" ? 1.2 : 0.66
      putInHand(index, hostPlayer, sized(0.30...most), shift)
    case .wearing: putOnHead(index, hostPlayer)
    case .behind, .before, .beside, .between, .with:
      putOnGround(index, host, relation, sized(0.24...4.5))
    }
  }

  private mutating func seat(_ index: Int, on host: Player, _ size: Float, _ shift: Float) {
    let seat = host.point(host.figure.seat)
    change(index) {
      let spread = min($0.half * 1.5 * size, host.half * host.size * 0.5)
      $0.size = size
      // Who sits here leaves the own perch behind.
      let perch = $0.figure.perch
      if perch > 0 { $0.cut = perch }
      let foot = max($0.least.y, perch)
      $0.place = seat + Vec2(shift * spread, -0.02 * $0.tall * size - foot * size)
      $0.rank = host.rank + 1
      $0.stands = false
      guard $0.kind.family == .people, SubjectKind.seats.contains(host.kind.name) else { return }
      // Sitting: the hips on the seat.
      $0.cut = $0.figure.seat.y * 0.86
      $0.place.y -= $0.cut * size
    }
  }

  /// Beside the head of somebody.
  private mutating func putOnShoulder(
    _ index: Int, _ host: Player, _ size: Float, _ shift: Float
  ) {
    let shoulder = host.point(host.figure.focus + Vec2(0.15, -0.20))
    seat(index, on: host, size, shift)
    change(index) {
      let foot = max($0.least.y, $0.figure.perch)
      $0.place = shoulder + Vec2(shift * $0.half * size, -(foot + 0.02 * $0.tall) * size)
    }
  }

  /// Astride: people sit behind the back of what carries them, others upon it.
  private mutating func saddle(_ index: Int, on host: Player, _ size: Float, _ shift: Float) {
    seat(index, on: host, size, shift)
    let isPerson = players[index].kind.family == .people
    let carries = [.animals, .creatures].contains(host.kind.family)
    change(index) {
      $0.mirrored = host.mirrored
      guard isPerson else { return }
      $0.place.y -= min($0.figure.seat.y, 0.40) * (carries ? 0.96 : 0.80) * $0.size
      $0.rank = host.rank - 1
      // The far leg ends at the belly, or it would stand among the animal's own.
      if carries {
        let belly = host.place.y + 0.46 * host.height
        $0.cut = max($0.cut, (belly - $0.place.y) / $0.size)
      }
    }
  }

  /// Seen through the middle arch of a bridge.
  private mutating func putThrough(_ index: Int, _ host: Player, _ shift: Float) {
    change(index) {
      let wide = 0.60 * host.size / max($0.half * 2, 0.05)
      let high = 0.32 * host.size / $0.tall
      $0.size = min(wide, high)
      $0.place = host.place + Vec2(shift * 0.74 * host.size, -0.012 * host.height)
      $0.rank = host.rank - 1
    }
  }

  /// Half hidden in a vehicle, a basket or a cup; before the door of a house.
  private mutating func putInside(
    _ index: Int, _ host: Player, _ size: Float, _ shift: Float, among count: Int
  ) {
    guard [.vehicles, .objects, .food, .machines].contains(host.kind.family) else {
      putUnder(index, host, min(size, 0.38 * host.height / players[index].tall), shift + 0.3)
      return
    }
    var rim = host.figure.seat
    var size = size
    // The seat of what hangs in the air on ropes is its basket.
    if host.footing == .air, rim.y > host.tall * 0.8, host.kind.metres > 8 {
      rim = Vec2(0, 0.14)
      size = min(size, 0.22 * host.size / players[index].tall)
    }
    let lip = host.point(rim)
    let deep = max(rim.y - max(host.least.y, 0), 0.05) * host.size
    change(index) {
      let sink = min($0.tall * size * 0.42, deep * 0.85)
      $0.size = size
      // Several of them stay between the walls.
      let spread = min($0.half * 1.5 * size, host.half * host.size * 1.25 / Float(count))
      $0.place = lip + Vec2(shift * spread, -sink)
      $0.cut = (sink - min(deep * 0.7, sink)) / size
      $0.rank = host.rank - 1
      $0.stands = false
      $0.mirrored = host.mirrored
    }
  }

  private mutating func putUnder(_ index: Int, _ host: Player, _ size: Float, _ shift: Float) {
    let isRoof = host.kind.family != .objects
    change(index) {
      let size = isRoof ? min(size, 0.6 * host.height / $0.tall) : size
      let aside = $0.half * size * 1.25
      let low = host.footing == .air ? -1.5 * $0.tall * size : -0.035 * host.height
      $0.size = size
      $0.place = host.place + Vec2(aside * (0.8 + shift * 1.7), low)
      $0.rank = host.rank + 1
    }
  }

  private mutating func putOver(_ index: Int, _ host: Player, _ size: Float, _ shift: Float) {
    let top = host.box.most.y
    change(index) {
      $0.size = size
      $0.place = Vec2(
        host.box.middle.x + shift * $0.half * 2.3 * size,
        top + 0.10 * host.height - min($0.least.y, 0) * size)
      $0.rank = host.rank + 1
      $0.stands = false
    }
  }

  private mutating func putInHand(_ index: Int, _ host: Player, _ size: Float, _ shift: Float) {
    let figure = host.figure
    if players[index].kind.name == "book being read" {
      // Before the chest, below the face.
      let chest = host.point(figure.focus - Vec2(0, figure.focusRadius * 1.05))
      change(index) {
        $0.size = 0.40 * host.height
        $0.place = chest - Vec2(0, 0.75 * $0.tall * $0.size)
        $0.rank = host.rank + 1
        $0.stands = false
      }
      return
    }
    let hand = host.point(figure.hand)
    change(index) {
      let long =
        $0.kind.name == "umbrella" || $0.tall > 2.2 * $0.half || $0.tall * size > 0.45 * host.height
      $0.size = size
      $0.place = hand + Vec2(shift * $0.half * size * 2, -(long ? 0.22 : 0.45) * $0.tall * size)
      $0.rank = host.rank + 1
      $0.stands = false
    }
  }

  private mutating func putOnHead(_ index: Int, _ host: Player) {
    let figure = host.figure
    if players[index].kind.name == "glasses" {
      let eyes = host.point(figure.focus + Vec2(0, figure.focusRadius * 0.10))
      change(index) {
        $0.size = figure.focusRadius * host.size * 0.62 / max($0.half, 0.05)
        $0.place = eyes - Vec2(0, ($0.least.y + $0.most.y) * 0.5 * $0.size)
        $0.rank = host.rank + 2
        $0.stands = false
        $0.mirrored = host.mirrored
      }
      return
    }
    let top = host.point(figure.focus + Vec2(0, figure.focusRadius * 0.55))
    change(index) {
      $0.size = figure.focusRadius * host.size * 1.05 / max($0.half, 0.05)
      $0.place = top - Vec2(0, max($0.least.y, 0) * $0.size)
      $0.rank = host.rank + 2
      $0.stands = false
    }
  }

  private mutating func putOnGround(
    _ index: Int, _ host: Int, _ relation: Relation, _ size: Float
  ) {
    let hostPlayer = players[host]
    let wide = hostPlayer.half * hostPlayer.size
    let other = scene.actors[players[index].actor].otherHost
    // All that stand by this host the same way, in order: they take turns left and right.
    let mates = players.indices.filter {
      self.host(of: $0) == host && scene.actors[players[$0].actor].relation == relation
    }
    let rank = mates.firstIndex(of: index) ?? 0
    let shift = Float(rank) - Float(mates.count - 1) * 0.5
    // Much smaller things stand nearer to the eye, and so look larger.
    let near: Float = players[index].kind.metres < hostPlayer.kind.metres * 0.25 ? 1 : 0
    change(index) {
      let size = size * (1 + 0.5 * near)
      let own = $0.half * size
      $0.size = size
      $0.rank = hostPlayer.rank + 1
      var offset = Vec2(0, 0)
      switch relation {
      case .behind:
        // Seen past its side, unless it is taller anyway.
        let aside = $0.tall * size > hostPlayer.height * 1.3 ? wide * 0.35 : wide + own * 0.35
        offset = Vec2(aside + shift * own * 1.9, 0.05 * hostPlayer.height)
        $0.rank = hostPlayer.rank - 1
      case .before:
        offset = Vec2(wide * 0.45 + shift * own * 2.2, -(0.10 + 0.10 * near) * hostPlayer.height)
      default:
        let gap = wide + own + 0.06 * hostPlayer.height
        let turn: Float = rank % 2 == 1 ? -1 : 1
        let row = Float(rank / 2)
        offset = Vec2(
          turn * (gap * (1 - 0.15 * near) + row * own * 2.2),
          -(0.03 + 0.10 * near) * hostPlayer.height)
      }
      if $0.footing == .air, hostPlayer.footing != .air, relation != .behind {
        offset.y = hostPlayer.height * 0.55
        $0.stands = false
      }
      $0.place = hostPlayer.place + offset
      $0.mirrored = offset.x < 0
    }
    if relation == .between { putBetween(index, host, other) }
  }

  /// Moves the second thing it is between to its other side.
  private mutating func putBetween(_ index: Int, _ host: Int, _ other: Int?) {
    let player = players[index]
    let step = player.place.x - players[host].place.x
    let second = players.indices.first {
      other == nil
        ? players[$0].actor == players[host].actor && $0 != host
        : players[$0].actor == other
    }
    guard let second, second != index else { return }
    let here = groups.firstIndex { $0.contains(host) } ?? 0
    for group in groups.indices where group != here && groups[group].first == second {
      groups[here] += groups[group]
      groups[group] = []
    }
    let host = players[host]
    let ratio = Cast.compressed(players[second].kind.metres / max(host.kind.metres, 0.01))
    change(second) {
      $0.size = host.height * ratio / $0.tall
      let gap = (player.half * player.size + $0.half * $0.size) * 1.1
      $0.place = Vec2(player.place.x + (step < 0 ? -gap : gap), host.place.y)
      $0.rank = host.rank
    }
  }
}

extension SubjectKind {
  /// Whether one can pass below it.
  var isBridge: Bool { name.hasSuffix("bridge") }
}
