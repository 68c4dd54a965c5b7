import Domain
import SQLite
import Testing

@testable import Storage

struct SQLSettlementRepositoryTests {
  @Test func whatIsStoredIsRead() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    try await test.store.transaction { tx in
      let id = try tx.settlements.insert(
        .sample("stx:1", bonus: 5_000_000, notes: [.late, .second, .reconciled]))
      var settlement = try #require(try tx.settlements.settlement(id))
      #expect(settlement.notes == [.late, .second, .reconciled])
      #expect(try tx.settlements.hasHadBonus(AccountID(1)))
      settlement.state = .refunding
      settlement.refundRound = 2
      settlement.taken = Settlement.Taken(credit: Amount(micros: 3), bonus: Amount(micros: 4))
      settlement.endedAt = TestStore.start
      try tx.settlements.update(settlement)
      #expect(try tx.settlements.settlement(PaymentKey(.stars, "stx:1")) == settlement)
      #expect(try tx.settlements.settlement(PaymentKey(.ton, "stx:1")) == nil)
    }
  }

  @Test func aPaymentAndABonusComeOnce() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    try await test.store.transaction { tx in
      _ = try tx.settlements.insert(.sample("c1", bonus: 1))
      #expect(throws: SQLError.self) {
        try tx.savepoint { _ = try tx.settlements.insert(.sample("c1", account: 2)) }
      }
      #expect(throws: SQLError.self) {
        try tx.savepoint { _ = try tx.settlements.insert(.sample("c2", bonus: 1)) }
      }
    }
    await #expect(throws: (any Error).self) { try await test.tamper("DELETE FROM settlements") }
  }

  @Test func listsAreNewestFirstAndWithinTheirTime() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    try await test.store.transaction { tx in
      for number in 1...3 {
        _ = try tx.settlements.insert(.sample("c\(number)", after: .seconds(number)))
      }
      _ = try tx.settlements.insert(.sample("other", account: 2))
      _ = try tx.settlements.insert(.sample("gone", micros: 0, state: .reversed))
      func list(since: Int64?, until: Int64?) throws -> [String] {
        try tx.settlements.settlements(
          of: AccountID(1), since: since.map { TestStore.start.adding(.seconds($0)) },
          until: until.map { TestStore.start.adding(.seconds($0)) }, limit: 9, offset: 0
        ).map(\.key.reference)
      }
      #expect(try list(since: nil, until: nil) == ["gone", "c3", "c2", "c1"])
      #expect(try list(since: 2, until: 3) == ["c2"])
      let credited = try tx.settlements.credited(to: AccountID(1), by: .stars, limit: 2)
      #expect(credited.map(\.key.reference) == ["c3", "c2"])
      let income = try tx.settlements.income(by: .stars, since: nil)
      #expect(income == Income(payments: 4, units: 400, credit: Amount(micros: 5_200_000)))
      #expect(try tx.settlements.income(by: .ton, since: nil).payments == 0)
    }
  }

  @Test func shortfallsAreOpenUntilClosed() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    try await test.store.transaction { tx in
      let settlement = try tx.settlements.insert(.sample("c1"))
      let id = try tx.settlements.insert(
        Shortfall(
          account: AccountID(1), settlement: settlement, creditor: .promotion,
          owed: Amount(micros: 5), createdAt: TestStore.start))
      var shortfall = try #require(try tx.settlements.openShortfalls(of: AccountID(1)).first)
      #expect(shortfall.id == id && shortfall.open == Amount(micros: 5))
      #expect(try tx.settlements.openShortfalls(limit: 9) == [shortfall])
      shortfall.collected = Amount(micros: 5)
      shortfall.collections = 1
      shortfall.closedAt = TestStore.start
      try tx.settlements.update(shortfall)
      #expect(try tx.settlements.openShortfalls(of: AccountID(1)) == [])
      #expect(try tx.settlements.shortfalls(of: settlement) == [shortfall])
      #expect(!shortfall.isForgiven)
    }
  }
}
