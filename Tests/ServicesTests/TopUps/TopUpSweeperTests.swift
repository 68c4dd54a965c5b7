import Domain
import Lifecycle
import Services
import TestSupport
import Testing

struct TopUpSweeperTests {
  @Test func everythingThatIsDueEnds() async throws {
    let test = try await TopUpFixture(customers: 250)
    for account in 1...Int64(250) { _ = try await test.openStars(100, by: account) }
    let sweeper = TopUpSweeper(
      service: test.service, store: test.store, time: test.time, clock: ContinuousClock(),
      logger: .silent)
    try await sweeper.sweep()
    #expect(try await test.step { _, tx, _ in try tx.topUps.openCount(by: .stars) } == 250)
    test.time.advance(by: .seconds(3600))
    try await sweeper.sweep()
    #expect(try await test.step { _, tx, _ in try tx.topUps.openCount(by: .stars) } == 0)
    #expect(test.announcer.lines.count { $0.hasPrefix("expired") } == 250)
  }

  @Test func itSweepsUntilItIsStopped() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(100)
    let sweeper = TopUpSweeper(
      service: test.service, store: test.store, time: test.time, clock: ContinuousClock(),
      interval: .milliseconds(1), logger: .silent)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await sweeper.run() }
      test.time.advance(by: .seconds(3600))
      while try await test.topUp(topUp.id)?.state == .open { await Task.yield() }
      group.cancelAll()
    }
  }
}
