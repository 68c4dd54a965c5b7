import Synchronization

/// Does something once, when as many have arrived as it was made for.
final class Countdown: Sendable {
  private let missing: Mutex<Int>
  private let action: @Sendable () -> Void

  /// - Parameters:
  ///   - count: 1 or more.
  ///   - action: Called by the last who arrives.
  init(_ count: Int, _ action: @escaping @Sendable () -> Void) {
    missing = Mutex(count)
    self.action = action
  }

  func arrive() {
    let isLast = missing.withLock { missing in
      missing -= 1
      return missing == 0
    }
    if isLast { action() }
  }
}
