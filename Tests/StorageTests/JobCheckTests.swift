import Domain
import SQLite
import Testing

@testable import Storage

struct JobCheckTests {
  @Test(arguments: [
    (
      "UPDATE jobs SET state = 'stored', lease_until = NULL WHERE id = 2",
      LedgerFinding.chargeMissing(JobID(2), .stored)
    ),
    ("UPDATE jobs SET state = 'stored' WHERE id = 5", .chargeMissing(JobID(5), .stored)),
    ("UPDATE jobs SET state = 'cancelled' WHERE id = 4", .releaseMissing(JobID(4), .cancelled)),
    ("UPDATE jobs SET state = 'queued' WHERE id = 3", .holdEndedEarly(JobID(3), .queued)),
    ("UPDATE jobs SET price = price + 1 WHERE id = 3", .holdDiffers(JobID(3))),
    ("UPDATE jobs SET account = 2 WHERE id = 3", .holdDiffers(JobID(3))),
    ("UPDATE jobs SET origin = 'other' WHERE id = 3", .holdMissing(JobID(3), .stored)),
  ])
  func aJobThatDisagreesWithItsMoneyIsFound(_ script: String, _ finding: LedgerFinding)
    async throws
  {
    let report = try await TestStore.tampered(script)
    #expect(report.findings.contains(finding), "\(report.findings)")
  }

  @Test func aJobThatCostsNothingNeedsNoHold() async throws {
    let report = try await TestStore.tampered(
      "UPDATE jobs SET origin = 'gift', price = 0 WHERE origin = 'cancelled'")
    #expect(report.isSound)
  }

  @Test func negativeSpendingIsFound() async throws {
    let script = """
      INSERT INTO api_keys (id, account, name, prefix, digest, created_at)
      VALUES (4, 1, 'k', 'p', zeroblob(32), 0);
      INSERT INTO key_spending VALUES (4, '2026-02', -1), (4, 'total', 3);
      """
    let report = try await TestStore.tampered(script)
    #expect(report.findings == [.spendingNegative(KeyID(4), period: "2026-02")])
  }
}
