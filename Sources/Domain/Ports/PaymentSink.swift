/// Where every payment arrives, whichever way it was learnt of.
///
/// Every implementation promises: each function is one step inside the caller's transaction; a
/// payment is credited once by its own identity, whatever the order of reports; nothing that was
/// paid is dropped.
package protocol PaymentSink: Sendable {
  /// Stars have been paid.
  ///
  /// - Throws: `MoneyError.overflow` for numbers that make no sense, or what the store throws.
  func settle(
    _ payment: StarsPayment, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> SettlementOutcome

  /// Stars have gone back to their payer, asked by us or not.
  func reverse(
    _ payment: StarsPayment, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> ReversalOutcome

  /// A transfer to our wallet is final.
  ///
  /// A transfer in suspense is looked at anew, since an indexer may attach its comment late.
  func receive(
    _ transfer: TONTransfer, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> TransferOutcome

  /// A transfer to our wallet is on its way and not final yet.
  func see(_ transfer: TONTransfer, in tx: any StoreTransaction, at now: Timestamp) throws

  /// Rows were committed that must now be sent.
  func committed()
}

/// What a report of a payment has changed.
package enum SettlementOutcome: Sendable, Equatable {
  case credited(Settlement)
  /// Had been credited before; nothing changed.
  case known(Settlement)
  /// Nothing was paid.
  case nothing
}

/// What a report of Stars going back has changed.
package enum ReversalOutcome: Sendable, Equatable {
  /// The end of a refund of ours.
  case confirmed(Settlement)
  /// Not of ours: the credit was taken back, as far as it was there.
  case reversed(Settlement, lacking: Amount)
  /// The payment itself had not been seen; its report will change nothing.
  case recorded(Settlement)
  /// Known before; nothing changed.
  case known(Settlement)
}

/// What a report of a transfer has changed.
package enum TransferOutcome: Sendable, Equatable {
  case credited(Settlement)
  /// Kept until somebody claims it; `isNew` the first time.
  case suspended(SuspenseEntry, isNew: Bool)
  /// Known before; nothing changed.
  case known
}
