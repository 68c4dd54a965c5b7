import Domain
import SQLite

/// Walks through balances, debits and credits side by side in order of accounts.
struct BalanceCheck {
  let sql: any SQLExecutor

  func run(_ report: inout LedgerReport, eachAccount: (LedgerLine) -> Void) throws {
    var balances = balanceRows()
    var debits = moveRows(.debit)
    var credits = moveRows(.credit)
    var sums = Sums()
    while let account = try lowest(&balances, &debits, &credits) {
      var total = RunningBalance()
      while let move = try debits.peek(), move.account == account {
        total.debit(move)
        report.transfers += 1
        _ = try debits.next()
      }
      while let move = try credits.peek(), move.account == account {
        total.credit(move)
        _ = try credits.next()
      }
      let stored = try balances.peek()?.account == account ? balances.next()?.balance : nil
      let line = LedgerLine(account: account, stored: stored, computed: total.balance)
      check(line, overflowed: total.overflowed, &report)
      sums.add(stored ?? Balance())
      report.accounts += 1
      eachAccount(line)
    }
    sums.conclude(&report)
  }

  func runOnBalancesAlone(_ report: inout LedgerReport) throws {
    var balances = balanceRows()
    var sums = Sums()
    while let row = try balances.next() {
      checkSign(row.account, row.balance, &report)
      sums.add(row.balance)
      report.accounts += 1
    }
    sums.conclude(&report)
  }

  private func check(_ line: LedgerLine, overflowed: Bool, _ report: inout LedgerReport) {
    if overflowed {
      report.note(.overflow(line.account))
    } else if !line.agrees {
      if let stored = line.stored {
        report.note(.balanceDiffers(line.account, stored: stored, computed: line.computed))
      } else {
        report.note(.balanceMissing(line.account, computed: line.computed))
      }
    }
    checkSign(line.account, line.stored ?? line.computed, &report)
  }

  private func checkSign(_ account: AccountID, _ balance: Balance, _ report: inout LedgerReport) {
    let isShort = account.isCustomer && balance.posted < balance.held
    if isShort || balance.held < .zero { report.note(.overdrawn(account, balance)) }
  }

  private func lowest(
    _ balances: inout PagedRows<BalanceRow>, _ debits: inout PagedRows<MoveRow>,
    _ credits: inout PagedRows<MoveRow>
  ) throws -> AccountID? {
    [try balances.peek()?.account, try debits.peek()?.account, try credits.peek()?.account]
      .compactMap { $0 }.min()
  }

  private func balanceRows() -> PagedRows<BalanceRow> {
    PagedRows { [sql] last in
      try sql.query(
        BalanceRow.self,
        "SELECT id, posted, held FROM ledger_accounts WHERE id > ? ORDER BY id LIMIT ?",
        [.integer(last?.account.rawValue ?? .min), .count(PagedRows<BalanceRow>.pageSize)])
    }
  }

  private enum Side {
    case debit, credit
  }

  private func moveRows(_ side: Side) -> PagedRows<MoveRow> {
    let statement: SQL =
      switch side {
      case .debit:
        """
        SELECT debit, seq, kind, amount FROM transfers
        WHERE (debit, seq) > (?, ?) ORDER BY debit, seq LIMIT ?
        """
      case .credit:
        """
        SELECT credit, seq, kind, amount FROM transfers
        WHERE (credit, seq) > (?, ?) ORDER BY credit, seq LIMIT ?
        """
      }
    return PagedRows { [sql] last in
      try sql.query(
        MoveRow.self, statement,
        [
          .integer(last?.account.rawValue ?? .min), .integer(last?.sequence ?? .min),
          .count(PagedRows<MoveRow>.pageSize),
        ])
    }
  }
}

/// A stored balance.
private struct BalanceRow: SQLReadable {
  let account: AccountID
  let balance: Balance

  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    account = row.account(0)
    balance = Balance(posted: row.amount(1), held: row.amount(2))
  }
}

/// One side of a transfer.
private struct MoveRow: SQLReadable {
  let account: AccountID
  let sequence: Int64
  let kind: Transfer.Kind
  let micros: Int64

  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    account = row.account(0)
    sequence = row.int(1)
    kind = try row.word(2)
    micros = row.int(3)
  }
}

/// What the transfers of one account add up to.
private struct RunningBalance {
  private var posted: Int64 = 0
  private var held: Int64 = 0
  private(set) var overflowed = false

  var balance: Balance { Balance(posted: Amount(micros: posted), held: Amount(micros: held)) }

  mutating func debit(_ move: MoveRow) {
    switch move.kind {
    case .direct: add(posted: -move.micros, held: 0)
    case .hold: add(posted: 0, held: move.micros)
    case .post: add(posted: -move.micros, held: -move.micros)
    case .void: add(posted: 0, held: -move.micros)
    }
  }

  mutating func credit(_ move: MoveRow) {
    switch move.kind {
    case .direct, .post: add(posted: move.micros, held: 0)
    case .hold, .void: break
    }
  }

  private mutating func add(posted: Int64, held: Int64) {
    let sums = (
      self.posted.addingReportingOverflow(posted), self.held.addingReportingOverflow(held)
    )
    overflowed = overflowed || sums.0.overflow || sums.1.overflow
    (self.posted, self.held) = (sums.0.partialValue, sums.1.partialValue)
  }
}

/// Sums over all accounts; 128 bits, since a wrong balance may be anything.
private struct Sums {
  private var posted: Int128 = 0
  private var held: Int128 = 0

  mutating func add(_ balance: Balance) {
    posted += Int128(balance.posted.micros)
    held += Int128(balance.held.micros)
  }

  func conclude(_ report: inout LedgerReport) {
    report.sum = Amount(micros: Int64(clamping: posted))
    report.held = Amount(micros: Int64(clamping: held))
    if posted != 0 { report.note(.sumNotZero(report.sum)) }
  }
}
