import Domain
import SQLite
import Testing

@testable import Storage

struct SQLSuspenseRepositoryTests {
  @Test func whatIsStoredIsRead() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    try await test.store.transaction { tx in
      let id = try tx.suspense.insert(.sample("tx1"))
      let other = try tx.suspense.insert(.sample("tx2", paid: nil))
      var entry = try #require(try tx.suspense.entry(id))
      #expect(entry.comment == "hi \u{1F600}" && entry.paid == USDT(units: 5))
      #expect(try tx.suspense.entry(other)?.paid == nil)
      entry.state = .claimed
      entry.claimant = AccountID(1)
      try tx.suspense.update(entry)
      #expect(try tx.suspense.entry(PaymentKey(.ton, "tx1")) == entry)
      #expect(try tx.suspense.entries(in: [.claimed], limit: 9, offset: 0) == [entry])
      let open = try tx.suspense.entries(in: [.open, .claimed], limit: 9, offset: 1)
      #expect(open.map(\.id) == [other])
      #expect(try tx.suspense.entries(in: [], limit: 9, offset: 0) == [])
      #expect(try tx.suspense.count(.open) == 1)
      #expect(throws: SQLError.self) {
        try tx.savepoint { _ = try tx.suspense.insert(.sample("tx1")) }
      }
    }
  }
}
