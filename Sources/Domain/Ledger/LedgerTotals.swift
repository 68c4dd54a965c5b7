/// All the money in the ledger.
package struct LedgerTotals: Sendable, Equatable {
  /// What all customers have together.
  package let customers: Balance
  /// What the house's own accounts have; one without a balance may be missing.
  package let house: [AccountID: Balance]

  package init(customers: Balance, house: [AccountID: Balance]) {
    self.customers = customers
    self.house = house
  }

  /// What everything that is final adds up to: 0, or the ledger is broken.
  ///
  /// - Throws: `MoneyError.overflow`.
  package func sum() throws(MoneyError) -> Amount {
    var sum = customers.posted
    for balance in house.values { sum = try sum.adding(balance.posted) }
    return sum
  }
}
