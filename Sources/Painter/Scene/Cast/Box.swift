/// A box in the picture, (u, v).
struct Box: Sendable, Hashable {
  var least: Vec2
  var most: Vec2

  var size: Vec2 { most - least }
  var middle: Vec2 { (least + most) * 0.5 }

  func joined(_ other: Box) -> Box {
    Box(least: pointwiseLeast(least, other.least), most: pointwiseMost(most, other.most))
  }

  func moved(_ by: Vec2) -> Box { Box(least: least + by, most: most + by) }

  /// The area both cover.
  func overlap(_ other: Box) -> Float {
    let both = pointwiseLeast(most, other.most) - pointwiseMost(least, other.least)
    return both.x > 0 && both.y > 0 ? both.x * both.y : 0
  }
}

extension Box {
  /// The smallest box with all of them in it; nil for none.
  init?(around players: [Player]) {
    guard let first = players.first else { return nil }
    self = players.dropFirst().reduce(first.box) { $0.joined($1.box) }
  }
}
