import Domain
import SQLite

/// The ledger, in the tables `ledger_accounts` and `transfers`.
///
/// The tables themselves refuse an overdrawn customer, a negative hold, a second ending of a hold
/// and every change of a transfer, whatever the code above them does.
struct SQLLedgerRepository: LedgerRepository {
  let sql: any SQLExecutor

  func balance(of account: AccountID) throws -> Balance {
    try sql.first(
      Balance.self, "SELECT posted, held FROM ledger_accounts WHERE id = ?", [.account(account)])
      ?? Balance()
  }

  func transfer(_ id: String) throws -> Transfer? {
    try sql.first(
      Transfer.self,
      """
      SELECT id, kind, debit, credit, amount, hold_id, reason, at FROM transfers WHERE id = ?
      """, [.text(id)])
  }

  func ending(ofHold id: String) throws -> Transfer? {
    try sql.first(
      Transfer.self,
      """
      SELECT id, kind, debit, credit, amount, hold_id, reason, at FROM transfers
      WHERE hold_id = ?
      """, [.text(id)])
  }

  func insert(_ transfer: Transfer) throws {
    try sql.run(
      """
      INSERT INTO transfers (id, kind, debit, credit, amount, hold_id, reason, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(transfer.id), .text(transfer.kind.rawValue), .account(transfer.debit),
        .account(transfer.credit), .amount(transfer.amount), SQLValue(transfer.holdID),
        .text(transfer.reason), .time(transfer.at),
      ])
  }

  func change(_ account: AccountID, posted: Amount, held: Amount) throws {
    do {
      // Not one INSERT … ON CONFLICT: the CHECKs would judge the difference as a balance.
      let changed = try sql.run(
        "UPDATE ledger_accounts SET posted = posted + ?, held = held + ? WHERE id = ?",
        [.amount(posted), .amount(held), .account(account)])
      guard changed == 0 else { return }
      try sql.run(
        "INSERT INTO ledger_accounts (id, posted, held) VALUES (?, ?, ?)",
        [.account(account), .amount(posted), .amount(held)])
    } catch SQLError.constraint(let constraint, _) where constraint.kind == .dataType {
      // A sum beyond 64 bits is no integer any more, which a STRICT table refuses.
      throw LedgerError.overflow
    }
  }

  func transfers(of account: AccountID, limit: Int) throws -> [Transfer] {
    try sql.query(
      Transfer.self,
      """
      SELECT id, kind, debit, credit, amount, hold_id, reason, at FROM transfers
      WHERE seq IN (
        SELECT seq FROM (SELECT seq FROM transfers WHERE debit = ? ORDER BY seq DESC LIMIT ?) AS d
        UNION ALL
        SELECT seq FROM (SELECT seq FROM transfers WHERE credit = ? ORDER BY seq DESC LIMIT ?) AS c)
      ORDER BY seq DESC LIMIT ?
      """,
      [.account(account), .count(limit), .account(account), .count(limit), .count(limit)])
  }

  func totals() throws -> LedgerTotals {
    let customers = try sql.first(Balance.self, "SELECT posted, held FROM ledger_totals")
    let house = try sql.query(
      HouseBalance.self, "SELECT id, posted, held FROM ledger_accounts WHERE id < 0")
    return LedgerTotals(
      customers: customers ?? Balance(),
      house: Dictionary(uniqueKeysWithValues: house.map { ($0.account, $0.balance) }))
  }

  func spent(by account: AccountID, since: Timestamp?) throws -> (amount: Amount, charges: Int) {
    let sum = try sql.first(
      Spent.self,
      """
      SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT), COUNT(*) FROM transfers
      WHERE kind = 'post' AND debit = ? AND at >= ?
      """, [.account(account), .integer(since?.milliseconds ?? .min)])
    return (sum?.amount ?? .zero, sum?.charges ?? 0)
  }

  private struct HouseBalance: SQLReadable {
    let account: AccountID
    let balance: Balance

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      account = row.account(0)
      balance = Balance(posted: row.amount(1), held: row.amount(2))
    }
  }

  private struct Spent: SQLReadable {
    let amount: Amount
    let charges: Int

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      amount = row.amount(0)
      charges = try row.number(1)
    }
  }
}

extension Balance: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(posted: row.amount(0), held: row.amount(1))
  }
}

extension Transfer: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: row.text(0), kind: try row.word(1), debit: row.account(2), credit: row.account(3),
      amount: row.amount(4), holdID: row.textOrNull(5), reason: row.text(6), at: row.time(7))
  }
}
