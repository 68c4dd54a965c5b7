import Domain
import SQLite
import Synchronization
import Testing

@testable import Storage

struct LedgerVerifierTests {
  @Test func aSoundLedgerIsSound() async throws {
    let test = try await TestStore.withEveryState()
    let report = try await LedgerVerifier(database: test.database).verifyLedger()
    #expect(report.findings == [])
    #expect(report.isSound)
    #expect(report.accounts == 4)
    #expect(report.transfers == 12)
    #expect(report.jobs == 6)
    #expect(report.openHolds == 2)
    #expect(report.sum == .zero)
    #expect(report.held == Amount(micros: 2 * 26_700))
    let quick = try await LedgerVerifier(database: test.database).verifyBalances()
    #expect(quick.isSound && quick.accounts == 4 && quick.held == report.held)
  }

  @Test func anEmptyLedgerIsSound() async throws {
    let test = try await TestStore()
    let report = try await LedgerVerifier(database: test.database).verifyLedger()
    #expect(report.isSound && report.accounts == 0)
  }

  @Test func everyAccountIsReportedInOrder() async throws {
    let test = try await TestStore.withEveryState()
    let lines = Mutex<[LedgerLine]>([])
    _ = try await LedgerVerifier(database: test.database).verifyLedger { line in
      lines.withLock { $0.append(line) }
    }
    let seen = lines.withLock { $0 }
    #expect(seen.map(\.account.rawValue) == [-2, -1, 1, 2])
    #expect(seen.filter { !$0.agrees } == [])
    #expect(seen[1].computed.posted == Amount(micros: 2 * 26_700))
  }

  @Test func aLargeUnsealableBacklogIsCountedNotKept() async throws {
    let test = try await TestStore()
    let count = LedgerReport.keptFindings + 7
    try await test.store.transaction { tx in
      for _ in 0..<count {
        _ = try tx.outbox.insert(
          OutboxRow(
            chatID: 1, method: "sendMessage", parameters: "{}", isSecret: true,
            createdAt: TestStore.start))
      }
    }
    let stranger = try await TestStore(keySeed: 9).sealer
    let report = try await LedgerVerifier(database: test.database, secrets: stranger)
      .verifyLedger()
    #expect(report.findingCount == count)
    #expect(report.findings.count == LedgerReport.keptFindings)
    let owner = try await LedgerVerifier(database: test.database, secrets: test.sealer)
      .verifyLedger()
    #expect(owner.isSound)
  }

  @Test func aClosedDatabaseIsAnErrorNotAFinding() async throws {
    let test = try await TestStore()
    await test.database.close()
    await #expect(throws: StorageError.database(.closed)) {
      try await LedgerVerifier(database: test.database).verifyLedger()
    }
  }
}
