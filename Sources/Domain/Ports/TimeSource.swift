/// Wall time, for records; sleeping goes by an injected `Clock`.
package protocol TimeSource: Sendable {
  /// The present moment; may jump in either direction.
  func now() -> Timestamp
}
