import Domain
import Lifecycle
import Services
import Storage
import TestSupport
import Testing

struct StoreFiguresTests {
  @Test func everythingIsReadFromOneStore() async throws {
    let fixture = try await OrderFixture(customers: 2, micros: 1_000_000)
    let first = fixture.time.now()
    try await fixture.submit("update:1", by: 1)
    fixture.time.advance(by: .seconds(90))
    try await fixture.submit("update:2", by: 2)
    try await fixture.store.transaction { [now = first] tx in
      _ = try tx.outbox.insert(
        OutboxRow(chatID: 1, method: "sendMessage", parameters: "{}", createdAt: now))
    }
    let figures = try await StoreFigures.read(from: fixture.store)
    #expect(figures.jobs[.queued] == 2)
    #expect(figures.oldestQueued == first)
    #expect(figures.outboxDepth == 1)
    #expect(figures.customers == 2)
    #expect(figures.ledger.customers.posted == Amount(micros: 2_000_000))
    #expect(figures.ledger.customers.held > .zero)
    #expect(try figures.ledger.sum() == .zero)

    let text = MetricsText.write(figures.families(at: fixture.time.now()))
    for line in [
      "zekron_jobs{state=\"queued\"} 2", "zekron_jobs{state=\"failed\"} 0",
      "zekron_queue_jobs{model=\"zekron-image-1\"} 2", "zekron_queue_age_seconds 90",
      "zekron_outbox_depth 1", "zekron_customers 2",
      "zekron_callbacks_pending 0",
      "zekron_ledger_posted_dollars{account=\"customers\"} 2",
      "zekron_ledger_posted_dollars{account=\"promotion\"} -2",
      "zekron_ledger_posted_dollars{account=\"clearing.stars\"} 0", "zekron_ledger_sum_dollars 0",
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test func nothingIsThereAtFirst() async throws {
    let fixture = try await OrderFixture(customers: 1, micros: 0)
    let families = try await StoreFigures.read(from: fixture.store).families(at: fixture.time.now())
    let ages = families.filter { $0.name == "zekron_queue_age_seconds" }
    #expect(ages.map(\.samples) == [[MetricSample(.micros(0))]])
  }

  @Test func aClockThatWentBackMakesNoNegativeAge() {
    let figures = figures(ledger: LedgerTotals(customers: Balance(), house: [:]))
    let families = figures.families(at: Timestamp(milliseconds: 0))
    let ages = families.filter { $0.name == "zekron_queue_age_seconds" }
    #expect(ages.map(\.samples) == [[MetricSample(.micros(0))]])
  }

  @Test func aSumBeyondAllBoundsIsLeftOut() {
    let most = Balance(posted: Amount(micros: .max))
    let figures = figures(
      ledger: LedgerTotals(customers: most, house: [.revenue: most, AccountID(-77): most]))
    let families = figures.families(at: Timestamp(milliseconds: 0))
    #expect(!families.contains { $0.name == "zekron_ledger_sum_dollars" })
    let posted = families.first { $0.name == "zekron_ledger_posted_dollars" }
    #expect(posted?.samples.last?.labels.map(\.value) == ["-77"])
  }

  private func figures(ledger: LedgerTotals) -> StoreFigures {
    StoreFigures(
      jobs: [:], oldestQueued: Timestamp(milliseconds: 5000), outboxDepth: 0, customers: 0,
      ledger: ledger)
  }
}
