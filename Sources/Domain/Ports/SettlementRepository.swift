/// Payments that arrived, and what people owe when one went back.
package protocol SettlementRepository {
  /// Stores a settlement and gives it its number; `settlement.id` is ignored. The key must be new.
  func insert(_ settlement: Settlement) throws -> SettlementID

  func settlement(_ id: SettlementID) throws -> Settlement?

  func settlement(_ key: PaymentKey) throws -> Settlement?

  /// Replaces state, refund round, what was taken, and the end.
  func update(_ settlement: Settlement) throws

  /// An account's settlements of a time, newest first; nil bounds are open, `until` is excluded.
  func settlements(
    of account: AccountID, since: Timestamp?, until: Timestamp?, limit: Int, offset: Int
  ) throws -> [Settlement]

  /// An account's settlements that are credited and not zero, newest first, at most `limit`.
  func credited(to account: AccountID, by rail: Rail, limit: Int) throws -> [Settlement]

  /// Whether an account has had its first-deposit bonus, also one that was taken back.
  func hasHadBonus(_ account: AccountID) throws -> Bool

  /// What came in by a rail since a moment, refunded and reversed ones left out.
  func income(by rail: Rail, since: Timestamp?) throws -> Income

  /// Stores a shortfall and gives it its number; `shortfall.id` is ignored.
  func insert(_ shortfall: Shortfall) throws -> ShortfallID

  /// Replaces what was collected and the end.
  func update(_ shortfall: Shortfall) throws

  /// What an account still owes, oldest first.
  func openShortfalls(of account: AccountID) throws -> [Shortfall]

  /// Everything that is or was owed for a settlement, oldest first.
  func shortfalls(of settlement: SettlementID) throws -> [Shortfall]

  /// What all accounts still owe, oldest first, at most `limit`.
  func openShortfalls(limit: Int) throws -> [Shortfall]
}

/// What came in by one rail.
package struct Income: Hashable, Sendable {
  package let payments: Int
  /// In the rail's own unit.
  package let units: Int64
  package let credit: Amount

  package init(payments: Int, units: Int64, credit: Amount) {
    self.payments = payments
    self.units = units
    self.credit = credit
  }
}
