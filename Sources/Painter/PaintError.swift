/// Why no picture was painted.
package enum PaintError: Error, Equatable {
  /// The caller asked to stop.
  case cancelled
  /// An edge is outside `PaintRequest.edges`.
  case badSize(width: Int, height: Int)
  /// An edit takes one or two sources.
  case badSources(count: Int)

  /// Whether the same request could succeed later.
  package var isRetryable: Bool { self == .cancelled }
}
