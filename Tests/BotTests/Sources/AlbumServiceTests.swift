import Domain
import Lifecycle
import TestSupport
import Testing

@testable import Bot

struct AlbumServiceTests {
  /// The service sleeps on a clock of its own; each look moves the wall time too.
  private struct Looking: Clock {
    let inner = LeapingClock()
    let time: ManualTime

    typealias Instant = LeapingClock.Instant
    var now: Instant { inner.now }
    var minimumResolution: Duration { inner.minimumResolution }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
      time.advance(by: inner.now.duration(to: deadline))
      try await inner.sleep(until: deadline, tolerance: tolerance)
      try await Task.sleep(for: .milliseconds(1))
    }
  }

  @Test func itClosesWhatWasOpenBeforeTheStart() async throws {
    let harness = try await BotHarness()
    try await harness.show("a", caption: "blend", album: "x")
    try await harness.show("b", album: "x")
    let next = try await harness.restarted()
    let service = AlbumService(
      dispatcher: next.dispatcher, wakeup: next.signals.albums,
      clock: Looking(time: harness.time), logger: .silent)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await service.run() }
      while try await next.jobs().isEmpty { try await Task.sleep(for: .milliseconds(1)) }
      group.cancelAll()
    }
    #expect(try await next.jobs().count == 1)
    #expect(try await next.replies().visible.count == 1)
  }
}
