import Synchronization

/// Counts endings that have happened but were not yet taken note of.
final class Countdown: Sendable {
  private let count = Mutex(0)

  func add() {
    count.withLock { $0 += 1 }
  }

  /// Takes one; false when there is none.
  func take() -> Bool {
    count.withLock { count in
      guard count > 0 else { return false }
      count -= 1
      return true
    }
  }
}
