import Domain
import SQLite
import Testing

@testable import Storage

struct MigrationsRESTTests {
  @Test(arguments: [
    (
      "SELECT id FROM jobs WHERE account = 1 AND state IN ('stored', 'delivered') "
        + "ORDER BY id DESC LIMIT 20 OFFSET 40", "jobs_finished"
    ),
    (
      "SELECT COUNT(*) FROM jobs WHERE account = 1 AND state IN ('stored', 'delivered')",
      "jobs_finished"
    ),
    ("SELECT id FROM pictures WHERE token = 'ab'", "pictures_token"),
  ])
  func queriesGoThroughTheirIndex(_ query: String, _ index: String) async throws {
    let test = try await TestStore()
    let plan = try await test.database.read { connection in
      try connection.query(SQL(trusted: "EXPLAIN QUERY PLAN " + query)) { row in row.text(3) }
    }
    #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }

  /// A database that the first version wrote, with jobs of two people and a picture.
  @Test func whatAnOlderVersionWroteGetsNumbersAndTokens() async throws {
    let store = try await TestStore.before("0002-attachments", script: Self.oldRows)
    #expect(try await store.prepare().contains("0002-rest"))
    let (jobs, picture) = try await store.transaction { tx in
      (
        try [1, 2].flatMap { try tx.jobs.jobs(of: AccountID($0), limit: 9, offset: 0) },
        try tx.pictures.picture(PictureID("img_1"))
      )
    }
    #expect(jobs.map(\.number) == [2, 1, 1])
    #expect(jobs.allSatisfy { $0.request.sources.isEmpty && $0.request.strength == .standard })
    #expect(try #require(picture).token.rawValue.count == 32)
  }

  private static let oldRows = """
    INSERT INTO ledger_accounts VALUES (1, 0, 0), (2, 0, 0);
    INSERT INTO customers VALUES
      (1, 'A', 'en', NULL, NULL, NULL, 0, 0, 0, 0, 0, 1), (2, 'B', 'en', NULL, NULL, NULL, 0, 0, 0, 0, 0, 1);
    INSERT INTO jobs (account, origin, model, prompt, negative, width, height, seed, count, is_raw,
      price, sends_file, hides_picture, state, understood, ignored, attempts, created_at)
    VALUES (1, 'a', 'm', 'p', '', 256, 256, 1, 1, 0, 5, 0, 0, 'stored', '[]', '[]', 1, 1),
      (2, 'b', 'm', 'p', '', 256, 256, 1, 1, 0, 5, 0, 0, 'failed', '[]', '[]', 1, 1),
      (1, 'c', 'm', 'p', '', 256, 256, 1, 1, 0, 5, 0, 0, 'cancelled', '[]', '[]', 1, 1);
    INSERT INTO blobs (id, expires_at, is_removed) VALUES ('ab', 9, 0);
    INSERT INTO pictures VALUES ('img_1', 1, 1, 'ab', 'png', 256, 256, 9, 1, 9);
    """
}
