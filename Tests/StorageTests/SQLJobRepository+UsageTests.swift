import Domain
import Testing

@testable import Storage

struct SQLJobRepositoryUsageTests {
  private static func ended(
    _ test: TestStore, _ origin: String, by account: Int64 = 1, hour: Int64, micros: Int64 = 26_700,
    as state: JobState = .stored
  ) async throws -> Job {
    let job = try await test.order(origin, by: account, micros: micros)
    return try await test.store.transaction { tx in
      var job = job
      job.state = state
      job.finishedAt = TestStore.start.adding(.seconds(hour * 3600))
      try tx.jobs.update(job)
      return job
    }
  }

  /// The start is 2026-02-02 02:40 UTC.
  @Test func daysAndModelsAreSummed() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    for (origin, hour) in [("a", Int64(0)), ("b", 1), ("c", 22)] {
      _ = try await Self.ended(test, origin, hour: hour, as: origin == "b" ? .delivered : .stored)
    }
    _ = try await Self.ended(test, "d", hour: 1, as: .failed)
    _ = try await Self.ended(test, "e", hour: 1, as: .cancelled)
    _ = try await Self.ended(test, "f", by: 2, hour: 1)
    try await test.order("g")
    let (all, late) = try await test.store.transaction { tx in
      (
        try tx.jobs.spending(of: AccountID(1), since: TestStore.start),
        try tx.jobs.spending(of: AccountID(1), since: TestStore.start.adding(.seconds(7200)))
      )
    }
    #expect(all.map(\.day.description) == ["2026-02-02", "2026-02-03"])
    #expect(all.map(\.amount.micros) == [53_400, 26_700])
    #expect(all.map(\.orders) == [2, 1])
    #expect(late == [all[1]])
  }

  @Test func whatWasGivenBackIsLeftOut() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await Self.ended(test, "a", hour: 0)
    _ = try await Self.ended(test, "b", hour: 0)
    let (spending, keys) = try await test.store.transaction { tx in
      _ = try LedgerRules(tx.ledger).move(
        id: "refund:job:a", from: .revenue, to: job.account, amount: job.price, reason: "refund",
        at: TestStore.start)
      return (
        try tx.jobs.spending(of: job.account, since: TestStore.start),
        try tx.jobs.spendingByKey(of: job.account, since: TestStore.start)
      )
    }
    #expect(spending.map(\.amount.micros) == [26_700])
    #expect(keys.map(\.amount.micros) == [26_700] && keys.first?.key == nil)
  }

  @Test func nothingIsNothing() async throws {
    let test = try await TestStore()
    let found = try await test.store.transaction { tx in
      (
        try tx.jobs.spending(of: AccountID(9), since: TestStore.start).count,
        try tx.jobs.spendingByKey(of: AccountID(9), since: TestStore.start).count
      )
    }
    #expect(found == (0, 0))
  }
}
