import Domain
import Payments
import Testing

struct StarsRailTests {
  @Test func refundNamesPayerAndChargeWhateverIsInIt() throws {
    let settlement = Settlement(
      id: SettlementID(7), key: PaymentKey(.stars, "stx\"\\ü:1"), topUp: nil,
      account: AccountID(101), paid: .stars(Stars(5)), credit: Amount(micros: 65_000),
      paidAt: Timestamp(milliseconds: 1), createdAt: Timestamp(milliseconds: 2))
    let row = try #require(
      StarsRail().refundRow(for: settlement, at: Timestamp(milliseconds: 3)))
    #expect(row.method == "refundStarPayment")
    #expect(row.chatID == nil)
    #expect(row.effect == .refund(SettlementID(7)))
    #expect(
      row.parameters
        == #"{"user_id":101,"telegram_payment_charge_id":"stx\"\\ü:1"}"#)
  }
}
