import Domain
import SQLite
import Testing

@testable import Storage

struct SQLCallbackRepositoryWebhooksTests {
  private let test: TestStore
  private let hook: OutsideURL

  init() async throws {
    test = try await TestStore()
    try await test.addCustomers(2)
    hook = try OutsideURL(parsing: "https://example.com/hook")
  }

  private func put(_ webhook: Webhook) async throws {
    try await test.store.transaction { tx in try tx.callbacks.put(webhook) }
  }

  private func webhook(_ account: Int64 = 1) async throws -> Webhook? {
    try await test.store.read { tx in try tx.callbacks.webhook(of: AccountID(account)) }
  }

  private func target(_ account: Int64 = 1) async throws -> OutsideURL? {
    try await test.store.read { tx in try tx.callbacks.target(of: AccountID(account)) }
  }

  @Test func aWebhookIsStoredAndReplaced() async throws {
    var sample = Webhook(
      account: AccountID(1), secret: CallbackSecret("whsec_one"), createdAt: TestStore.start)
    try await put(sample)
    #expect(try await webhook() == sample)
    #expect(try await target() == nil)
    sample.url = hook
    sample.isOn = true
    sample.secret = CallbackSecret("whsec_two")
    sample.previousSecret = CallbackSecret("whsec_one")
    sample.previousUntil = TestStore.start.adding(.seconds(60))
    try await put(sample)
    #expect(try await webhook() == sample)
    #expect(try await target() == hook)
    #expect(try await webhook(2) == nil)
    #expect(try await target(2) == nil)
    sample.isOn = false
    try await put(sample)
    #expect(try await target() == nil)
  }

  @Test func secretsLieSealedAndBoundToTheirAccount() async throws {
    try await put(
      Webhook(
        account: AccountID(1), url: hook, isOn: true, secret: CallbackSecret("whsec_plain"),
        createdAt: TestStore.start))
    #expect(
      try await test.number("SELECT COUNT(*) FROM webhooks WHERE instr(secret, 'whsec') > 0") == 0)
    try await test.tamper(
      """
      INSERT INTO webhooks (account, url, is_on, secret, created_at)
      SELECT 2, url, is_on, secret, created_at FROM webhooks WHERE account = 1
      """)
    await #expect(throws: StorageError.secretNotSealed) { _ = try await webhook(2) }
    // Where callbacks go is known all the same: jobs end, whatever became of a secret.
    #expect(try await target(2) == hook)
  }

  @Test func nothingIsOnWithoutAURL() async throws {
    await #expect(throws: StorageError.self) {
      try await put(
        Webhook(
          account: AccountID(1), isOn: true, secret: CallbackSecret("whsec_x"),
          createdAt: TestStore.start))
    }
  }
}
