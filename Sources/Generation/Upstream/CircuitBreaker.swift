import Domain
import Lifecycle
import Synchronization

/// Leaves an engine alone that fails again and again, and lets single orders try it now and then.
///
/// Closed: everybody may. After `failures` faults in a row it opens, for a time that doubles with
/// each further fault. Then it is half open: one order tries; its success closes it.
final class CircuitBreaker: Sendable {
  private let limit: Int
  private let time: any TimeSource
  private let randomBytes: RandomBytes
  private let state: Mutex<State>

  private struct State {
    var faults = 0
    var openedAt: Timestamp?
    var rest: Duration = .zero
    var isTrying = false
    var backoff: Backoff
  }

  /// What an order may do.
  enum Admission: Sendable, Equatable {
    case admitted
    /// It is the one that tries; whoever gets this must report how it went, or `giveUp`.
    case trial
    case resting(for: Duration)
  }

  /// A key that is not accepted or an empty account does not mend itself in seconds.
  static let longRest = Duration.seconds(300)

  init(
    failures limit: Int, time: any TimeSource, randomBytes: @escaping RandomBytes,
    first: Duration = .seconds(10), cap: Duration = .seconds(300)
  ) {
    self.limit = max(1, limit)
    self.time = time
    self.randomBytes = randomBytes
    state = Mutex(State(backoff: Backoff(first: first, cap: cap)))
  }

  /// Asks whether an order may go.
  func admit() -> Admission {
    let now = time.now()
    return state.withLock { state in
      guard let openedAt = state.openedAt else { return .admitted }
      let passed = now.since(openedAt)
      // A clock that was set back must not keep it open for longer.
      if passed >= .zero, passed < state.rest { return .resting(for: state.rest - passed) }
      guard !state.isTrying else { return .resting(for: .seconds(1)) }
      state.isTrying = true
      return .trial
    }
  }

  /// What `admit` would say, without taking the trial.
  var admissionWithoutTrial: Admission {
    let now = time.now()
    return state.withLock { state in
      guard let openedAt = state.openedAt else { return .admitted }
      let passed = now.since(openedAt)
      guard passed >= .zero, passed < state.rest else { return .trial }
      return .resting(for: state.rest - passed)
    }
  }

  /// It works.
  ///
  /// - Returns: Whether it was left alone before.
  @discardableResult
  func succeeded() -> Bool {
    state.withLock { state in
      let wasOpen = state.openedAt != nil
      state.faults = 0
      state.openedAt = nil
      state.isTrying = false
      state.backoff.reset()
      return wasOpen
    }
  }

  /// It does not.
  ///
  /// - Parameter rest: How long it asks, or needs, to be left alone from the first fault on; nil
  ///   for a fault that counts as one of several.
  /// - Returns: For how long it is left alone, if this was what opened it.
  @discardableResult
  func failed(rest: Duration? = nil) -> Duration? {
    let now = time.now()
    let random = randomBytes(2).reduce(0) { $0 << 8 | UInt64($1) }
    return state.withLock { state in
      state.faults += 1
      let wasTrying = state.isTrying
      state.isTrying = false
      guard rest != nil || wasTrying || state.faults >= limit else { return nil }
      // Orders that were under way when it opened say nothing new.
      guard wasTrying || state.openedAt == nil else { return nil }
      state.rest = rest ?? state.backoff.next(random: random)
      state.openedAt = now
      return state.rest
    }
  }

  /// The order that tried ended without saying anything about the engine.
  func giveUp() {
    state.withLock { $0.isTrying = false }
  }

  /// What people are told.
  var engineState: EngineState {
    let now = time.now()
    return state.withLock { state in
      guard let openedAt = state.openedAt else { return .ready }
      if state.isTrying { return .trying }
      let passed = now.since(openedAt)
      return passed < .zero || passed >= state.rest ? .trying : .resting
    }
  }
}
