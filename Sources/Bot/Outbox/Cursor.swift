import Synchronization

/// How far the rows of the store have been brought into memory.
final class Cursor: Sendable {
  private let state = Mutex(State())

  private struct State {
    var id: Int64 = 0
    var hasLeftRows = false
  }

  /// The id of the last row that was brought into memory.
  var value: Int64 { state.withLock(\.id) }

  func move(to id: Int64) {
    state.withLock { $0.id = id }
  }

  /// Notes that rows were left in the store for want of room.
  func leaveRows() {
    state.withLock { $0.hasLeftRows = true }
  }

  /// Whether rows were left, asked once: whoever gets true brings them.
  func takeLeftRows() -> Bool {
    state.withLock { state in
      defer { state.hasLeftRows = false }
      return state.hasLeftRows
    }
  }
}
