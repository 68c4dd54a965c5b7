import Lifecycle

/// Tells a short overlap of two pollers, as in a restart, from two that fight for good.
struct ConflictWatch: Sendable {
  private var since: Duration?
  private var lastLine = Duration.zero

  /// Another conflict.
  ///
  /// - Parameter now: Time on any clock.
  /// - Returns: The level of the line to write, `nil` for none.
  mutating func note(at now: Duration) -> LogLevel? {
    guard let since else {
      since = now
      lastLine = now
      return .warning
    }
    guard now - lastLine >= Self.patience else { return nil }
    lastLine = now
    return now - since >= Self.patience ? .error : .warning
  }

  /// A poll went well.
  mutating func reset() {
    since = nil
  }

  private static let patience = Duration.seconds(60)
}
