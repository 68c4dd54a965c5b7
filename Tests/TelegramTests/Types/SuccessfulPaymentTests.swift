import Telegram
import Testing

@Suite struct SuccessfulPaymentTests {
  @Test func subscriptionIsRead() throws {
    let payment = try decoded(
      SuccessfulPayment.self,
      #"{"currency":"XTR","total_amount":250,"invoice_payload":"o","#
        + #""telegram_payment_charge_id":"stx","provider_payment_charge_id":"123_0","#
        + #""subscription_expiration_date":1762592000,"is_recurring":true,"#
        + #""is_first_recurring":true}"#)
    #expect(payment.totalAmount == 250)
    #expect(payment.telegramPaymentChargeID == "stx")
    #expect(payment.subscriptionExpirationDate == 1_762_592_000)
    #expect(payment.isRecurring)
    #expect(payment.isFirstRecurring)
  }

  @Test(arguments: ["currency", "total_amount", "invoice_payload", "telegram_payment_charge_id"])
  func paymentLackingWhatCountsIsRefused(missing: String) {
    let fields = [
      "currency": #""XTR""#, "total_amount": "1", "invoice_payload": #""o""#,
      "telegram_payment_charge_id": #""s""#,
    ]
    let text = fields.filter { $0.key != missing }.map { #""\#($0.key)":\#($0.value)"# }
    #expect(throws: DecodingError.self) {
      try decoded(SuccessfulPayment.self, "{\(text.joined(separator: ","))}")
    }
  }

  @Test func fractionOfAStarIsRefused() {
    #expect(throws: DecodingError.self) {
      try decoded(
        SuccessfulPayment.self,
        #"{"currency":"XTR","total_amount":1.5,"invoice_payload":"o","#
          + #""telegram_payment_charge_id":"stx"}"#)
    }
  }
}
