/// The money of one account.
package struct Balance: Hashable, Sendable {
  /// Credits minus debits of everything that is final.
  package var posted: Amount
  /// Sum of the holds that are neither posted nor voided; never negative.
  package var held: Amount

  package init(posted: Amount = .zero, held: Amount = .zero) {
    self.posted = posted
    self.held = held
  }

  /// What may be held next: `posted − held`.
  package var available: Amount { Amount(micros: posted.micros - held.micros) }
}
