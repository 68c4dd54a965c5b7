/// Writes one line per event to a sink: `time level event key=value …`.
///
/// Event names are stable and listed in README. Values must not hold secrets, tokens, keys or
/// prompts; wrap those in `Secret`, which prints as `[secret]`.
package struct Logger: Sendable {
  private let sink: any LogSink
  private let level: LogLevel
  private let fields: [LogField]

  package init(sink: any LogSink, level: LogLevel, fields: [LogField] = []) {
    self.sink = sink
    self.level = level
    self.fields = fields
  }

  /// A logger that writes nothing.
  package static let silent = Logger(sink: SilentSink(), level: .error)

  /// A logger that adds fields to every line, such as a request or job id.
  package func with(_ more: LogField...) -> Logger {
    Logger(sink: sink, level: level, fields: fields + more)
  }

  /// Writes a line unless its level is below the logger's.
  package func log(_ level: LogLevel, _ event: String, _ fields: @autoclosure () -> [LogField] = [])
  {
    guard level >= self.level else { return }
    sink.write(level: level, event: event, fields: self.fields + fields())
  }

  /// What only someone hunting a fault wants to read.
  package func debug(_ event: String, _ fields: @autoclosure () -> [LogField] = []) {
    log(.debug, event, fields())
  }

  /// What happened, for whoever tails the log.
  package func info(_ event: String, _ fields: @autoclosure () -> [LogField] = []) {
    log(.info, event, fields())
  }

  /// What went wrong and is being dealt with.
  package func warning(_ event: String, _ fields: @autoclosure () -> [LogField] = []) {
    log(.warning, event, fields())
  }

  /// What needs somebody to act.
  package func error(_ event: String, _ fields: @autoclosure () -> [LogField] = []) {
    log(.error, event, fields())
  }
}

/// How much an operator should care.
package enum LogLevel: Int, Sendable, Comparable, CaseIterable {
  case debug, info, warning, error

  /// The word in the log line and in the configuration.
  package var name: String {
    switch self {
    case .debug: "debug"
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }

  package static func < (lhs: LogLevel, rhs: LogLevel) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// One `key=value` of a log line.
package struct LogField: Sendable, Equatable {
  package let key: String
  package let value: LogValue

  package init(_ key: String, _ value: String) {
    self.key = key
    self.value = .text(value)
  }

  package init(_ key: String, _ value: some BinaryInteger) {
    self.key = key
    self.value = .number(Int64(clamping: value))
  }

  package init(_ key: String, _ value: Duration) {
    let parts = value.components
    self.key = key + "_ms"
    self.value = .number(parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000)
  }

  package init(_ key: String, _ value: any Error) {
    self.key = key
    self.value = .text(String(describing: value))
  }
}

/// What a log field holds.
package enum LogValue: Sendable, Equatable {
  case text(String)
  case number(Int64)
}

/// Where log lines go.
package protocol LogSink: Sendable {
  /// Writes one line; must be safe from any thread and must not block for long.
  func write(level: LogLevel, event: String, fields: [LogField])
}

/// Writes nothing.
struct SilentSink: LogSink {
  func write(level: LogLevel, event: String, fields: [LogField]) {}
}
