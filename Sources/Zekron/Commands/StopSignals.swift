import Glibc
import Lifecycle

/// SIGTERM and SIGINT: the first one drains, the second one ends the program at once.
///
/// SIGHUP reopens the log file.
struct StopSignals {
  let stop: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation
  private let signals = Signals([SIGTERM, SIGINT, SIGHUP])
  private let sink: LineLogSink
  private let logger: Logger

  init(sink: LineLogSink, logger: Logger) {
    (stop, continuation) = AsyncStream.makeStream()
    self.sink = sink
    self.logger = logger
  }

  /// Watches until cancelled, beside the program's own work.
  func watch() async {
    var isStopping = false
    for await number in signals.stream {
      if number == SIGHUP {
        reopenLog()
        continue
      }
      guard !isStopping else {
        logger.warning("stop.forced", [LogField("signal", number)])
        _exit(1)
      }
      isStopping = true
      logger.info("stop.requested", [LogField("signal", number)])
      continuation.yield()
    }
  }

  private func reopenLog() {
    do {
      try sink.reopen()
    } catch {
      logger.error("log.reopen.failed", [LogField("error", error)])
    }
  }

  /// Runs a body with the signals watched meanwhile.
  func during(_ body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await watch() }
      defer { group.cancelAll() }
      try await body()
    }
  }
}
