package import Domain
import Synchronization

/// Wall time that stands still until a test moves it.
package final class ManualTime: TimeSource {
  private let moment: Mutex<Timestamp>

  /// Begins at 2026-01-01T00:00:00Z.
  package init(_ start: Timestamp = Timestamp(milliseconds: 1_767_225_600_000)) {
    moment = Mutex(start)
  }

  package func now() -> Timestamp { moment.withLock { $0 } }

  package func advance(by duration: Duration) {
    moment.withLock { $0 = $0.adding(duration) }
  }
}
