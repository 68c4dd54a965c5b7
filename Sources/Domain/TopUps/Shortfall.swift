/// What a customer owes because a payment went back after it was spent.
///
/// The ledger never overdraws a customer: what was there was taken, this is the rest. Later top-ups
/// pay it.
package struct Shortfall: Hashable, Sendable {
  package let id: ShortfallID
  package let account: AccountID
  /// The payment that went back.
  package let settlement: SettlementID
  /// Whose money it is: the rail's clearing account, or the promotion account for a bonus.
  package let creditor: AccountID
  /// What was lacking; above zero.
  package let owed: Amount
  /// What later top-ups have paid of it.
  package var collected: Amount
  /// In how many transfers; part of their ids.
  package var collections: Int
  package let createdAt: Timestamp
  /// When nothing was owed any more.
  package var closedAt: Timestamp?

  package init(
    id: ShortfallID = ShortfallID(0), account: AccountID, settlement: SettlementID,
    creditor: AccountID, owed: Amount, collected: Amount = .zero, collections: Int = 0,
    createdAt: Timestamp, closedAt: Timestamp? = nil
  ) {
    self.id = id
    self.account = account
    self.settlement = settlement
    self.creditor = creditor
    self.owed = owed
    self.collected = collected
    self.collections = collections
    self.createdAt = createdAt
    self.closedAt = closedAt
  }

  /// What is still lacking.
  package var open: Amount { Amount(micros: owed.micros - collected.micros) }

  /// Whether it was closed without being paid, because the payment stayed after all.
  package var isForgiven: Bool { closedAt != nil && open > .zero }
}

/// Number of a shortfall.
package struct ShortfallID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}
