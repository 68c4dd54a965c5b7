import Synchronization

/// The places of an engine: so many orders at once, the others wait in order of arrival.
final class EnginePlaces: Sendable {
  let count: Int
  private let state = Mutex(State())

  private struct State {
    var taken = 0
    var nextID = 0
    var waiting: [(id: Int, continuation: CheckedContinuation<Bool, Never>)] = []
    /// Cancelled before they began to wait.
    var gone: Set<Int> = []
  }

  init(count: Int) {
    self.count = max(1, count)
  }

  /// Orders that have a place.
  var taken: Int { state.withLock(\.taken) }

  /// Orders that wait for one.
  var waiting: Int { state.withLock(\.waiting.count) }

  /// Waits for a place.
  ///
  /// - Returns: False when the task was cancelled meanwhile; then there is none to leave.
  func take() async -> Bool {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    defer { state.withLock { _ = $0.gone.remove(id) } }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state -> Bool? in
          if state.gone.remove(id) != nil { return false }
          guard state.taken >= count else {
            state.taken += 1
            return true
          }
          state.waiting.append((id, continuation))
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      leaveQueue(id)
    }
  }

  /// Gives a place to who has waited longest.
  func leave() {
    let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst().continuation }
      state.taken -= 1
      return nil
    }
    next?.resume(returning: true)
  }

  private func leaveQueue(_ id: Int) {
    let waiter = state.withLock { state -> CheckedContinuation<Bool, Never>? in
      if let index = state.waiting.firstIndex(where: { $0.id == id }) {
        return state.waiting.remove(at: index).continuation
      }
      // Has a place already, or is about to ask for one: the latter finds its name here.
      state.gone.insert(id)
      return nil
    }
    waiter?.resume(returning: false)
  }
}
