/// The only code that changes balances; each call is one step inside a store transaction.
///
/// Double entry: what one account loses another gains, so the sum over all accounts is 0, always.
/// Each function is idempotent by its transfer id and says whether it moved anything.
package struct LedgerRules {
  private let ledger: any LedgerRepository

  package init(_ ledger: any LedgerRepository) {
    self.ledger = ledger
  }

  /// Whether a call changed anything.
  package enum Outcome: Sendable, Equatable {
    case applied
    /// The same transfer had been made before; nothing changed.
    case replayed
  }

  /// Moves money at once.
  ///
  /// - Throws: `LedgerError`, or what the repository throws; nothing changed.
  package func move(
    id: String, from debit: AccountID, to credit: AccountID, amount: Amount, reason: String,
    at now: Timestamp
  ) throws -> Outcome {
    let transfer = Transfer(
      id: id, kind: .direct, debit: debit, credit: credit, amount: amount, reason: reason, at: now)
    try check(transfer)
    if try isReplay(of: transfer) { return .replayed }
    try requireFunds(of: debit, amount)
    try ledger.insert(transfer)
    try change(debit, posted: -amount.micros, held: 0)
    try change(credit, posted: amount.micros, held: 0)
    return .applied
  }

  /// Sets money of a customer aside for the house's revenue.
  ///
  /// - Throws: `LedgerError.insufficientFunds` and others; nothing changed.
  package func hold(
    id: String, from account: AccountID, amount: Amount, reason: String, at now: Timestamp
  ) throws -> Outcome {
    let transfer = Transfer(
      id: id, kind: .hold, debit: account, credit: .revenue, amount: amount, reason: reason,
      at: now)
    try check(transfer)
    if try isReplay(of: transfer) { return .replayed }
    try requireFunds(of: account, amount)
    try ledger.insert(transfer)
    try change(account, posted: 0, held: amount.micros)
    return .applied
  }

  /// Ends a hold by moving its money.
  package func post(hold id: String, at now: Timestamp) throws -> Outcome {
    guard let hold = try end(hold: id, as: .post, at: now) else { return .replayed }
    try change(hold.debit, posted: -hold.amount.micros, held: -hold.amount.micros)
    try change(hold.credit, posted: hold.amount.micros, held: 0)
    return .applied
  }

  /// Ends a hold by setting its money free.
  package func void(hold id: String, at now: Timestamp) throws -> Outcome {
    guard let hold = try end(hold: id, as: .void, at: now) else { return .replayed }
    try change(hold.debit, posted: 0, held: -hold.amount.micros)
    return .applied
  }

  /// Writes the ending row; nil when the hold had ended the same way before.
  private func end(hold id: String, as kind: Transfer.Kind, at now: Timestamp) throws -> Transfer? {
    guard let hold = try ledger.transfer(id), hold.kind == .hold else {
      throw LedgerError.holdNotFound(id: id)
    }
    if let ending = try ledger.ending(ofHold: id) {
      guard ending.kind == kind else { throw LedgerError.holdEndedOtherwise(id: id) }
      return nil
    }
    try ledger.insert(
      Transfer(
        id: "\(kind.rawValue):\(id)", kind: kind, debit: hold.debit, credit: hold.credit,
        amount: hold.amount, holdID: id, reason: hold.reason, at: now))
    return hold
  }

  private func check(_ transfer: Transfer) throws(LedgerError) {
    guard transfer.amount > .zero else { throw .amountNotPositive }
    guard transfer.debit != transfer.credit else { throw .sameAccount }
  }

  private func isReplay(of transfer: Transfer) throws -> Bool {
    guard let earlier = try ledger.transfer(transfer.id) else { return false }
    let same =
      earlier.kind == transfer.kind && earlier.debit == transfer.debit
      && earlier.credit == transfer.credit && earlier.amount == transfer.amount
    guard same else { throw LedgerError.idInUse(id: transfer.id) }
    return true
  }

  private func requireFunds(of account: AccountID, _ amount: Amount) throws {
    guard account.isCustomer else { return }
    let available = try ledger.balance(of: account).available
    guard available >= amount else {
      throw LedgerError.insufficientFunds(available: available, needed: amount)
    }
  }

  private func change(_ account: AccountID, posted: Int64, held: Int64) throws {
    try ledger.change(
      account, posted: Amount(micros: posted), held: Amount(micros: held))
  }
}
