package import Domain

/// Gives Stars back by a row that nobody sends.
package struct StubStarsRail: PaymentRail {
  package let rail = Rail.stars

  package init() {}

  package func refundRow(for settlement: Settlement, at now: Timestamp) -> OutboxRow? {
    OutboxRow(
      chatID: nil, method: "refundStarPayment", parameters: "{}", effect: .refund(settlement.id),
      createdAt: now)
  }
}
