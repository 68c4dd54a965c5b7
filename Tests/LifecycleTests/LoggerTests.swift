import Lifecycle
import Synchronization
import Testing

struct LoggerTests {
  private let sink = Lines()

  @Test(arguments: LogLevel.allCases)
  func linesBelowTheLevelAreDropped(level: LogLevel) {
    let logger = Logger(sink: sink, level: level)
    logger.debug("d")
    logger.info("i")
    logger.warning("w")
    logger.error("e")
    let expected = LogLevel.allCases.filter { $0 >= level }
    #expect(sink.lines.map(\.level) == expected)
    #expect(sink.lines.map(\.event) == expected.map { String($0.name.prefix(1)) })
  }

  @Test func fieldsOfADroppedLineAreNotMade() {
    let made = Atomic<Int>(0)
    func field() -> LogField {
      made.add(1, ordering: .relaxed)
      return LogField("k", 1)
    }
    let logger = Logger(sink: sink, level: .warning)
    logger.info("i", [field()])
    #expect(made.load(ordering: .relaxed) == 0)
    logger.warning("w", [field()])
    #expect(made.load(ordering: .relaxed) == 1)
  }

  @Test func addedFieldsComeFirst() {
    let logger = Logger(sink: sink, level: .debug, fields: [LogField("a", 1)])
    logger.with(LogField("b", 2)).info("e", [LogField("c", 3)])
    logger.info("e")
    #expect(sink.lines.first?.fields.map(\.key) == ["a", "b", "c"])
    #expect(sink.lines.last?.fields.map(\.key) == ["a"])
  }

  @Test func fieldsHoldTextsNumbersDurationsAndErrors() {
    struct Broken: Error {}
    #expect(LogField("k", "v").value == .text("v"))
    #expect(LogField("k", UInt64.max).value == .number(.max))
    #expect(LogField("k", -7).value == .number(-7))
    let duration = LogField("took", Duration.milliseconds(1500) + .microseconds(900))
    #expect(duration == LogField("took_ms", 1500))
    #expect(LogField("k", Broken()).value == .text("Broken()"))
  }

  @Test func silentLoggerAcceptsEverything() {
    Logger.silent.error("e", [LogField("k", 1)])
    #expect(sink.lines.isEmpty)
  }
}

/// Keeps the lines it is given.
final class Lines: LogSink {
  struct Line: Sendable {
    let level: LogLevel
    let event: String
    let fields: [LogField]
  }

  private let kept = Mutex<[Line]>([])

  var lines: [Line] { kept.withLock { $0 } }
  var events: [String] { lines.map(\.event) }

  func write(level: LogLevel, event: String, fields: [LogField]) {
    kept.withLock { $0.append(Line(level: level, event: event, fields: fields)) }
  }
}
