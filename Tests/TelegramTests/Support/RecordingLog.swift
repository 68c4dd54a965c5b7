import Lifecycle
import Synchronization

/// Keeps log lines.
final class RecordingLog: LogSink {
  struct Line: Equatable {
    let level: LogLevel
    let event: String
    let fields: [LogField]
  }

  private let state = Mutex<[Line]>([])

  var lines: [Line] { state.withLock { $0 } }

  func lines(_ event: String) -> [Line] { lines.filter { $0.event == event } }

  var logger: Logger { Logger(sink: self, level: .debug) }

  func write(level: LogLevel, event: String, fields: [LogField]) {
    state.withLock { $0.append(Line(level: level, event: event, fields: fields)) }
  }
}
