import Synchronization

/// A clock on which every sleep is over at once: time leaps to its end.
package final class LeapingClock: Clock {
  package typealias Instant = ManualClock.Instant

  private let state = Mutex((now: Instant(offset: .zero), sleeps: [Duration]()))

  package init() {}

  package var now: Instant { state.withLock(\.now) }
  package var minimumResolution: Duration { .nanoseconds(1) }

  /// How long each sleep was.
  package var sleeps: [Duration] { state.withLock(\.sleeps) }

  package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    state.withLock { state in
      state.sleeps.append(state.now.duration(to: deadline))
      state.now = max(state.now, deadline)
    }
    // Who sleeps in a loop must not keep the machine from everybody else.
    try await Task.sleep(for: .microseconds(100))
  }

  /// Lets time pass.
  package func advance(by duration: Duration) {
    state.withLock { $0.now = $0.now.advanced(by: duration) }
  }
}
