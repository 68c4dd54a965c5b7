import Domain
import Testing

@testable import Storage

struct MigrationsQueuesTests {
  /// A database of the version before: two people, one of whom has a job that runs, and jobs of two
  /// models that wait, one of them for its photo.
  @Test func linesOfBeforeGoOn() async throws {
    let store = try await TestStore.before(
      "0010-queues",
      script: """
        INSERT INTO ledger_accounts (id, posted, held) VALUES (1, 0, 0), (2, 0, 0);
        INSERT INTO customers (id, name, language, sends_file, hides_pictures, shows_receipt,
          chose_language, has_blocked_bot, created_at)
        VALUES (1, 'Ann', 'en', 0, 0, 1, 0, 0, 5), (2, 'Bob', 'en', 0, 0, 1, 0, 0, 5);
        INSERT INTO jobs (id, account, origin, model, prompt, negative, width, height, seed,
          count, is_raw, price, sends_file, hides_picture, state, understood, ignored, attempts,
          created_at, lease_until, number, sources, awaits)
        SELECT id, account, 'update:' || id, model, 'a', '', 256, 256, 1, 1, 0, 0, 0, 0, state,
          '[]', '[]', 0, 5, lease, id, '[]', awaits
        FROM (
          SELECT 1 AS id, 1 AS account, 'slow' AS model, 'running' AS state,
            9000000000000 AS lease, 0 AS awaits
          UNION ALL SELECT 2, 1, 'slow', 'queued', NULL, 0
          UNION ALL SELECT 3, 1, 'quick', 'queued', NULL, 1
          UNION ALL SELECT 4, 1, 'quick', 'queued', NULL, 0
          UNION ALL SELECT 5, 2, 'slow', 'queued', NULL, 0);
        UPDATE counters SET value = 4 WHERE name = 'jobs.queued';
        UPDATE counters SET value = 1 WHERE name = 'jobs.running';
        INSERT INTO turns (account, running, oldest) VALUES (1, 1, 2), (2, 0, 5);
        """)
    try await store.prepare()
    let now = TestStore.start
    let claimed = try await store.transaction { tx in
      var ids: [Int64] = []
      while let job = try tx.jobs.claimNext(
        leaseUntil: now.adding(.seconds(60)), perAccount: 5, at: now)
      {
        ids.append(job.id.rawValue)
      }
      return ids
    }
    #expect(claimed == [5, 2, 4])
  }
}
