import Synchronization

/// A clock that stands still until a test moves it, or whose sleeps take no time at all.
final class TestClock: Clock {
  private let state: Mutex<State>

  /// How sleeps go.
  enum Mode: Sendable {
    /// They end when `advance` reaches their time.
    case manual
    /// They end at once and move the clock.
    case instant
  }

  struct Instant: InstantProtocol {
    var offset: Duration = .zero

    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.offset < rhs.offset }
  }

  private struct State {
    let mode: Mode
    var now = Instant()
    var next = 0
    var sleepers: [Int: (deadline: Instant, waiter: CheckedContinuation<Void, any Error>)] = [:]
    var sleeps: [Duration] = []
  }

  init(_ mode: Mode) {
    state = Mutex(State(mode: mode))
  }

  var now: Instant { state.withLock(\.now) }
  var minimumResolution: Duration { .zero }
  /// How long each sleep was meant to last, in order of their beginning.
  var sleeps: [Duration] { state.withLock(\.sleeps) }
  /// Tasks that sleep now.
  var sleeperCount: Int { state.withLock(\.sleepers.count) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let number = state.withLock { state in
      state.next += 1
      state.sleeps.append(state.now.duration(to: deadline))
      if state.mode == .instant { state.now = max(state.now, deadline) }
      return state.next
    }
    try await Task.sleep(for: .microseconds(100))
    try Task.checkCancellation()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiter in
        let isOver = state.withLock { state in
          if Task.isCancelled || deadline <= state.now { return true }
          state.sleepers[number] = (deadline, waiter)
          return false
        }
        if isOver { waiter.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { $0.sleepers.removeValue(forKey: number)?.waiter }
      waiter?.resume(throwing: CancellationError())
    }
  }

  /// Moves the clock and wakes whoever has slept enough.
  func advance(by duration: Duration) {
    let due = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let due = state.sleepers.filter { $0.value.deadline <= state.now }
      for number in due.keys { state.sleepers[number] = nil }
      return due.values.sorted { $0.deadline < $1.deadline }.map(\.waiter)
    }
    for waiter in due { waiter.resume() }
  }
}
