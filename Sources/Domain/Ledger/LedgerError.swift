/// Why a transfer was refused; nothing was changed.
package enum LedgerError: Error, Sendable, Equatable {
  /// The customer's account holds less than the amount.
  case insufficientFunds(available: Amount, needed: Amount)
  /// Amounts must be above zero.
  case amountNotPositive
  /// Debit and credit must differ.
  case sameAccount
  /// No hold of that id.
  case holdNotFound(id: String)
  /// The hold ended the other way: a posted hold cannot be voided, nor a voided one posted.
  case holdEndedOtherwise(id: String)
  /// The id exists with other facts: an idempotency key was used for two things.
  case idInUse(id: String)
  case overflow
}
