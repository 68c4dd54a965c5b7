import Domain
import SQLite

/// Payments that could not be matched, in the table `suspense`.
struct SQLSuspenseRepository: SuspenseRepository {
  let sql: any SQLExecutor

  func insert(_ entry: SuspenseEntry) throws -> SuspenseID {
    let id = try sql.first(
      Int64.self,
      """
      INSERT INTO suspense (rail, reference, reason, units, comment, sender, evidence, state,
        claimant, settlement, paid_at, created_at, ended_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """,
      [
        .text(entry.key.rail.rawValue), .text(entry.key.reference), .text(entry.reason.rawValue),
        SQLValue(entry.paid?.units), SQLValue(entry.comment), .text(entry.sender),
        .text(entry.evidence), .text(entry.state.rawValue), SQLValue(entry.claimant?.rawValue),
        SQLValue(entry.settlement?.rawValue), .time(entry.paidAt), .time(entry.createdAt),
        .time(entry.endedAt),
      ])
    guard let id else { throw StorageError.noSuchRow(table: "suspense", id: 0) }
    return SuspenseID(id)
  }

  func entry(_ id: SuspenseID) throws -> SuspenseEntry? {
    try sql.first(
      SuspenseEntry.self,
      """
      SELECT id, rail, reference, reason, units, comment, sender, evidence, state, claimant,
        settlement, paid_at, created_at, ended_at
      FROM suspense WHERE id = ?
      """, [.integer(id.rawValue)])
  }

  func entry(_ key: PaymentKey) throws -> SuspenseEntry? {
    try sql.first(
      SuspenseEntry.self,
      """
      SELECT id, rail, reference, reason, units, comment, sender, evidence, state, claimant,
        settlement, paid_at, created_at, ended_at
      FROM suspense WHERE rail = ? AND reference = ?
      """, [.text(key.rail.rawValue), .text(key.reference)])
  }

  func update(_ entry: SuspenseEntry) throws {
    let changed = try sql.run(
      "UPDATE suspense SET state = ?, claimant = ?, settlement = ?, ended_at = ? WHERE id = ?",
      [
        .text(entry.state.rawValue), SQLValue(entry.claimant?.rawValue),
        SQLValue(entry.settlement?.rawValue), .time(entry.endedAt), .integer(entry.id.rawValue),
      ])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "suspense", id: entry.id.rawValue)
    }
  }

  func entries(in states: [SuspenseState], limit: Int, offset: Int) throws -> [SuspenseEntry] {
    let all = SuspenseState.allCases.map { state in
      SQLValue.text(states.contains(state) ? state.rawValue : "")
    }
    return try sql.query(
      SuspenseEntry.self,
      """
      SELECT id, rail, reference, reason, units, comment, sender, evidence, state, claimant,
        settlement, paid_at, created_at, ended_at
      FROM suspense WHERE state IN (?, ?, ?, ?) ORDER BY id LIMIT ? OFFSET ?
      """, all + [.count(limit), .count(offset)])
  }

  func pending(limit: Int, offset: Int) throws -> [SuspenseEntry] {
    try sql.query(
      SuspenseEntry.self,
      """
      SELECT id, rail, reference, reason, units, comment, sender, evidence, state, claimant,
        settlement, paid_at, created_at, ended_at
      FROM suspense WHERE state IN ('open', 'claimed')
      ORDER BY state = 'claimed' DESC, COALESCE(units, 0) DESC, id LIMIT ? OFFSET ?
      """, [.count(limit), .count(offset)])
  }

  func count(_ state: SuspenseState) throws -> Int {
    Int(
      try sql.first(
        Int64.self, "SELECT COUNT(*) FROM suspense WHERE state = ?", [.text(state.rawValue)]) ?? 0)
  }
}

extension SuspenseEntry: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: SuspenseID(row.int(0)), key: PaymentKey(try row.word(1), row.text(2)),
      reason: try row.word(3), paid: row.intOrNull(4).map { USDT(units: $0) },
      comment: row.textOrNull(5), sender: row.text(6), evidence: row.text(7),
      state: try row.word(8), claimant: row.intOrNull(9).map { AccountID($0) },
      settlement: row.intOrNull(10).map(SettlementID.init), paidAt: row.time(11),
      createdAt: row.time(12), endedAt: row.timeOrNull(13))
  }
}
