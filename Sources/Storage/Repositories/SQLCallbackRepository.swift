import Domain
import SQLite

/// Callbacks, in the tables `placed_callbacks`, `webhooks` and `callback_deliveries`.
///
/// Secrets reach the database only sealed, bound to their account.
struct SQLCallbackRepository: CallbackRepository {
  static let columns: SQL = """
    id, event, account, job_id, url, is_default, dialect, state, attempts, outcome, due_at,
    created_at, ended_at
    """

  let sql: any SQLExecutor
  let secrets: any SecretSealer

  func insert(_ callback: PlacedCallback) throws {
    try sql.run(
      """
      INSERT INTO placed_callbacks (origin, account, url, dialect, reference, job_count, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(callback.origin), .account(callback.account), .text(callback.order.url.text),
        .text(callback.order.dialect), .text(callback.order.reference),
        .count(callback.jobCount), .time(callback.createdAt),
      ])
  }

  func placed(origin: String) throws -> PlacedCallback? {
    try sql.first(
      PlacedCallback.self,
      """
      SELECT origin, account, url, dialect, reference, job_count, created_at
      FROM placed_callbacks WHERE origin = ?
      """, [.text(origin)])
  }

  @discardableResult
  func insert(_ delivery: CallbackDelivery) throws -> CallbackID? {
    try sql.first(
      Int64.self,
      """
      INSERT INTO callback_deliveries (event, account, job_id, url, host, is_default, dialect,
        state, attempts, outcome, due_at, created_at, ended_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (event) DO NOTHING RETURNING id
      """,
      [
        .text(delivery.event), .account(delivery.account), SQLValue(delivery.job?.rawValue),
        .text(delivery.url.text), .text(delivery.url.host), .flag(delivery.isDefault),
        .text(delivery.dialect), .text(delivery.state.rawValue), .count(delivery.attempts),
        SQLValue(delivery.outcome?.text), .time(delivery.dueAt), .time(delivery.createdAt),
        .time(delivery.endedAt),
      ]
    ).map { CallbackID($0) }
  }

  func delivery(_ id: CallbackID) throws -> CallbackDelivery? {
    try sql.first(
      CallbackDelivery.self, "SELECT \(Self.columns) FROM callback_deliveries WHERE id = ?",
      [.integer(id.rawValue)])
  }

  func update(_ delivery: CallbackDelivery) throws {
    let changed = try sql.run(
      """
      UPDATE callback_deliveries
      SET url = ?, host = ?, state = ?, attempts = ?, outcome = ?, due_at = ?, ended_at = ?
      WHERE id = ?
      """,
      [
        .text(delivery.url.text), .text(delivery.url.host), .text(delivery.state.rawValue),
        .count(delivery.attempts), SQLValue(delivery.outcome?.text), .time(delivery.dueAt),
        .time(delivery.endedAt), .integer(delivery.id.rawValue),
      ])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "callback_deliveries", id: delivery.id.rawValue)
    }
  }

  func claimDue(
    at now: Timestamp, leaseUntil: Timestamp, exceptHosts hosts: [String],
    exceptAccounts accounts: [AccountID]
  ) throws -> CallbackDelivery? {
    // A list without entries would be NULL, which nothing is outside of.
    let hosts = hosts + [""]
    let accounts = accounts + [AccountID(0)]
    return try sql.first(
      CallbackDelivery.self,
      """
      UPDATE callback_deliveries SET attempts = attempts + 1, due_at = ? WHERE id = (
        SELECT id FROM callback_deliveries
        WHERE state = 'pending' AND due_at <= ? AND host NOT IN (\(placeholders: hosts.count))
          AND account NOT IN (\(placeholders: accounts.count))
        ORDER BY due_at, id LIMIT 1
      ) RETURNING \(Self.columns)
      """,
      [.time(leaseUntil), .time(now)] + hosts.map { .text($0) } + accounts.map { .account($0) })
  }

  func nextDue() throws -> Timestamp? {
    try sql.first(
      Int64.self,
      """
      SELECT due_at FROM callback_deliveries WHERE state = 'pending' ORDER BY due_at, id LIMIT 1
      """
    ).map { Timestamp(milliseconds: $0) }
  }

  func pending(of account: AccountID, to url: OutsideURL?) throws -> [CallbackDelivery] {
    try sql.query(
      CallbackDelivery.self,
      """
      SELECT \(Self.columns) FROM callback_deliveries
      WHERE account = ? AND state = 'pending' AND is_default = ? AND (? OR url = ?) ORDER BY id
      """,
      [.account(account), .flag(url == nil), .flag(url == nil), .text(url?.text ?? "")])
  }

  func deliveries(of account: AccountID, limit: Int) throws -> [CallbackDelivery] {
    try sql.query(
      CallbackDelivery.self,
      """
      SELECT \(Self.columns) FROM callback_deliveries WHERE account = ? ORDER BY id DESC LIMIT ?
      """, [.account(account), .count(limit)])
  }

  func pendingCount() throws -> Int {
    Int(
      try sql.first(
        Int64.self, "SELECT COUNT(*) FROM callback_deliveries WHERE state = 'pending'") ?? 0)
  }

  func prune(before: Timestamp) throws -> Int {
    let gone = try sql.run(
      "DELETE FROM callback_deliveries WHERE state <> 'pending' AND ended_at < ?",
      [.time(before)])
    try sql.run(
      """
      DELETE FROM placed_callbacks WHERE created_at < ?
        AND NOT EXISTS (
          SELECT 1 FROM jobs WHERE jobs.account = placed_callbacks.account AND state = 'queued')
        AND NOT EXISTS (
          SELECT 1 FROM jobs WHERE jobs.account = placed_callbacks.account AND state = 'running')
        AND NOT EXISTS (
          SELECT 1 FROM callback_deliveries
          WHERE callback_deliveries.account = placed_callbacks.account AND state = 'pending')
      """, [.time(before)])
    return gone
  }
}

extension CallbackDelivery: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: CallbackID(row.int(0)), event: row.text(1), account: row.account(2),
      job: row.intOrNull(3).map { JobID($0) }, url: try row.outsideURL(4), isDefault: row.flag(5),
      dialect: row.text(6), state: try row.word(7), attempts: try row.number(8),
      outcome: row.textOrNull(9).flatMap { CallbackOutcome(text: $0) }, dueAt: row.timeOrNull(10),
      createdAt: row.time(11), endedAt: row.timeOrNull(12))
  }
}

extension PlacedCallback: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      origin: row.text(0), account: row.account(1),
      order: CallbackOrder(
        url: try row.outsideURL(2), dialect: row.text(3), reference: row.text(4)),
      jobCount: try row.number(5), createdAt: row.time(6))
  }
}

extension SQLColumns where Self: ~Copyable {
  /// A stored URL, which was sound when it was stored.
  func outsideURL(_ column: Int) throws(SQLError) -> OutsideURL {
    do throws(OutsideURLError) {
      return try OutsideURL(parsing: text(column))
    } catch {
      throw .unexpectedColumn(column, sql: "")
    }
  }
}
