import Domain
import SQLite

/// Offers to buy credit, in the table `top_ups`.
struct SQLTopUpRepository: TopUpRepository {
  let sql: any SQLExecutor

  func insert(_ topUp: TopUp) throws -> TopUpID {
    let id = try sql.first(
      Int64.self,
      """
      INSERT INTO top_ups (account, rail, units, credit, payload, tail, state, chat_id, message_id,
        created_at, expires_at, seen_at, ended_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """,
      [
        .account(topUp.account), .text(topUp.rail.rawValue), .integer(topUp.price.units),
        .amount(topUp.credit), .text(topUp.payload), .integer(topUp.tail),
        .text(topUp.state.rawValue), .integer(topUp.chatID), SQLValue(topUp.messageID),
        .time(topUp.createdAt), .time(topUp.expiresAt), .time(topUp.seenAt), .time(topUp.endedAt),
      ])
    guard let id else { throw StorageError.noSuchRow(table: "top_ups", id: 0) }
    return TopUpID(id)
  }

  func topUp(_ id: TopUpID) throws -> TopUp? {
    try sql.first(
      TopUp.self,
      """
      SELECT id, account, rail, units, credit, payload, tail, state, chat_id, message_id,
        created_at, expires_at, seen_at, ended_at
      FROM top_ups WHERE id = ?
      """, [.integer(id.rawValue)])
  }

  func topUp(payload: String) throws -> TopUp? {
    try sql.first(
      TopUp.self,
      """
      SELECT id, account, rail, units, credit, payload, tail, state, chat_id, message_id,
        created_at, expires_at, seen_at, ended_at
      FROM top_ups WHERE payload = ?
      """, [.text(payload)])
  }

  func update(_ topUp: TopUp) throws {
    let changed = try sql.run(
      "UPDATE top_ups SET state = ?, message_id = ?, seen_at = ?, ended_at = ? WHERE id = ?",
      [
        .text(topUp.state.rawValue), SQLValue(topUp.messageID), .time(topUp.seenAt),
        .time(topUp.endedAt), .integer(topUp.id.rawValue),
      ])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "top_ups", id: topUp.id.rawValue)
    }
  }

  func open(of account: AccountID, by rail: Rail) throws -> TopUp? {
    try sql.first(
      TopUp.self,
      """
      SELECT id, account, rail, units, credit, payload, tail, state, chat_id, message_id,
        created_at, expires_at, seen_at, ended_at
      FROM top_ups WHERE account = ? AND rail = ? AND state = 'open'
      """, [.account(account), .text(rail.rawValue)])
  }

  func topUps(
    costing prices: ClosedRange<USDT>, expiringAfter moment: Timestamp, limit: Int
  ) throws -> [TopUp] {
    try sql.query(
      TopUp.self,
      """
      SELECT id, account, rail, units, credit, payload, tail, state, chat_id, message_id,
        created_at, expires_at, seen_at, ended_at
      FROM top_ups WHERE rail = 'ton' AND units BETWEEN ? AND ? AND expires_at > ?
      ORDER BY units, id LIMIT ?
      """,
      [
        .integer(prices.lowerBound.units), .integer(prices.upperBound.units), .time(moment),
        .count(limit),
      ])
  }

  func topUps(of account: AccountID, limit: Int) throws -> [TopUp] {
    try sql.query(
      TopUp.self,
      """
      SELECT id, account, rail, units, credit, payload, tail, state, chat_id, message_id,
        created_at, expires_at, seen_at, ended_at
      FROM top_ups WHERE account = ? ORDER BY id DESC LIMIT ?
      """, [.account(account), .count(limit)])
  }

  func due(at now: Timestamp, limit: Int) throws -> [TopUp] {
    try sql.query(
      TopUp.self,
      """
      SELECT id, account, rail, units, credit, payload, tail, state, chat_id, message_id,
        created_at, expires_at, seen_at, ended_at
      FROM top_ups WHERE state = 'open' AND expires_at <= ? ORDER BY expires_at, id LIMIT ?
      """, [.time(now), .count(limit)])
  }

  func openCount(by rail: Rail) throws -> Int {
    Int(
      try sql.first(
        Int64.self, "SELECT COUNT(*) FROM top_ups WHERE state = 'open' AND rail = ?",
        [.text(rail.rawValue)]) ?? 0)
  }
}

extension TopUp: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    let rail: Rail = try row.word(2)
    self.init(
      id: TopUpID(row.int(0)), account: row.account(1), price: RailAmount(rail, units: row.int(3)),
      credit: row.amount(4), payload: row.text(5), tail: row.int(6), state: try row.word(7),
      chatID: row.int(8), messageID: row.intOrNull(9), createdAt: row.time(10),
      expiresAt: row.time(11), seenAt: row.timeOrNull(12), endedAt: row.timeOrNull(13))
  }
}
