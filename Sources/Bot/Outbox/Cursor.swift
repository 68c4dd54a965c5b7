import Synchronization

/// The id of the last row that was brought into memory.
final class Cursor: Sendable {
  private let id = Mutex<Int64>(0)

  var value: Int64 { id.withLock { $0 } }

  func move(to id: Int64) {
    self.id.withLock { $0 = id }
  }
}
