/// When a callback that was not taken is tried again.
package enum CallbackSchedule {
  /// Waits after the first try, the second, and so on: a day in all.
  static let waits: [Duration] = [
    .seconds(5), .seconds(30), .seconds(120), .seconds(600), .seconds(1800), .seconds(3600),
    .seconds(7200), .seconds(14_400), .seconds(28_800), .seconds(28_800),
  ]

  /// A receiver that asks for patience gets no more at once.
  private static let mostPatience: Duration = .seconds(3600)

  /// The wait after a number of tries that failed, a fifth more or less; nil when that was the
  /// last.
  ///
  /// - Parameters:
  ///   - attempts: 1 or more.
  ///   - random: Any number; only its low 16 bits are used.
  ///   - retryAfter: What the receiver asked for.
  /// - Returns: The wait.
  package static func wait(
    after attempts: Int, random: UInt64, retryAfter: Duration? = nil
  ) -> Duration? {
    guard attempts >= 1, attempts <= waits.count else { return nil }
    let wait = waits[attempts - 1]
    let jittered = wait * 4 / 5 + wait * 2 / 5 * Int(random & 0xFFFF) / 0xFFFF
    return max(jittered, min(retryAfter ?? .zero, mostPatience))
  }
}
