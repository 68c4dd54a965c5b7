import Lifecycle
import Synchronization

/// Keeps lines of the log.
final class RecordingSink: LogSink {
  private let log = Mutex<[(event: String, fields: [LogField])]>([])

  var events: [String] { log.withLock { $0.map(\.event) } }

  /// Everything written, as one text.
  var text: String {
    log.withLock { $0.map { "\($0.event) \($0.fields)" }.joined(separator: "\n") }
  }

  func write(level: LogLevel, event: String, fields: [LogField]) {
    log.withLock { $0.append((event, fields)) }
  }

  /// The fields of the last line of an event.
  func last(_ event: String) -> [LogField] {
    log.withLock { $0.last { $0.event == event }?.fields ?? [] }
  }
}
