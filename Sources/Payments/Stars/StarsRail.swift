package import Domain
import Telegram

/// Telegram Stars as a rail: refunds go out by `refundStarPayment`.
package struct StarsRail: PaymentRail {
  package let rail = Rail.stars

  package init() {}

  /// Belongs to no chat: it waits behind no reply, and is not dropped when the person blocks us.
  package func refundRow(for settlement: Settlement, at now: Timestamp) -> OutboxRow? {
    let call = RefundStarPayment(
      userID: settlement.account.rawValue, telegramPaymentChargeID: settlement.key.reference)
    return OutboxRow(
      chatID: nil, method: RefundStarPayment.name,
      parameters: String(decoding: call.json(), as: UTF8.self), effect: .refund(settlement.id),
      createdAt: now)
  }
}
