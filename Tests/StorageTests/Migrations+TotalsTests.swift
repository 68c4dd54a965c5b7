import Domain
import Testing

@testable import Storage

struct MigrationsTotalsTests {
  @Test func totalsFollowEveryChangeOfABalance() async throws {
    let test = try await TestStore()
    #expect(try await totals(test) == LedgerTotals(customers: Balance(), house: [:]))
    try await test.addCustomers(3, micros: 100)
    let kept = try await test.order("update:1", by: 1, micros: 60)
    try await test.order("update:2", by: 2, micros: 30)
    try await test.finish(kept, as: .stored)
    let totals = try await totals(test)
    #expect(totals.customers == Balance(posted: Amount(micros: 240), held: Amount(micros: 30)))
    #expect(totals.house[.revenue]?.posted == Amount(micros: 60))
    #expect(totals.house[.promotion]?.posted == Amount(micros: -300))
    #expect(try totals.sum() == .zero)
  }

  @Test func aTransactionThatIsUndoneUndoesItsShare() async throws {
    struct Undo: Error {}
    let test = try await TestStore()
    try await test.addCustomers(1, micros: 100)
    await #expect(throws: Undo.self) {
      try await test.store.transaction { tx in
        try tx.ledger.change(AccountID(1), posted: Amount(micros: 7), held: .zero)
        throw Undo()
      }
    }
    #expect(try await totals(test).customers.posted == Amount(micros: 100))
  }

  @Test func moneyFromNowhereShowsInTheSum() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2, micros: 100)
    try await test.tamper("UPDATE ledger_accounts SET posted = posted + 5 WHERE id = 2")
    #expect(try await totals(test).sum() == Amount(micros: 5))
    try await test.tamper("UPDATE ledger_accounts SET posted = posted - 5 WHERE id = -2")
    #expect(try await totals(test).sum() == .zero)
  }

  /// A database of the version before, with money in it.
  @Test func whatWasThereBeforeIsAddedUpOnce() async throws {
    let store = try await TestStore.before(
      "0004-totals",
      script: """
        INSERT INTO ledger_accounts (id, posted, held) VALUES (1, 70, 20), (2, 30, 0), (-2, -100, 0)
        """)
    try await store.prepare()
    let totals = try await store.read { tx in try tx.ledger.totals() }
    #expect(totals.customers == Balance(posted: Amount(micros: 100), held: Amount(micros: 20)))
    #expect(totals.house == [.promotion: Balance(posted: Amount(micros: -100))])
  }

  private func totals(_ test: TestStore) async throws -> LedgerTotals {
    try await test.store.transaction { tx in try tx.ledger.totals() }
  }
}
