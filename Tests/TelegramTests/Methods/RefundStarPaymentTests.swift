import Telegram
import Testing

@Suite struct RefundStarPaymentTests {
  @Test func chargeIsNamed() throws {
    #expect(
      try JSON(RefundStarPayment(userID: 5, telegramPaymentChargeID: "stx1"))
        == ["user_id": 5, "telegram_payment_charge_id": "stx1"])
  }
}
