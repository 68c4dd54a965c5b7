import Domain
import Testing

@testable import Storage

struct MigrationsChatEditsTests {
  /// A database of the version before, with a job that waits.
  @Test func jobsOfBeforeGoOn() async throws {
    let store = try await TestStore.before(
      "0009-chat-edits",
      script: """
        INSERT INTO ledger_accounts (id, posted, held) VALUES (1, 0, 0);
        INSERT INTO customers (id, name, language, sends_file, hides_pictures, shows_receipt,
          chose_language, has_blocked_bot, created_at) VALUES (1, 'Ann', 'en', 0, 0, 1, 0, 0, 5);
        INSERT INTO jobs (id, account, origin, model, prompt, negative, width, height, seed,
          count, style, is_raw, price, sends_file, hides_picture, state, understood, ignored,
          attempts, created_at, number, sources)
        VALUES (1, 1, 'update:1', 'm', 'a', '', 256, 256, 1, 1, NULL, 0, 0, 0, 0, 'queued', '[]',
          '[]', 0, 5, 1, '["aa"]');
        UPDATE counters SET value = 1 WHERE name = 'jobs.queued';
        INSERT INTO turns (account, running, oldest) VALUES (1, 0, 1);
        """)
    try await store.prepare()
    let now = TestStore.start
    let (job, customer) = try await store.transaction { tx in
      (
        try tx.jobs.claimNext(leaseUntil: now.adding(.seconds(1)), perAccount: 1, at: now),
        try tx.accounts.customer(AccountID(1))
      )
    }
    let request = try #require(job).request
    #expect(request.sources == [BlobID("aa")] && request.namesPrompt && !request.isTiled)
    #expect(request.stylize == nil && request.variation == .none)
    #expect(customer?.settings.namesPrompts == true)
  }
}
