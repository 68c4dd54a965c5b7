extension Layout {
  /// A pattern: the material of the setting, with the subjects spread over it in staggered rows.
  ///
  /// `width` × `height` pixels are one period; the canvas is a little larger.
  mutating func arrangeTile(width: Int, height: Int) {
    back.append(ground(width, height))
    let kinds = motifs
    guard !kinds.isEmpty else { return }
    let period = Vec2(Float(width), Float(height)) / camera.unit
    let columns = max(1, wholePart(period.x / 0.42 + 0.5))
    let rows = max(1, wholePart(period.y / 0.42 / 2 + 0.5)) * 2
    let cell = period / Vec2(Float(columns), Float(rows))
    for row in 0..<rows {
      for column in 0..<columns {
        let serial = row * columns + column
        let motif = kinds[serial % kinds.count]
        let chance = CellHash(Int32(column), Int32(row), frame.seed)
        let figure = motif.kind.build(motif.hue?.colour, chance)
        let size = 0.74 * min(cell.x, cell.y) / Layout.extent(figure)
        let stagger: Float = row % 2 == 0 ? 0.25 : 0.75
        let left = (Float(column) + stagger) * cell.x - camera.halfWidth
        let up = camera.top - (Float(row) + 0.5) * cell.y - size * Layout.middle(figure)
        repeatFigure(figure, Vec2(left, up), size, mirrored: chance[3] < 0.5, period)
      }
    }
  }

  /// Once in its cell, and again a period away where that reaches into the canvas.
  private mutating func repeatFigure(
    _ figure: Figure, _ place: Vec2, _ size: Float, mirrored: Bool, _ period: Vec2
  ) {
    let reach = size * Layout.extent(figure)
    for x in -1...1 {
      for y in -1...1 {
        let spot = place + Vec2(Float(x) * period.x, Float(y) * period.y)
        let isSeen =
          abs(spot.x) < camera.halfWidth + reach && spot.y < camera.top + reach
          && spot.y > camera.bottom - 2 * reach
        guard isSeen else { continue }
        front.append(
          FigureLayer(figure, place: spot, size: size, mirrored: mirrored, depth: 1))
      }
    }
  }

  private static func extent(_ figure: Figure) -> Float {
    let box = figure.bounds
    return max(box.most.x - box.least.x, box.most.y - box.least.y, 0.1)
  }

  private static func middle(_ figure: Figure) -> Float {
    let box = figure.bounds
    return (box.least.y + box.most.y) * 0.5
  }

  /// What is spread over the ground.
  private var motifs: [(kind: SubjectKind, hue: Hue?)] {
    scene.actors.compactMap { actor in
      SubjectCatalog.kind(actor.name).map { ($0, actor.hue) }
    }
  }

  private func ground(_ width: Int, _ height: Int) -> PatternLayer {
    let material: PatternLayer.Material
    var first: Vec3
    var second: Vec3
    switch theme {
    case .sea: (material, first, second) = (.waves, Vec3(0.02, 0.12, 0.30), Vec3(0.75, 0.85, 0.9))
    case .beach, .desert:
      (material, first, second) = (.sand, Vec3(0.62, 0.46, 0.28), Vec3(0.40, 0.25, 0.13))
    case .sky: (material, first, second) = (.clouds, Vec3(0.12, 0.32, 0.68), Vec3(0.92, 0.94, 0.96))
    case .space:
      (material, first, second) = (.stars, Vec3(0.006, 0.008, 0.03), Vec3(0.10, 0.04, 0.22))
    case .abstract where scene.actors.isEmpty:
      (material, first, second) = (.marble, Vec3(0.04, 0.22, 0.34), Vec3(0.90, 0.72, 0.45))
    default:
      let isGreen = scene.actors.isEmpty && theme != .city && theme != .abstract
      (material, first, second) =
        isGreen
        ? (.grass, leaf(Vec3(0.16, 0.36, 0.06)), leaf(Vec3(0.05, 0.2, 0.05)))
        : (.plain, Vec3(0.82, 0.76, 0.64), Vec3(0.62, 0.70, 0.66))
    }
    if light.night > 0.5, material != .stars {
      first *= Vec3(0.06, 0.09, 0.22)
      second *= Vec3(0.10, 0.14, 0.30)
    }
    if let named = scene.palette.first?.colour { first = named }
    if let other = scene.palette.dropFirst().first?.colour { second = other }
    return PatternLayer(
      material: material, first: first, second: second, width: width, height: height,
      seed: frame.seed)
  }
}
