import Domain

/// A ledger in memory for one thread, without the tables' own checks.
final class MemoryLedger: LedgerRepository {
  private(set) var balances: [AccountID: Balance] = [:]
  private(set) var rows: [Transfer] = []

  func balance(of account: AccountID) -> Balance { balances[account] ?? Balance() }

  func transfer(_ id: String) -> Transfer? { rows.first { $0.id == id } }

  func ending(ofHold id: String) -> Transfer? { rows.first { $0.holdID == id } }

  func insert(_ transfer: Transfer) { rows.append(transfer) }

  func change(_ account: AccountID, posted: Amount, held: Amount) throws {
    let old = balance(of: account)
    balances[account] = Balance(
      posted: try old.posted.adding(posted), held: try old.held.adding(held))
  }

  func transfers(of account: AccountID, limit: Int) -> [Transfer] {
    Array(rows.filter { $0.debit == account || $0.credit == account }.reversed().prefix(limit))
  }

  func totals() throws -> LedgerTotals {
    var customers = Balance()
    for balance in balances.filter(\.key.isCustomer).values {
      customers = Balance(
        posted: try customers.posted.adding(balance.posted),
        held: try customers.held.adding(balance.held))
    }
    return LedgerTotals(customers: customers, house: balances.filter { !$0.key.isCustomer })
  }

  func spent(by account: AccountID, since: Timestamp?) throws -> (amount: Amount, charges: Int) {
    let charges = rows.filter { row in
      row.kind == .post && row.debit == account && since.map { row.at >= $0 } ?? true
    }
    return (try charges.reduce(.zero) { try $0.adding($1.amount) }, charges.count)
  }
}
