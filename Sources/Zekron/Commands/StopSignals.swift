import Glibc
import Lifecycle

/// SIGTERM and SIGINT: the first one drains, the second one ends the program at once.
///
/// A drain that takes too long ends the program as well, whatever hangs. SIGHUP reopens the log
/// file.
struct StopSignals {
  let stop: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation
  private let sink: LineLogSink
  private let logger: Logger
  private let clock: any Clock<Duration>
  private let end: @Sendable (Int32) -> Void

  /// A drain has its own deadlines, one for each service; this one is for what ignores them.
  static let patience = Duration.seconds(60)

  /// - Parameters:
  ///   - sink: Reopened at SIGHUP.
  ///   - logger: Told `stop.requested`, `stop.forced`, `stop.overdue`.
  ///   - clock: Measures the drain.
  ///   - end: Ends the process with a status, without any goodbye.
  init(
    sink: LineLogSink, logger: Logger, clock: any Clock<Duration> = ContinuousClock(),
    end: @escaping @Sendable (Int32) -> Void = { _exit($0) }
  ) {
    (stop, continuation) = AsyncStream.makeStream()
    self.sink = sink
    self.logger = logger
    self.clock = clock
    self.end = end
  }

  /// Runs a body with the signals watched meanwhile.
  func during(_ body: () async throws -> Void) async throws {
    let signals = Signals([SIGTERM, SIGINT, SIGHUP])
    try await during(signals.stream, body)
    withExtendedLifetime(signals) {}
  }

  /// Runs a body while signals come by their numbers.
  func during(_ numbers: AsyncStream<Int32>, _ body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await watch(numbers) }
      defer { group.cancelAll() }
      try await body()
    }
  }

  /// Watches until cancelled, beside the program's own work.
  private func watch(_ numbers: AsyncStream<Int32>) async {
    await withTaskGroup(of: Void.self) { group in
      var isStopping = false
      for await number in numbers {
        if number == SIGHUP {
          reopenLog()
        } else if isStopping {
          logger.warning("stop.forced", [LogField("signal", number)])
          end(1)
        } else {
          isStopping = true
          logger.info("stop.requested", [LogField("signal", number)])
          group.addTask { await endOverdue() }
          continuation.yield()
        }
      }
      group.cancelAll()
    }
  }

  private func endOverdue() async {
    // Cut short when the body has returned in time.
    do { try await clock.sleep(for: Self.patience) } catch { return }
    logger.error("stop.overdue", [LogField("after", Self.patience)])
    end(1)
  }

  private func reopenLog() {
    do {
      try sink.reopen()
    } catch {
      logger.error("log.reopen.failed", [LogField("error", error)])
    }
  }
}
