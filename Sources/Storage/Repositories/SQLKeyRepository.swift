import Domain
import SQLite

/// API keys, in the tables `api_keys` and `key_spending`.
struct SQLKeyRepository: KeyRepository {
  private static let columns: SQL = """
    id, account, name, prefix, digest, previous_digest, previous_until, cap_day, cap_month,
    cap_total, expires_at, revoked_at, last_used_at, created_at
    """
  private static let byID: SQL = "SELECT \(columns) FROM api_keys WHERE id = ?"
  private static let byDigest: SQL =
    "SELECT \(columns) FROM api_keys WHERE digest = ? OR previous_digest = ?"
  private static let live: SQL =
    "SELECT \(columns) FROM api_keys WHERE account = ? AND revoked_at IS NULL ORDER BY id"

  let sql: any SQLExecutor

  func insert(_ key: APIKey) throws -> KeyID {
    let id = try sql.first(
      Int64.self,
      """
      INSERT INTO api_keys (name, prefix, digest, previous_digest, previous_until, cap_day,
        cap_month, cap_total, expires_at, revoked_at, last_used_at, account, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """, changeable(key) + [.account(key.account), .time(key.createdAt)])
    guard let id else { throw StorageError.noSuchRow(table: "api_keys", id: 0) }
    return KeyID(id)
  }

  func update(_ key: APIKey) throws {
    let changed = try sql.run(
      """
      UPDATE api_keys SET name = ?, prefix = ?, digest = ?, previous_digest = ?,
        previous_until = ?, cap_day = ?, cap_month = ?, cap_total = ?, expires_at = ?,
        revoked_at = ?, last_used_at = ?
      WHERE id = ?
      """, changeable(key) + [.key(key.id)])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "api_keys", id: key.id.rawValue)
    }
  }

  func key(_ id: KeyID) throws -> APIKey? {
    try sql.first(APIKey.self, Self.byID, [.key(id)])
  }

  func key(digest: [UInt8]) throws -> APIKey? {
    try sql.first(APIKey.self, Self.byDigest, [.blob(digest), .blob(digest)])
  }

  func liveKeys(of account: AccountID) throws -> [APIKey] {
    try sql.query(APIKey.self, Self.live, [.account(account)])
  }

  func spending(of key: KeyID, at now: Timestamp) throws -> KeySpending {
    let periods = SpendingPeriods(now)
    let rows = try sql.query(
      PeriodSpending.self,
      "SELECT period, micros FROM key_spending WHERE key_id = ? AND period IN (?, ?, ?)",
      [.key(key), .text(periods.day), .text(periods.month), .text(SpendingPeriods.total)])
    var spending = KeySpending()
    for row in rows {
      if row.period == periods.day { spending.today = row.amount }
      if row.period == periods.month { spending.thisMonth = row.amount }
      if row.period == SpendingPeriods.total { spending.total = row.amount }
    }
    return spending
  }

  func addSpending(_ amount: Amount, by key: KeyID, at when: Timestamp) throws {
    let periods = SpendingPeriods(when)
    for period in [periods.day, periods.month, SpendingPeriods.total] {
      // Not one INSERT … ON CONFLICT: the CHECK would refuse a difference below zero.
      let changed = try sql.run(
        "UPDATE key_spending SET micros = micros + ? WHERE key_id = ? AND period = ?",
        [.amount(amount), .key(key), .text(period)])
      guard changed == 0 else { continue }
      try sql.run(
        "INSERT INTO key_spending (key_id, period, micros) VALUES (?, ?, ?)",
        [.key(key), .text(period), .amount(amount)])
    }
  }

  private func changeable(_ key: APIKey) -> [SQLValue] {
    [
      .text(key.name), .text(key.prefix), .blob(key.digest), SQLValue(key.previous?.digest),
      .time(key.previous?.worksUntil), .amount(key.caps.perDay), .amount(key.caps.perMonth),
      .amount(key.caps.total), .time(key.expiresAt), .time(key.revokedAt), .time(key.lastUsedAt),
    ]
  }

  private struct PeriodSpending: SQLReadable {
    let period: String
    let amount: Amount

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      period = row.text(0)
      amount = row.amount(1)
    }
  }
}

/// The UTC day and month that a charge counts in, as `key_spending` names them.
private struct SpendingPeriods {
  static let total = "total"

  let day: String
  let month: String

  init(_ moment: Timestamp) {
    let date = CalendarDay(moment)
    day = date.description
    month = date.yearAndMonth
  }
}

extension APIKey: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    var previous: PreviousSecret?
    if let digest = row.blobOrNull(5), let until = row.timeOrNull(6) {
      previous = PreviousSecret(digest: digest, worksUntil: until)
    }
    self.init(
      id: KeyID(row.int(0)), account: row.account(1), name: row.text(2), prefix: row.text(3),
      digest: row.blob(4), previous: previous,
      caps: SpendingCaps(
        perDay: row.amountOrNull(7), perMonth: row.amountOrNull(8), total: row.amountOrNull(9)),
      expiresAt: row.timeOrNull(10), revokedAt: row.timeOrNull(11),
      lastUsedAt: row.timeOrNull(12), createdAt: row.time(13))
  }
}
