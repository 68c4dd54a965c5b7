import Synchronization

/// The ending of a child: set once, awaited by any number of tasks.
final class ExitStatus: Sendable {
  private let state = Mutex(State())

  private struct State {
    var ending: ChildProcess.Ending?
    var waiters: [CheckedContinuation<ChildProcess.Ending, Never>] = []
  }

  var value: ChildProcess.Ending? { state.withLock { $0.ending } }

  func set(_ ending: ChildProcess.Ending) {
    let waiters = state.withLock { state in
      state.ending = ending
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume(returning: ending) }
  }

  func wait() async -> ChildProcess.Ending {
    await withCheckedContinuation { continuation in
      let ending = state.withLock { state in
        if state.ending == nil { state.waiters.append(continuation) }
        return state.ending
      }
      if let ending { continuation.resume(returning: ending) }
    }
  }
}
