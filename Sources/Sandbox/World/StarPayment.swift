/// A payment in Stars.
package struct StarPayment: Sendable, Equatable {
  /// `telegram_payment_charge_id`.
  package let chargeID: String
  /// `invoice_payload`.
  package let payload: String
  /// Whole Stars.
  package let stars: Int
  /// Who paid.
  package let user: Int64
  /// The chat it was paid in.
  package let chat: Int64
}
