extension Figure {
  /// Draws another figure into this one: `scale` times as large, standing at (x, y), turned over
  /// left to right when `mirrored`.
  @inline(never) mutating func put(
    _ other: Figure, _ x: Float, _ y: Float, scale: Float, mirrored: Bool = false
  ) {
    let across = mirrored ? -scale : scale
    for part in other.parts {
      var moved = part
      moved.shape = part.shape.moved(by: Vec2(x, y), scale: Vec2(across, scale))
      moved.bulge *= scale
      parts.append(moved)
    }
  }
}

extension Shape {
  /// The shape scaled about the origin, then moved; both scales have the same size.
  func moved(by offset: Vec2, scale: Vec2) -> Shape {
    let grow = abs(scale.y)
    func place(_ p: Vec2) -> Vec2 { p * scale + offset }
    switch self {
    case .ellipse(let centre, let radii):
      return .ellipse(centre: place(centre), radii: radii * grow)
    case .box(let centre, let half, let round, let turn):
      let turned = scale.x < 0 ? Vec2(turn.x, -turn.y) : turn
      return .box(centre: place(centre), half: half * grow, round: round * grow, turn: turned)
    case .limb(let a, let b, let from, let to):
      return .limb(a: place(a), b: place(b), from: from * grow, to: to * grow)
    case .polygon(let points): return .polygon(points.map(place))
    case .stroke(let points, let widths):
      return .stroke(points.map(place), widths: widths.map { $0 * grow })
    case .turned(let x, let profile):
      return .turned(
        x: x * scale.x + offset.x,
        profile.map { Vec2($0.x * grow, $0.y * scale.y + offset.y) })
    case .ring(let centre, let radius, let width):
      return .ring(centre: place(centre), radius: radius * grow, width: width * grow)
    }
  }
}
