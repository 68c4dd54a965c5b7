import Domain
import SQLite
import Testing

@testable import Storage

struct SecretCheckTests {
  @Test func onlySealedRowsThatCannotBeOpenedAreFound() async throws {
    let test = try await TestStore()
    let ids = try await test.store.transaction { tx in
      try [true, false, true].map { isSecret in
        try tx.outbox.insert(
          OutboxRow(
            chatID: 5, method: "sendMessage", parameters: "{}", isSecret: isSecret,
            createdAt: TestStore.start))
      }
    }
    try await test.tamper("UPDATE outbox SET chat_id = 6 WHERE id = \(ids[2])")
    let sealer = test.sealer
    let report = try await test.database.read { connection in
      var report = LedgerReport()
      try SecretCheck(sql: connection, secrets: sealer).run(&report)
      return report
    }
    #expect(report.findings == [.secretUnreadable(outboxRow: ids[2])])
  }
}
