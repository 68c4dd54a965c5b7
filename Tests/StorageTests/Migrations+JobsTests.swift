import Domain
import SQLite
import Testing

@testable import Storage

struct MigrationsJobsTests {
  /// Each query of the hot paths is answered through an index, never by reading a whole table.
  @Test(arguments: [
    (
      "SELECT account, oldest FROM turns WHERE model = 'm' AND running < 5 "
        + "ORDER BY running, oldest LIMIT 1", "turns_next"
    ),
    ("SELECT MIN(model) FROM turns WHERE model > 'm'", "turns_next"),
    (
      "SELECT id FROM jobs WHERE account = 1 AND model = 'm' AND state = 'queued' AND awaits = 0 "
        + "ORDER BY id LIMIT 1", "jobs_queued"
    ),
    ("SELECT id FROM jobs WHERE account = 1 AND state = 'queued'", "jobs_queued"),
    ("SELECT COUNT(*) FROM jobs WHERE account = 1 AND state = 'running'", "jobs_running"),
    (
      "SELECT COUNT(*) FROM jobs WHERE state = 'queued' AND model IN ('a', 'b') AND id <= 9",
      "jobs_line"
    ),
    ("SELECT model, COUNT(*) FROM jobs WHERE state = 'queued' GROUP BY model", "jobs_line"),
    ("SELECT created_at FROM jobs WHERE state = 'queued' ORDER BY id LIMIT 1", "jobs_queue"),
    ("SELECT id FROM jobs WHERE account = 1 ORDER BY id DESC LIMIT 5", "jobs_account"),
    ("SELECT id FROM jobs WHERE chat_id = 1 AND message_id = 2", "jobs_message"),
    (
      "SELECT finished_at - started_at FROM jobs WHERE state IN ('stored', 'delivered') "
        + "AND finished_at IS NOT NULL AND started_at IS NOT NULL "
        + "ORDER BY finished_at DESC, started_at DESC LIMIT 5", "jobs_durations"
    ),
    (
      "SELECT COUNT(*), SUM(amount) FROM transfers "
        + "WHERE kind = 'post' AND debit = 1 AND at >= 5", "transfers_charges"
    ),
    ("SELECT seq FROM transfers WHERE debit = 1 ORDER BY seq DESC LIMIT 9", "transfers_debit"),
    ("SELECT seq FROM transfers WHERE credit = 1 ORDER BY seq DESC LIMIT 9", "transfers_credit"),
    (
      "SELECT id FROM blobs WHERE is_removed = 0 AND expires_at < 5 ORDER BY expires_at LIMIT 9",
      "blobs_expiry"
    ),
    (
      "SELECT debit FROM transfers WHERE (debit, seq) > (1, 2) ORDER BY debit, seq LIMIT 9",
      "transfers_debit"
    ),
  ])
  func queriesGoThroughTheirIndex(_ query: String, _ index: String) async throws {
    let test = try await TestStore()
    let plan = try await test.database.read { connection in
      try connection.query(SQL(trusted: "EXPLAIN QUERY PLAN " + query)) { row in row.text(3) }
    }
    #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }

  @Test func expiredBlobsAreFoundThroughIndexes() async throws {
    let test = try await TestStore()
    let plan = try await test.database.read { connection in
      try connection.query(
        "EXPLAIN QUERY PLAN \(SQLPictureRepository.expired)", 5, 4, 9
      ) { row in row.text(3) }
    }
    #expect(plan.contains { $0.contains("INDEX blobs_expiry") }, "\(plan)")
    #expect(plan.contains { $0.contains("INDEX pictures_blob") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN") }, "\(plan)")
  }

  @Test func aRunningJobAlwaysHasALease() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    try await test.order("update:1")
    await #expect(throws: SQLError.self) {
      try await test.tamper("UPDATE jobs SET state = 'running'")
    }
    await #expect(throws: SQLError.self) {
      try await test.tamper("UPDATE jobs SET state = 'drawing'")
    }
    await #expect(throws: SQLError.self) {
      try await test.tamper("UPDATE jobs SET account = 99")
    }
  }
}
