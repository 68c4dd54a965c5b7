import Domain
import SQLite
import Testing

@testable import Storage

struct HoldCheckTests {
  @Test func aChangedAmountIsFound() async throws {
    let report = try await TestStore.tampered(
      "UPDATE transfers SET amount = 1 WHERE id = 'post:job:stored'")
    #expect(report.findings.contains(.endingDiffers(transfer: "post:job:stored")))
  }

  @Test func aHoldThatEndedTwiceIsFound() async throws {
    let script = """
      CREATE TABLE copy AS SELECT * FROM transfers;
      DROP TABLE transfers;
      ALTER TABLE copy RENAME TO transfers;
      INSERT INTO transfers (seq, id, kind, debit, credit, amount, hold_id, reason, at)
      SELECT 99, 'again', 'void', debit, credit, amount, hold_id, reason, at
      FROM transfers WHERE id = 'void:job:failed';
      """
    let report = try await TestStore.tampered("PRAGMA defer_foreign_keys = ON;" + script)
    #expect(report.findings.contains(.holdEndedTwice(hold: "job:failed")))
  }

  @Test func anEndingWithoutItsHoldIsFound() async throws {
    let report = try await TestStore.tampered(
      "UPDATE transfers SET hold_id = 'signup:1' WHERE id = 'post:job:stored'")
    #expect(report.findings.contains(.endingWithoutHold(transfer: "post:job:stored")))
    #expect(report.findings.contains(.openHoldWithoutJob(hold: "job:stored")))
    #expect(report.findings.contains(.chargeMissing(JobID(3), .stored)))
  }

  @Test func anOpenHoldWithoutAnActiveJobIsFound() async throws {
    let script = """
      UPDATE jobs SET state = 'failed' WHERE origin = 'queued';
      INSERT INTO transfers (id, kind, debit, credit, amount, reason, at)
      VALUES ('loose', 'hold', 2, -1, 5, 'x', 0);
      UPDATE ledger_accounts SET held = 5 WHERE id = 2;
      """
    let report = try await TestStore.tampered(script)
    #expect(
      report.findings == [
        .openHoldWithoutJob(hold: "job:queued"), .openHoldWithoutJob(hold: "loose"),
        .releaseMissing(JobID(1), .failed),
      ])
  }
}
