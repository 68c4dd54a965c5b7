import Domain
import SQLite

/// Every payment has exactly its transfers, and every transfer of money in has its payment.
struct TopUpCheck {
  let sql: any SQLExecutor

  func run(_ report: inout LedgerReport) throws {
    try checkSettlements(&report)
    try checkShortfalls(&report)
    try checkTransfers(&report)
    try checkStates(&report)
  }

  private func checkSettlements(_ report: inout LedgerReport) throws {
    let repository = SQLSettlementRepository(sql: sql)
    var settlements = PagedRows<Settlement> { [sql] last in
      try sql.query(
        Settlement.self,
        """
        SELECT id, rail, reference, top_up, account, units, credit, bonus, notes, state,
          refund_round, taken_credit, taken_bonus, paid_at, created_at, ended_at
        FROM settlements WHERE id > ? ORDER BY id LIMIT ?
        """, [.integer(last?.id.rawValue ?? .min), .count(PagedRows<Settlement>.pageSize)])
    }
    while let settlement = try settlements.next() {
      report.settlements += 1
      let owed =
        settlement.refundRound == 0 ? [] : try repository.shortfalls(of: settlement.id)
      if try !isBooked(settlement) || !isTakenBack(settlement, owed.filter { !$0.isForgiven }) {
        report.note(.settlementDiffers(settlement.id))
      }
      if settlement.state == .refunding, try !hasCall(settlement) {
        report.note(.refundWithoutCall(settlement.id))
      }
    }
  }

  /// Whether credit and bonus were moved as the settlement says.
  private func isBooked(_ settlement: Settlement) throws -> Bool {
    let account = settlement.account
    let credit = try moved(
      "topup:\(settlement.key)", from: settlement.rail.clearing, to: account)
    guard credit == settlement.credit else { return false }
    guard settlement.bonus > .zero else { return true }
    return try moved("bonus:\(account.rawValue)", from: .promotion, to: account)
      == settlement.bonus
  }

  /// Whether what was taken back, less what was returned, is what the settlement says, and makes
  /// up the whole together with what is owed.
  private func isTakenBack(_ settlement: Settlement, _ owed: [Shortfall]) throws -> Bool {
    let (account, clearing) = (settlement.account, settlement.rail.clearing)
    var credit: Int64 = 0
    var bonus: Int64 = 0
    for round in 0..<settlement.refundRound {
      let end = "\(settlement.key):\(round + 1)"
      credit += try moved("refund:" + end, from: account, to: clearing).micros
      credit += try moved("reversal:" + end, from: account, to: clearing).micros
      credit -= try moved("refund-failed:" + end, from: clearing, to: account).micros
      bonus += try moved("bonus-back:" + end, from: account, to: .promotion).micros
      bonus -= try moved("bonus-kept:" + end, from: .promotion, to: account).micros
    }
    let taken = settlement.taken
    guard credit == taken.credit.micros, bonus == taken.bonus.micros else { return false }
    func sum(_ creditor: AccountID) -> Int64 {
      owed.filter { $0.creditor == creditor }.reduce(0) { $0 + $1.owed.micros }
    }
    switch settlement.state {
    case .credited: return taken == Settlement.Taken() && owed.isEmpty
    case .refunding, .refunded, .reversed:
      return credit + sum(clearing) == settlement.credit.micros
        && bonus + sum(.promotion) == settlement.bonus.micros
    }
  }

  private func checkShortfalls(_ report: inout LedgerReport) throws {
    var shortfalls = PagedRows<Shortfall> { [sql] last in
      try sql.query(
        Shortfall.self,
        """
        SELECT id, account, settlement, creditor, owed, collected, collections, created_at,
          closed_at
        FROM shortfalls WHERE id > ? ORDER BY id LIMIT ?
        """, [.integer(last?.id.rawValue ?? .min), .count(PagedRows<Shortfall>.pageSize)])
    }
    while let shortfall = try shortfalls.next() {
      var collected: Int64 = 0
      for number in 0..<shortfall.collections {
        collected += try moved(
          "shortfall:\(shortfall.id.rawValue):\(number + 1)", from: shortfall.account,
          to: shortfall.creditor
        ).micros
      }
      collected -= try moved(
        "shortfall-back:\(shortfall.id.rawValue)", from: shortfall.creditor,
        to: shortfall.account
      ).micros
      let isPaid = shortfall.open == .zero
      if collected != shortfall.collected.micros || isPaid && shortfall.closedAt == nil {
        report.note(.shortfallDiffers(shortfall.id))
      }
      if shortfall.closedAt == nil {
        report.owed = Amount(micros: report.owed.micros &+ shortfall.open.micros)
      }
    }
  }

  /// Every transfer that has to do with money in names a payment that says so.
  private func checkTransfers(_ report: inout LedgerReport) throws {
    var transfers = PagedRows<Numbered> { [sql] last in
      try sql.query(
        Numbered.self,
        """
        SELECT seq, id FROM transfers
        WHERE seq > ? AND (debit IN (-3, -4) OR credit IN (-3, -4)
          OR reason IN ('topup', 'bonus', 'bonus-back', 'bonus-kept', 'shortfall',
            'shortfall-back'))
        ORDER BY seq LIMIT ?
        """, [.integer(last?.sequence ?? .min), .count(PagedRows<Numbered>.pageSize)])
    }
    while let transfer = try transfers.next() {
      if try !TopUpTransferName(transfer.id).isExplained(by: sql) {
        report.note(.transferWithoutPayment(transfer: transfer.id))
      }
    }
  }

  /// A top-up is paid when it has a settlement; no payment is both credited and in suspense.
  private func checkStates(_ report: inout LedgerReport) throws {
    let limit = SQLValue.count(LedgerReport.keptFindings)
    let topUps = try sql.query(
      Int64.self,
      """
      SELECT t.id FROM top_ups t WHERE (t.state = 'paid') <> EXISTS (
        SELECT 1 FROM settlements s WHERE s.top_up = t.id)
      ORDER BY t.id LIMIT ?
      """, [limit])
    for id in topUps { report.note(.topUpStateDiffers(TopUpID(id))) }
    let entries = try sql.query(
      Int64.self,
      """
      SELECT e.id FROM suspense e
        LEFT JOIN settlements s ON s.rail = e.rail AND s.reference = e.reference
      WHERE (e.state = 'credited') <> (s.id IS NOT NULL) OR e.settlement <> s.id
      ORDER BY e.id LIMIT ?
      """, [limit])
    for id in entries { report.note(.suspenseStateDiffers(SuspenseID(id))) }
    report.suspended = Int(
      try sql.first(
        Int64.self, "SELECT COUNT(*) FROM suspense WHERE state IN ('open', 'claimed')") ?? 0)
  }

  private func hasCall(_ settlement: Settlement) throws -> Bool {
    try sql.first(
      Int64.self, "SELECT 1 FROM outbox WHERE effect = ? LIMIT 1",
      [.text(OutboxEffect.refund(settlement.id).text)]) != nil
  }

  /// What a transfer has moved; zero when there is none, or between other accounts.
  private func moved(_ id: String, from debit: AccountID, to credit: AccountID) throws -> Amount {
    let transfer = try SQLLedgerRepository(sql: sql).transfer(id)
    guard let transfer, transfer.kind == .direct, transfer.debit == debit,
      transfer.credit == credit
    else { return .zero }
    return transfer.amount
  }

  private struct Numbered: SQLReadable {
    let sequence: Int64
    let id: String

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      sequence = row.int(0)
      id = row.text(1)
    }
  }
}
