import Domain
import SQLite

extension SQLCallbackRepository {
  func webhook(of account: AccountID) throws -> Webhook? {
    let stored = try sql.first(
      Stored.self,
      """
      SELECT url, is_on, secret, previous, previous_until, created_at FROM webhooks
      WHERE account = ?
      """, [.account(account)])
    guard let stored else { return nil }
    guard let secret = secrets.open(stored.secret, for: Self.context(account)) else {
      throw StorageError.secretNotSealed
    }
    let previous = stored.previous.flatMap { secrets.open($0, for: Self.context(account)) }
    return Webhook(
      account: account, url: stored.url, isOn: stored.isOn, secret: CallbackSecret(secret),
      previousSecret: previous.map { CallbackSecret($0) },
      previousUntil: previous == nil ? nil : stored.previousUntil, createdAt: stored.createdAt)
  }

  func target(of account: AccountID) throws -> OutsideURL? {
    try sql.first(
      StoredURL.self, "SELECT url FROM webhooks WHERE account = ? AND is_on = 1",
      [.account(account)])?.url
  }

  func put(_ webhook: Webhook) throws {
    let context = Self.context(webhook.account)
    let secret = try secrets.seal(webhook.secret.text, for: context)
    let previous = try webhook.previousSecret.map { try secrets.seal($0.text, for: context) }
    try sql.run(
      """
      INSERT INTO webhooks (account, url, is_on, secret, previous, previous_until, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (account) DO UPDATE SET url = excluded.url, is_on = excluded.is_on,
        secret = excluded.secret, previous = excluded.previous,
        previous_until = excluded.previous_until
      """,
      [
        .account(webhook.account), SQLValue(webhook.url?.text), .flag(webhook.isOn),
        .blob(secret), SQLValue(previous), .time(webhook.previousUntil),
        .time(webhook.createdAt),
      ])
  }

  /// What a sealed secret belongs to.
  static func context(_ account: AccountID) -> String { "webhook:\(account.rawValue)" }

  private struct StoredURL: SQLReadable {
    let url: OutsideURL

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      url = try row.outsideURL(0)
    }
  }

  private struct Stored: SQLReadable {
    let url: OutsideURL?
    let isOn: Bool
    let secret: [UInt8]
    let previous: [UInt8]?
    let previousUntil: Timestamp?
    let createdAt: Timestamp

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      url = row.textOrNull(0) == nil ? nil : try row.outsideURL(0)
      isOn = row.flag(1)
      secret = row.blob(2)
      previous = row.blobOrNull(3)
      previousUntil = row.timeOrNull(4)
      createdAt = row.time(5)
    }
  }
}
