package import Domain

/// Credit given or taken by an operator, on the record.
package enum CreditAdjustment {
  /// Moves an amount between the adjustments account and a customer.
  ///
  /// - Parameters:
  ///   - amount: Above zero gives, below zero takes.
  ///   - id: Idempotency key; a second adjustment of the same id changes nothing.
  /// - Throws: `LedgerError.insufficientFunds` when more is taken than is available.
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
