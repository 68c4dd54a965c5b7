import Glibc
import Lifecycle
import Synchronization
import Testing

@testable import Zekron

@Suite(.timeLimit(.minutes(1))) struct StopSignalsTests {
  private let log = RecordingSink()
  private let ended = Ended()

  /// Notes how the process would have been ended.
  private final class Ended: Sendable {
    let statuses = Mutex<[Int32]>([])
    let gate = Canceller()

    var all: [Int32] { statuses.withLock { $0 } }

    func end(_ status: Int32) {
      statuses.withLock { $0.append(status) }
      gate.cancel()
    }
  }

  private func signals(
    _ folder: TemporaryFolder, clock: any Clock<Duration> = ContinuousClock()
  ) throws -> StopSignals {
    let sink = try LineLogSink(
      destination: .file(folder.file("log")), format: .text, time: SystemTime())
    return StopSignals(
      sink: sink, logger: Logger(sink: log, level: .debug), clock: clock, end: ended.end)
  }

  @Test func theFirstSignalStopsAndATimelyEndIsNotHurried() async throws {
    let signals = try signals(TemporaryFolder())
    let (numbers, sender) = AsyncStream.makeStream(of: Int32.self)
    try await signals.during(numbers) {
      sender.yield(SIGTERM)
      for await _ in signals.stop { break }
    }
    #expect(log.events == ["stop.requested"])
    #expect(ended.all.isEmpty)
  }

  @Test func theSecondSignalEndsAtOnce() async throws {
    let signals = try signals(TemporaryFolder())
    let (numbers, sender) = AsyncStream.makeStream(of: Int32.self)
    try await signals.during(numbers) {
      sender.yield(SIGINT)
      for await _ in signals.stop { break }
      sender.yield(SIGTERM)
      await ended.gate.wait()
    }
    #expect(log.events == ["stop.requested", "stop.forced"])
    #expect(ended.all == [1])
  }

  @Test func whatDoesNotEndIsEnded() async throws {
    let signals = try signals(TemporaryFolder(), clock: HastyClock())
    let (numbers, sender) = AsyncStream.makeStream(of: Int32.self)
    try await signals.during(numbers) {
      sender.yield(SIGTERM)
      // Nobody heeds the stop.
      await ended.gate.wait()
    }
    #expect(log.events == ["stop.requested", "stop.overdue"])
    #expect(ended.all == [1])
    #expect(StopSignals.patience == .seconds(60))
  }

  @Test func aHangupReopensTheLogAndStopsNothing() async throws {
    let folder = try TemporaryFolder()
    let signals = try signals(folder)
    try #require(rename(folder.file("log"), folder.file("log.1")) == 0)
    let (numbers, sender) = AsyncStream.makeStream(of: Int32.self)
    try await signals.during(numbers) {
      sender.yield(SIGHUP)
      while !folder.has("log") { await Task.yield() }
    }
    #expect(log.events.isEmpty && ended.all.isEmpty)
  }
}
