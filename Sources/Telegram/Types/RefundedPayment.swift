/// Money went back (https://core.telegram.org/bots/api#refundedpayment).
package struct RefundedPayment: Sendable, Equatable, Decodable {
  package let currency: String
  /// In the currency's smallest unit; whole Stars for `XTR`.
  package let totalAmount: Int64
  package let invoicePayload: String
  /// The charge of the payment that was refunded.
  package let telegramPaymentChargeID: String

  package init(
    currency: String, totalAmount: Int64, invoicePayload: String, telegramPaymentChargeID: String
  ) {
    self.currency = currency
    self.totalAmount = totalAmount
    self.invoicePayload = invoicePayload
    self.telegramPaymentChargeID = telegramPaymentChargeID
  }

  private enum CodingKeys: String, CodingKey {
    case currency
    case totalAmount = "total_amount"
    case invoicePayload = "invoice_payload"
    case telegramPaymentChargeID = "telegram_payment_charge_id"
  }
}
