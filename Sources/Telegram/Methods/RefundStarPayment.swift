/// Gives a payment back in full (https://core.telegram.org/bots/api#refundstarpayment).
///
/// `.alreadyRefunded` counts as success.
package struct RefundStarPayment: BotMethod, Equatable {
  package static let name = "refundStarPayment"

  package let userID: Int64
  package let telegramPaymentChargeID: String

  package init(userID: Int64, telegramPaymentChargeID: String) {
    self.userID = userID
    self.telegramPaymentChargeID = telegramPaymentChargeID
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("user_id", userID)
    fields.field("telegram_payment_charge_id", telegramPaymentChargeID)
  }
}
