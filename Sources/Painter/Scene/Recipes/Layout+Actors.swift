extension Layout {
  /// Puts the subjects where they belong, the first at a strong point away from the sun.
  mutating func addActors() {
    guard theme.air != .flat || !scene.actors.isEmpty else { return }
    var spots: [Int: Spotted] = [:]
    var grounded = 0
    // What carries another is placed before it.
    let order = scene.actors.indices.sorted {
      (scene.actors[$0].perch == nil ? 0 : 1, $0) < (scene.actors[$1].perch == nil ? 0 : 1, $1)
    }
    for index in order {
      let actor = scene.actors[index]
      guard let kind = SubjectCatalog.kind(actor.name) else { continue }
      let carrier = actor.perch.flatMap { spots[$0] }
      for copy in 0..<max(actor.count, 1) {
        let serial = UInt32(index * 8 + copy)
        let figure = kind.build(actor.hue?.colour, CellHash(Int32(serial), 19, frame.seed))
        var spot: Spotted
        if let carrier, copy == 0 {
          spot = perched(kind, on: carrier)
        } else {
          spot = standing(kind, slot: grounded, serial)
          grounded += 1
        }
        spot.seat = figure.seat
        spots[index] = spots[index] ?? spot
        place(figure, kind, spot)
      }
    }
  }

  /// A figure's place in the picture.
  struct Spotted {
    var place: Vec2
    var size: Float
    var mirrored: Bool
    var depth: Float
    var seat = Vec2(0, 1)
  }

  private func perched(_ kind: SubjectKind, on carrier: Spotted) -> Spotted {
    let turn: Float = carrier.mirrored ? -1 : 1
    let top = carrier.place + Vec2(carrier.seat.x * turn, carrier.seat.y) * carrier.size
    let size = min(kind.size * 0.7, carrier.size * 0.62)
    return Spotted(
      place: top - Vec2(0, size * 0.02), size: size, mirrored: side > 0, depth: carrier.depth - 0.1)
  }

  private func standing(_ kind: SubjectKind, slot: Int, _ serial: UInt32) -> Spotted {
    // Strong points, alternating round the side away from the sun.
    let lanes: [Float] = [-0.34, 0.30, -0.78, 0.78, 0.0, -0.56, 0.56, 0.9]
    let lane = lanes[slot % lanes.count] + (chance[50 + serial] - 0.5) * 0.08
    let u = lane * camera.halfWidth * side
    let later: Float = slot == 0 ? 1 : 0.66 + 0.12 * chance[70 + serial]
    let narrow = min(1, camera.halfWidth * 2.2)
    let size = kind.size * later * narrow
    let mirrored = u < 0
    switch kind.home {
    case .air:
      let high = camera.top * (0.40 + 0.36 * chance[90 + serial]) - size * 0.4
      return Spotted(place: Vec2(u, max(high, 0.02)), size: size, mirrored: mirrored, depth: 6)
    case .water:
      let open = theme == .mountains || theme == .sea || theme == .beach || theme == .city
      let v = open ? camera.bottom * (theme == .beach ? 0.12 : 0.30) : camera.bottom * 0.6
      let far: Float = theme == .beach ? 0.5 : 0.85
      let away = theme == .beach ? side * abs(u) : u
      return Spotted(place: Vec2(away, v), size: size * far, mirrored: mirrored, depth: 2.5)
    case .ground, .coast, .table, .deep:
      let v = camera.bottom * (slot == 0 ? 0.66 : 0.45 + 0.1 * Float(slot % 3))
      let low = theme == .space ? camera.bottom + 0.14 : v
      let dry = theme == .beach ? -side * max(abs(u), 0.12) : u
      return Spotted(place: Vec2(dry, low), size: size, mirrored: mirrored, depth: 1)
    }
  }

  private mutating func place(_ figure: Figure, _ kind: SubjectKind, _ spot: Spotted) {
    let wet = kind.home == .water && (!water.isEmpty)
    let layer = FigureLayer(
      figure, place: spot.place, size: spot.size, mirrored: spot.mirrored, depth: spot.depth,
      clear: kind.home == .air ? 0.88 : 0.98, reflects: wet,
      grounded: kind.home != .air && kind.home != .water && spot.depth > 0.95 && theme != .space)
    let onLand = kind.home == .ground || kind.home == .coast
    if onLand, spot.depth > 0.95, needsGround {
      front.append(knoll(under: spot))
    }
    if theme == .meadow, onLand, front.count >= 3 {
      // Stands behind the nearest grass.
      front.insert(layer, at: 1 + min(front.count - 3, 1))
    } else {
      front.append(layer)
    }
  }

  /// Whether there is nothing but water below.
  private var needsGround: Bool {
    theme.footing == .water || !water.isEmpty && theme.footing == .land && theme != .beach
  }

  /// A grassy rise to stand on where there is only water.
  private func knoll(under spot: Spotted) -> KnollLayer {
    KnollLayer(
      place: spot.place + Vec2(0, spot.size * 0.03), half: spot.size * 1.5 + 0.18,
      colour: winter ? Vec3(0.7, 0.74, 0.8) : leaf(Vec3(0.075, 0.115, 0.03)))
  }
}
