/// A buyer is about to pay (https://core.telegram.org/bots/api#precheckoutquery).
///
/// To be answered within 10 s; an approval is no payment yet.
package struct PreCheckoutQuery: Sendable, Equatable, Decodable {
  package let id: String
  package let from: User
  /// `XTR` for Telegram Stars.
  package let currency: String
  /// In the currency's smallest unit; whole Stars for `XTR`.
  package let totalAmount: Int64
  package let invoicePayload: String

  package init(
    id: String, from: User, currency: String, totalAmount: Int64, invoicePayload: String
  ) {
    self.id = id
    self.from = from
    self.currency = currency
    self.totalAmount = totalAmount
    self.invoicePayload = invoicePayload
  }

  private enum CodingKeys: String, CodingKey {
    case id, from, currency
    case totalAmount = "total_amount"
    case invoicePayload = "invoice_payload"
  }
}
