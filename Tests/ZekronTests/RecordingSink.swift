import Lifecycle
import Synchronization

/// Notes the names of events.
final class RecordingSink: LogSink {
  private let log = Mutex<[String]>([])

  var events: [String] { log.withLock { $0 } }

  func write(level: LogLevel, event: String, fields: [LogField]) {
    log.withLock { $0.append(event) }
  }
}
