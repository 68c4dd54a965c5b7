import Synchronization

/// Counts the Bot API calls that arrive and can spring a trap at one of them, on the thread that
/// serves it and before it takes effect.
final class CallWatch: Sendable {
  private let state = Mutex(State())

  private struct State {
    var counts: [String: Int] = [:]
    var trap: Trap?
  }

  /// Something to do when a method has been called so often.
  struct Trap: Sendable {
    /// `*` for any.
    let method: String
    /// 1 for the next call.
    var calls: Int
    /// Gets the method's name.
    let spring: @Sendable (_ method: String) -> Void
  }

  func note(_ method: String) {
    let spring = state.withLock { state -> (@Sendable (String) -> Void)? in
      state.counts[method, default: 0] += 1
      guard var trap = state.trap, trap.method == "*" || trap.method == method else { return nil }
      trap.calls -= 1
      state.trap = trap.calls > 0 ? trap : nil
      return trap.calls > 0 ? nil : trap.spring
    }
    spring?(method)
  }

  func count(_ method: String) -> Int { state.withLock { $0.counts[method] ?? 0 } }

  /// Sets the trap, in place of one that has not sprung.
  func set(_ trap: Trap) {
    state.withLock { $0.trap = trap }
  }

  func removeTrap() {
    state.withLock { $0.trap = nil }
  }

  var hasTrap: Bool { state.withLock { $0.trap != nil } }
}
