import Domain
import Synchronization

/// When Telegram last took something: tells a row that is refused for ever from an outage.
final class OutboxHealth: Sendable {
  private let lastSuccess = Mutex<Timestamp?>(nil)

  /// A row that fails while others pass is to blame itself, if the others passed this recently.
  private static let recent: Duration = .seconds(60)

  func noteSuccess(at now: Timestamp) {
    lastSuccess.withLock { $0 = now }
  }

  func isTaking(at now: Timestamp) -> Bool {
    lastSuccess.withLock { last in last.map { now.since($0) < Self.recent } ?? false }
  }
}
