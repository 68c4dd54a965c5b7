import Domain
import SQLite
import Testing

@testable import Storage

struct SQLSupportRepositoryTests {
  @Test func ticketsAreOpenUntilHandled() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    try await test.store.transaction { tx in
      let id = try tx.support.insert(
        SupportTicket(
          account: AccountID(1), chatID: 1, text: "where is it?", settlement: nil,
          createdAt: TestStore.start))
      var ticket = try #require(try tx.support.ticket(id))
      #expect(try tx.support.openTickets(of: nil, limit: 9) == [ticket])
      #expect(try tx.support.openTickets(of: AccountID(1), limit: 9) == [ticket])
      #expect(try tx.support.openTickets(of: AccountID(2), limit: 9) == [])
      ticket.state = .answered
      ticket.handledBy = AccountID(9)
      ticket.endedAt = TestStore.start
      try tx.support.update(ticket)
      #expect(try tx.support.ticket(id) == ticket)
      #expect(try tx.support.openTickets(of: nil, limit: 9) == [])
    }
  }

  @Test func theRecordOfAdminsIsNeverChanged() async throws {
    let test = try await TestStore()
    try await test.store.transaction { tx in
      for (number, subject) in [nil, AccountID(1)].enumerated() {
        try tx.support.record(
          AuditEntry(
            admin: AccountID(9), action: "credit", subject: subject, detail: "\(number)",
            at: TestStore.start))
      }
      #expect(try tx.support.audit(about: nil, limit: 9).map(\.detail) == ["1", "0"])
      #expect(try tx.support.audit(about: AccountID(1), limit: 9).map(\.detail) == ["1"])
    }
    for script in ["DELETE FROM audit", "UPDATE audit SET detail = ''"] {
      await #expect(throws: (any Error).self) { try await test.tamper(script) }
    }
  }
}
