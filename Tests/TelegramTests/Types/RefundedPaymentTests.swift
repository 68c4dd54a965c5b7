import Telegram
import Testing

@Suite struct RefundedPaymentTests {
  @Test func refundNamesTheCharge() throws {
    let text =
      #"{"currency":"XTR","total_amount":5,"invoice_payload":"o","telegram_payment_charge_id":"s"}"#
    let expected = RefundedPayment(
      currency: "XTR", totalAmount: 5, invoicePayload: "o", telegramPaymentChargeID: "s")
    #expect(try decoded(RefundedPayment.self, text) == expected)
  }
}
