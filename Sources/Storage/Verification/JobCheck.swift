import Domain
import SQLite

/// Every job has the hold its price asks for, ended as its state says; no key has spent less than
/// nothing.
struct JobCheck {
  let sql: any SQLExecutor

  func run(_ report: inout LedgerReport) throws {
    var jobs = PagedRows<JobMoney> { [sql] last in
      try sql.query(
        JobMoney.self,
        """
        SELECT j.id, j.state, j.price, h.amount, CASE WHEN h.debit = j.account THEN 1 ELSE 0 END,
          e.kind
        FROM jobs j LEFT JOIN transfers h ON h.id = 'job:' || j.origin AND h.kind = 'hold'
          LEFT JOIN transfers e ON e.hold_id = h.id
        WHERE j.id > ? ORDER BY j.id LIMIT ?
        """, [.integer(last?.id.rawValue ?? .min), .count(PagedRows<JobMoney>.pageSize)])
    }
    while let job = try jobs.next() {
      report.jobs += 1
      if let finding = finding(on: job) { report.note(finding) }
    }
    for spending in try sql.query(
      NegativeSpending.self,
      "SELECT key_id, period FROM key_spending WHERE micros < 0 ORDER BY key_id, period LIMIT ?",
      [.count(LedgerReport.keptFindings)])
    { report.note(.spendingNegative(spending.key, period: spending.period)) }
  }

  private func finding(on job: JobMoney) -> LedgerFinding? {
    guard let held = job.held else {
      // What costs nothing needs no hold.
      return job.price > .zero ? .holdMissing(job.id, job.state) : nil
    }
    guard held == job.price, job.isOwnersHold else { return .holdDiffers(job.id) }
    switch job.state {
    case .queued, .running: return job.ending == nil ? nil : .holdEndedEarly(job.id, job.state)
    case .stored, .delivered:
      return job.ending == .post ? nil : .chargeMissing(job.id, job.state)
    case .failed, .cancelled:
      return job.ending == .void ? nil : .releaseMissing(job.id, job.state)
    }
  }

  private struct JobMoney: SQLReadable {
    let id: JobID
    let state: JobState
    let price: Amount
    let held: Amount?
    let isOwnersHold: Bool
    let ending: Transfer.Kind?

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      id = JobID(row.int(0))
      state = try row.word(1)
      price = row.amount(2)
      held = row.amountOrNull(3)
      isOwnersHold = row.flag(4)
      ending = row.textOrNull(5).flatMap(Transfer.Kind.init)
    }
  }

  private struct NegativeSpending: SQLReadable {
    let key: KeyID
    let period: String

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      key = KeyID(row.int(0))
      period = row.text(1)
    }
  }
}
