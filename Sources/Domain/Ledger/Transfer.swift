/// One row of the ledger: money moved, set aside, or released.
///
/// Rows are never changed.
package struct Transfer: Hashable, Sendable {
  /// Idempotency key, unique for ever: a second transfer of the same id changes nothing.
  package let id: String
  package let kind: Kind
  package let debit: AccountID
  package let credit: AccountID
  /// Above zero.
  package let amount: Amount
  /// For `.post` and `.void`: the id of the hold they end; unique, so that a hold ends once.
  package let holdID: String?
  /// Why, as a stable word such as `signup`, `picture` or `adjustment`.
  package let reason: String
  package let at: Timestamp

  package init(
    id: String, kind: Kind, debit: AccountID, credit: AccountID, amount: Amount,
    holdID: String? = nil, reason: String, at: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.debit = debit
    self.credit = credit
    self.amount = amount
    self.holdID = holdID
    self.reason = reason
    self.at = at
  }

  /// What a transfer does to balances.
  package enum Kind: String, Sendable, CaseIterable {
    /// Moves money at once.
    case direct
    /// Sets money of the debited account aside.
    case hold
    /// Ends a hold by moving the money.
    case post
    /// Ends a hold by setting the money free.
    case void
  }
}
