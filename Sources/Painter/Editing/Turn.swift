/// How a source is turned before anything else is done to it.
struct Turn: Sendable, Hashable {
  /// Clockwise, a quarter of a circle each.
  var quarters = 0
  /// Left and right exchanged.
  var mirrored = false
  /// Top and bottom exchanged.
  var flipped = false

  var isNone: Bool { quarters & 3 == 0 && !mirrored && !flipped }
}
