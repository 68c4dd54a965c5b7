import Domain
import SQLite

/// Goes through all transfers in order of writing: every ending has its hold, no hold ends twice,
/// every open hold has its job.
struct HoldCheck {
  let sql: any SQLExecutor

  func run(_ report: inout LedgerReport) throws {
    var endings = pages(of: EndingRow.self, Self.endings) { $0.sequence }
    while let ending = try endings.next() {
      if ending.isOrphan {
        report.note(.endingWithoutHold(transfer: ending.id))
      } else if ending.differs {
        report.note(.endingDiffers(transfer: ending.id))
      }
    }
    var opens = pages(of: OpenRow.self, Self.opens) { $0.sequence }
    while let hold = try opens.next() {
      report.openHolds += 1
      if !hold.hasJob { report.note(.openHoldWithoutJob(hold: hold.id)) }
    }
    // A UNIQUE key forbids it; whoever can tamper with rows can also drop a key.
    let twice = try sql.query(
      String.self,
      """
      SELECT hold_id FROM transfers WHERE hold_id IS NOT NULL
      GROUP BY hold_id HAVING COUNT(*) > 1 ORDER BY hold_id LIMIT ?
      """, [.count(LedgerReport.keptFindings)])
    for hold in twice { report.note(.holdEndedTwice(hold: hold)) }
  }

  private static let endings: SQL = """
    SELECT e.seq, e.id,
      CASE WHEN h.id IS NULL OR h.kind <> 'hold' THEN 1 ELSE 0 END,
      CASE WHEN h.amount = e.amount AND h.debit = e.debit AND h.credit = e.credit
        THEN 0 ELSE 1 END
    FROM transfers e LEFT JOIN transfers h ON h.id = e.hold_id
    WHERE e.seq > ? AND e.kind IN ('post', 'void') ORDER BY e.seq LIMIT ?
    """

  private static let opens: SQL = """
    SELECT h.seq, h.id,
      CASE WHEN EXISTS (
        SELECT 1 FROM jobs j WHERE j.origin = substr(h.id, 5) AND j.state IN ('queued', 'running')
      ) AND substr(h.id, 1, 4) = 'job:' THEN 1 ELSE 0 END
    FROM transfers h
    WHERE h.seq > ? AND h.kind = 'hold'
      AND NOT EXISTS (SELECT 1 FROM transfers e WHERE e.hold_id = h.id)
    ORDER BY h.seq LIMIT ?
    """

  private func pages<Row: SQLReadable>(
    of row: Row.Type, _ statement: SQL, sequence: @escaping (Row) -> Int64
  ) -> PagedRows<Row> {
    PagedRows { [sql] last in
      try sql.query(
        row, statement, [.integer(last.map(sequence) ?? .min), .count(PagedRows<Row>.pageSize)])
    }
  }

  private struct EndingRow: SQLReadable {
    let sequence: Int64
    let id: String
    let isOrphan: Bool
    let differs: Bool

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      sequence = row.int(0)
      id = row.text(1)
      isOrphan = row.flag(2)
      differs = row.flag(3)
    }
  }

  private struct OpenRow: SQLReadable {
    let sequence: Int64
    let id: String
    let hasJob: Bool

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      sequence = row.int(0)
      id = row.text(1)
      hasJob = row.flag(2)
    }
  }
}
