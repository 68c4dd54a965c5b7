import Domain
import Lifecycle
import TestSupport
import Testing

@testable import Bot

struct AlbumServiceTests {
  @Test func itClosesWhatWasOpenBeforeTheStart() async throws {
    let harness = try await BotHarness()
    try await harness.show("a", caption: "blend", album: "x")
    try await harness.show("b", album: "x")
    let next = try await harness.restarted()
    let service = AlbumService(
      dispatcher: next.dispatcher, wakeup: next.signals.albums,
      clock: PassingClock(time: harness.time), logger: .silent)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await service.run() }
      while try await next.jobs().isEmpty { try await Task.sleep(for: .milliseconds(1)) }
      group.cancelAll()
    }
    #expect(try await next.jobs().count == 1)
    #expect(try await next.replies().visible.count == 1)
  }
}
