import Domain
import SQLite

/// Payments that arrived, in the tables `settlements` and `shortfalls`.
struct SQLSettlementRepository: SettlementRepository {
  let sql: any SQLExecutor

  func insert(_ settlement: Settlement) throws -> SettlementID {
    let id = try sql.first(
      Int64.self,
      """
      INSERT INTO settlements (rail, reference, top_up, account, units, credit, bonus, notes, state,
        refund_round, taken_credit, taken_bonus, paid_at, created_at, ended_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """,
      [
        .text(settlement.rail.rawValue), .text(settlement.key.reference),
        SQLValue(settlement.topUp?.rawValue), .account(settlement.account),
        .integer(settlement.paid.units), .amount(settlement.credit), .amount(settlement.bonus),
        .text(settlement.notes.map(\.rawValue).sorted().joined(separator: " ")),
        .text(settlement.state.rawValue), .count(settlement.refundRound),
        .amount(settlement.taken.credit), .amount(settlement.taken.bonus),
        .time(settlement.paidAt), .time(settlement.createdAt), .time(settlement.endedAt),
      ])
    guard let id else { throw StorageError.noSuchRow(table: "settlements", id: 0) }
    return SettlementID(id)
  }

  func settlement(_ id: SettlementID) throws -> Settlement? {
    try sql.first(
      Settlement.self,
      """
      SELECT id, rail, reference, top_up, account, units, credit, bonus, notes, state,
        refund_round, taken_credit, taken_bonus, paid_at, created_at, ended_at
      FROM settlements WHERE id = ?
      """, [.integer(id.rawValue)])
  }

  func settlement(_ key: PaymentKey) throws -> Settlement? {
    try sql.first(
      Settlement.self,
      """
      SELECT id, rail, reference, top_up, account, units, credit, bonus, notes, state,
        refund_round, taken_credit, taken_bonus, paid_at, created_at, ended_at
      FROM settlements WHERE rail = ? AND reference = ?
      """, [.text(key.rail.rawValue), .text(key.reference)])
  }

