package import Domain

/// Credit given or taken by an operator, on the record.
package enum CreditAdjustment {
  /// Moves an amount between the adjustments account and a customer.
  ///
  /// An amount above zero gives, one below zero takes. `id` is the idempotency key: a second
  /// adjustment of the same id changes nothing. Taking more than is available throws
  /// `LedgerError.insufficientFunds`.
  package static func adjust(
    _ account: AccountID, by amount: Amount, id: String, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws -> LedgerRules.Outcome {
    let gives = amount > .zero
    return try LedgerRules(tx.ledger).move(
      id: "adjustment:\(id)", from: gives ? .adjustments : account,
      to: gives ? account : .adjustments,
      amount: Amount(micros: Int64(clamping: amount.micros.magnitude)), reason: "adjustment",
      at: now)
  }
}
