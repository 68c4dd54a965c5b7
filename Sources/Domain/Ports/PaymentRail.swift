/// What the product asks of a way to be paid.
///
/// Every implementation promises: nothing is called here and now; the row, committed with the
/// decision, makes the call later, as often as needed, and the rail carries it out once.
package protocol PaymentRail: Sendable {
  var rail: Rail { get }

  /// The reply-to-be that gives a payment back, with the effect `.refund`; nil when this rail
  /// cannot, as money on TON that only its owner can send.
  func refundRow(for settlement: Settlement, at now: Timestamp) -> OutboxRow?
}