  func update(_ settlement: Settlement) throws {
    let changed = try sql.run(
      """
      UPDATE settlements SET state = ?, refund_round = ?, taken_credit = ?, taken_bonus = ?,
        ended_at = ?
      WHERE id = ?
      """,
      [
        .text(settlement.state.rawValue), .count(settlement.refundRound),
        .amount(settlement.taken.credit), .amount(settlement.taken.bonus),
        .time(settlement.endedAt), .integer(settlement.id.rawValue),
      ])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "settlements", id: settlement.id.rawValue)
    }
  }

  func settlements(
    of account: AccountID, since: Timestamp?, until: Timestamp?, limit: Int, offset: Int
  ) throws -> [Settlement] {
    try sql.query(
      Settlement.self,
      """
      SELECT id, rail, reference, top_up, account, units, credit, bonus, notes, state,
        refund_round, taken_credit, taken_bonus, paid_at, created_at, ended_at
      FROM settlements WHERE account = ? AND created_at >= ? AND created_at < ?
      ORDER BY id DESC LIMIT ? OFFSET ?
      """,
      [
        .account(account), .integer(since?.milliseconds ?? .min),
        .integer(until?.milliseconds ?? .max), .count(limit), .count(offset),
      ])
  }

  func credited(to account: AccountID, by rail: Rail, limit: Int) throws -> [Settlement] {
    try sql.query(
      Settlement.self,
      """
      SELECT id, rail, reference, top_up, account, units, credit, bonus, notes, state,
        refund_round, taken_credit, taken_bonus, paid_at, created_at, ended_at
      FROM settlements WHERE account = ? AND rail = ? AND state = 'credited' AND credit > 0
      ORDER BY id DESC LIMIT ?
      """, [.account(account), .text(rail.rawValue), .count(limit)])
  }

  func hasHadBonus(_ account: AccountID) throws -> Bool {
    try sql.first(
      Int64.self, "SELECT 1 FROM settlements WHERE account = ? AND bonus > 0", [.account(account)])
      != nil
  }

  func income(by rail: Rail, since: Timestamp?) throws -> Income {
    try sql.first(
      Income.self,
      """
      SELECT COUNT(*), CAST(COALESCE(SUM(units), 0) AS BIGINT),
        CAST(COALESCE(SUM(credit), 0) AS BIGINT)
      FROM settlements
      WHERE rail = ? AND created_at >= ? AND state IN ('credited', 'refunding')
      """, [.text(rail.rawValue), .integer(since?.milliseconds ?? .min)])
      ?? Income(payments: 0, units: 0, credit: .zero)
  }

  func insert(_ shortfall: Shortfall) throws -> ShortfallID {
    let id = try sql.first(
      Int64.self,
      """
      INSERT INTO shortfalls (account, settlement, creditor, owed, collected, collections,
        created_at, closed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """,
      [
        .account(shortfall.account), .integer(shortfall.settlement.rawValue),
        .account(shortfall.creditor), .amount(shortfall.owed), .amount(shortfall.collected),
        .count(shortfall.collections), .time(shortfall.createdAt), .time(shortfall.closedAt),
      ])
    guard let id else { throw StorageError.noSuchRow(table: "shortfalls", id: 0) }
    return ShortfallID(id)
  }

  func update(_ shortfall: Shortfall) throws {
    let changed = try sql.run(
      "UPDATE shortfalls SET collected = ?, collections = ?, closed_at = ? WHERE id = ?",
      [
        .amount(shortfall.collected), .count(shortfall.collections), .time(shortfall.closedAt),
        .integer(shortfall.id.rawValue),
      ])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "shortfalls", id: shortfall.id.rawValue)
    }
  }

  func openShortfalls(of account: AccountID) throws -> [Shortfall] {
    try sql.query(
      Shortfall.self,
      """
      SELECT id, account, settlement, creditor, owed, collected, collections, created_at, closed_at
      FROM shortfalls WHERE account = ? AND closed_at IS NULL ORDER BY id
      """, [.account(account)])
  }

  func shortfalls(of settlement: SettlementID) throws -> [Shortfall] {
    try sql.query(
      Shortfall.self,
      """
      SELECT id, account, settlement, creditor, owed, collected, collections, created_at, closed_at
      FROM shortfalls WHERE settlement = ? ORDER BY id
      """, [.integer(settlement.rawValue)])
  }

  func openShortfalls(limit: Int) throws -> [Shortfall] {
    try sql.query(
      Shortfall.self,
      """
      SELECT id, account, settlement, creditor, owed, collected, collections, created_at, closed_at
      FROM shortfalls WHERE closed_at IS NULL ORDER BY id LIMIT ?
      """, [.count(limit)])
  }
}

extension Settlement: SQLReadable {
  /// A note that this program does not know is left out.
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    let rail: Rail = try row.word(1)
    let notes = row.text(8).split(separator: " ").compactMap {
      SettlementNote(rawValue: String($0))
    }
    self.init(
      id: SettlementID(row.int(0)), key: PaymentKey(rail, row.text(2)),
      topUp: row.intOrNull(3).map(TopUpID.init), account: row.account(4),
      paid: RailAmount(rail, units: row.int(5)), credit: row.amount(6), bonus: row.amount(7),
      notes: Set(notes), state: try row.word(9), refundRound: try row.number(10),
      taken: Taken(credit: row.amount(11), bonus: row.amount(12)), paidAt: row.time(13),
      createdAt: row.time(14), endedAt: row.timeOrNull(15))
  }
}

extension Shortfall: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: ShortfallID(row.int(0)), account: row.account(1), settlement: SettlementID(row.int(2)),
      creditor: row.account(3), owed: row.amount(4), collected: row.amount(5),
      collections: try row.number(6), createdAt: row.time(7), closedAt: row.timeOrNull(8))
  }
}

extension Income: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(payments: try row.number(0), units: row.int(1), credit: row.amount(2))
  }
}
