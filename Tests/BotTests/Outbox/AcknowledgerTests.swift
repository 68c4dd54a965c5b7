import Domain
import Lifecycle
import Storage
import TestSupport
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1)))
struct AcknowledgerTests {
  @Test func sentRowsAreRemovedTogether() async throws {
    let fixture = try await SenderFixture()
    let rows = try await fixture.insert((0..<10).map { fixture.text("\($0)") })
    let store = FaultyStore(fixture.bot.store)
    let acknowledger = Acknowledger(store: store, clock: fixture.clock, logger: .silent)
    acknowledger.add([])
    for row in rows.dropLast() { acknowledger.add([row.id]) }
    let gate = Canceller()
    gate.cancel()
    await acknowledger.run(until: gate)
    #expect(try await fixture.depth() == 1)
    #expect(store.count <= 2)
  }

  @Test func aFailedRemovalIsTriedAgain() async throws {
    let fixture = try await SenderFixture()
    let rows = try await fixture.insert([fixture.text("x")])
    let store = FaultyStore(fixture.bot.store)
    store.refuse(3)
    let acknowledger = Acknowledger(store: store, clock: fixture.clock, logger: .silent)
    acknowledger.add(rows.map(\.id))
    let gate = Canceller()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await acknowledger.run(until: gate) }
      while try await fixture.depth() > 0 { try await Task.sleep(for: .milliseconds(1)) }
      gate.cancel()
      try await group.waitForAll()
    }
    #expect(store.count == 4)
    #expect(fixture.clock.sleeps == [.seconds(1), .seconds(1), .seconds(1)])
  }
}
