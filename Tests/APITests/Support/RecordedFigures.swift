import Synchronization

/// The answers that the handler has told of.
final class RecordedFigures: Sendable {
  private let log = Mutex<[String]>([])

  /// `/v1/balance 200`, in order.
  var lines: [String] { log.withLock { $0 } }

  func note(_ route: String, _ status: Int) {
    log.withLock { $0.append("\(route) \(status)") }
  }
}
