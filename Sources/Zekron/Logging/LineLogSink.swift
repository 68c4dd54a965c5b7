import Domain
import Glibc
import Lifecycle
import Synchronization

/// Writes log lines to a descriptor or file, one `write(2)` per line.
///
/// A line that cannot be written is dropped: a full disk must not stop the bot.
final class LineLogSink: LogSink {
  /// Where lines go.
  enum Destination: Sendable, Equatable {
    /// A descriptor that others own, such as 2 for standard error.
    case descriptor(Int32)
    /// A file that is appended to and made with mode 0640 when absent.
    case file(String)
  }

  private let destination: Destination
  private let format: LogFormat
  private let usesColour: Bool
  private let time: any TimeSource
  private let descriptor: Mutex<Int32>

  /// - Throws: `LogFileError` when the file cannot be opened.
  init(
    destination: Destination, format: LogFormat, usesColour: Bool = false, time: any TimeSource
  ) throws(LogFileError) {
    self.destination = destination
    self.format = format
    self.usesColour = usesColour
    self.time = time
    descriptor = Mutex(try Self.open(destination))
  }

  deinit {
    if case .file = destination { descriptor.withLock { _ = close($0) } }
  }

  /// Standard error or the file of the configuration; coloured on a terminal, unless `NO_COLOR`
  /// is set (https://no-color.org).
  convenience init(
    _ log: Configuration.Log, environment: [String: String], time: any TimeSource
  ) throws(LogFileError) {
    let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
    try self.init(
      destination: log.file.map(Destination.file) ?? .descriptor(STDERR_FILENO),
      format: log.format,
      usesColour: log.file == nil && !isPlain && isatty(STDERR_FILENO) == 1, time: time)
  }

  func write(level: LogLevel, event: String, fields: [LogField]) {
    let line = LogLine(time: time.now(), level: level, event: event, fields: fields)
    let text = format == .json ? line.json : line.text(usesColour: usesColour)
    let bytes = Array(text.utf8)
    descriptor.withLock { Self.write(bytes, to: $0) }
  }

  /// Opens the file anew, for log rotation; a descriptor is left as it is.
  ///
  /// - Throws: `LogFileError`; lines then still go to the old file.
  func reopen() throws(LogFileError) {
    guard case .file = destination else { return }
    let fresh = try Self.open(destination)
    let old = descriptor.withLock { current in
      defer { current = fresh }
      return current
    }
    close(old)
  }

  private static func open(_ destination: Destination) throws(LogFileError) -> Int32 {
    switch destination {
    case .descriptor(let descriptor): return descriptor
    case .file(let path):
      let file = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
      guard file >= 0 else { throw LogFileError(path: path, code: errno) }
      return file
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        return
      }
    }
  }
}

/// Why the log file cannot be opened.
struct LogFileError: Error, Equatable, CustomStringConvertible {
  let path: String
  /// An error number of the system.
  let code: Int32

  var description: String { "log file \(path): \(String(cString: strerror(code)))" }
}
