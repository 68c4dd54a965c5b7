/// Waiting times between tries: doubling, with a cap and jitter, reset by success.
package struct Backoff: Sendable {
  /// Wait before the second try.
  package let first: Duration
  /// No wait is longer.
  package let cap: Duration
  private var failures = 0

  package init(first: Duration = .milliseconds(500), cap: Duration = .seconds(30)) {
    self.first = first
    self.cap = cap
  }

  /// The next wait: between half and the whole of `first × 2ⁿ`, at most `cap`.
  ///
  /// - Parameter random: Any number; only its low 16 bits are used.
  /// - Returns: The wait.
  package mutating func next(random: UInt64) -> Duration {
    let exponent = min(failures, 20)
    failures += 1
    let full = min(first * (1 << exponent), cap)
    return full / 2 + (full / 2) * Int(random & 0xFFFF) / 0xFFFF
  }

  /// Forgets past failures.
  package mutating func reset() {
    failures = 0
  }
}
