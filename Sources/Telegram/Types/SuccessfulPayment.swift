/// Money has arrived (https://core.telegram.org/bots/api#successfulpayment).
///
/// Its identity is `telegramPaymentChargeID`: one invoice can be paid many times.
package struct SuccessfulPayment: Sendable, Equatable, Decodable {
  /// `XTR` for Telegram Stars.
  package let currency: String
  /// In the currency's smallest unit; whole Stars for `XTR`.
  package let totalAmount: Int64
  package let invoicePayload: String
  package let telegramPaymentChargeID: String
  package let providerPaymentChargeID: String
  /// Unix seconds; for subscriptions.
  package let subscriptionExpirationDate: Int64?
  package let isRecurring: Bool
  package let isFirstRecurring: Bool

  package init(
    currency: String, totalAmount: Int64, invoicePayload: String,
    telegramPaymentChargeID: String, providerPaymentChargeID: String = ""
  ) {
    self.currency = currency
    self.totalAmount = totalAmount
    self.invoicePayload = invoicePayload
    self.telegramPaymentChargeID = telegramPaymentChargeID
    self.providerPaymentChargeID = providerPaymentChargeID
    subscriptionExpirationDate = nil
    isRecurring = false
    isFirstRecurring = false
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    currency = try fields.decode(String.self, forKey: .currency)
    totalAmount = try fields.decode(Int64.self, forKey: .totalAmount)
    invoicePayload = try fields.decode(String.self, forKey: .invoicePayload)
    telegramPaymentChargeID = try fields.decode(String.self, forKey: .telegramPaymentChargeID)
    providerPaymentChargeID = fields.lenient(.providerPaymentChargeID) ?? ""
    subscriptionExpirationDate = fields.lenient(.subscriptionExpirationDate)
    isRecurring = fields.lenient(.isRecurring) ?? false
    isFirstRecurring = fields.lenient(.isFirstRecurring) ?? false
  }

  private enum Keys: String, CodingKey {
    case currency
    case totalAmount = "total_amount"
    case invoicePayload = "invoice_payload"
    case telegramPaymentChargeID = "telegram_payment_charge_id"
    case providerPaymentChargeID = "provider_payment_charge_id"
    case subscriptionExpirationDate = "subscription_expiration_date"
    case isRecurring = "is_recurring"
    case isFirstRecurring = "is_first_recurring"
  }
}
