import Domain
import SQLite

extension SQLJobRepository {
  func spending(of account: AccountID, since: Timestamp) throws -> [DailySpending] {
    try sql.query(
      DailySpending.self,
      """
      SELECT finished_at / 86400000, model, CAST(SUM(price) AS BIGINT), COUNT(*)
      FROM jobs WHERE account = ? AND finished_at >= ? AND state IN ('stored', 'delivered')
        AND NOT EXISTS (SELECT 1 FROM transfers WHERE id = 'refund:job:' || jobs.origin)
      GROUP BY finished_at / 86400000, model ORDER BY 1, 2
      """, [.account(account), .time(since)])
  }

  func spendingByKey(
    of account: AccountID, since: Timestamp
  ) throws -> [(key: KeyID?, amount: Amount)] {
    try sql.query(
      KeyShare.self,
      """
      SELECT key_id, CAST(SUM(price) AS BIGINT)
      FROM jobs WHERE account = ? AND finished_at >= ? AND state IN ('stored', 'delivered')
        AND NOT EXISTS (SELECT 1 FROM transfers WHERE id = 'refund:job:' || jobs.origin)
      GROUP BY key_id ORDER BY 2 DESC, 1
      """, [.account(account), .time(since)]
    ).map { ($0.key, $0.amount) }
  }

  private struct KeyShare: SQLReadable {
    let key: KeyID?
    let amount: Amount

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      key = row.intOrNull(0).map(KeyID.init)
      amount = row.amount(1)
    }
  }
}

extension DailySpending: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      day: CalendarDay(Timestamp(milliseconds: row.int(0) * 86_400_000)), model: row.text(1),
      amount: row.amount(2), orders: try row.number(3))
  }
}
