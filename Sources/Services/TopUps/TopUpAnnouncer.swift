package import Domain

/// Tells people how their top-ups go; each front end has its own.
///
/// The `announce…` functions run inside the transaction that decides, so that what is decided and
/// what is said are committed together. They must not call `TopUpService`.
package protocol TopUpAnnouncer: Sendable {
  /// Shows the invoice or the quote: queues its message with the effect `.topUpMessage`.
  func announceOpened(_ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp) throws

  /// A payment of it is on its way and not final yet; called once.
  func announceSeen(_ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp) throws

  /// Money has come. `settlement.notes` says what is particular about it.
  func announceCredited(
    _ crediting: Crediting, in tx: any StoreTransaction, at now: Timestamp) throws

  /// An unpaid top-up has expired, was superseded or cancelled, as its state says: its message is
  /// to be taken away.
  func announceEnded(_ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp) throws

  /// Money was set aside and the rail is being asked to give it back.
  func announceRefunding(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp) throws

  /// It was given back.
  func announceRefunded(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp) throws

  /// The rail refused: the money is in the account again. Admins must know as well.
  func announceRefundFailed(
    _ settlement: Settlement, reason: String, in tx: any StoreTransaction, at now: Timestamp)
    throws

  /// The rail took a payment back without our asking; `lacking` had been spent and is owed. Admins
  /// must know as well.
  func announceReversed(
    _ settlement: Settlement, lacking: Amount, in tx: any StoreTransaction, at now: Timestamp)
    throws

  /// A payment arrived that could not be matched; for admins.
  func announceSuspended(
    _ entry: SuspenseEntry, in tx: any StoreTransaction, at now: Timestamp) throws

  /// Somebody says that such a payment is his, and an admin must decide.
  func announceClaimed(
    _ entry: SuspenseEntry, by claimant: AccountID, in tx: any StoreTransaction,
    at now: Timestamp) throws

  /// Rows were committed that the front end must now send.
  func committed()
}

/// What an arrived payment has changed.
package struct Crediting: Sendable, Hashable {
  /// Has credit, bonus and notes.
  package let settlement: Settlement
  /// The top-up it paid, as it is now.
  package let topUp: TopUp?
  /// What went at once to what the account still owed.
  package let collected: Amount

  package init(settlement: Settlement, topUp: TopUp?, collected: Amount) {
    self.settlement = settlement
    self.topUp = topUp
    self.collected = collected
  }
}
