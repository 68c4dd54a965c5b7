import Domain
import Telegram
import Testing

@testable import Payments

struct StarsRowTests {
  private func partner(
    type: String = "user", kind: String? = "invoice_payment", payload: String? = "p",
    user: User? = User(id: 7, firstName: "Ann")
  ) -> StarTransaction.Partner {
    .init(type: type, transactionType: kind, user: user, invoicePayload: payload)
  }

  private func row(
    _ amount: Int64 = 5, source: StarTransaction.Partner? = nil,
    receiver: StarTransaction.Partner? = nil
  ) -> StarsRow {
    StarsRow(
      StarTransaction(id: "c", amount: amount, date: 2, source: source, receiver: receiver),
      language: { _ in "en" })
  }

  private let payment = StarsPayment(
    chargeID: "c", payer: Payer(account: AccountID(7), name: "Ann", language: "en"),
    stars: Stars(5), payload: "p", at: Timestamp(milliseconds: 2000), isReconciled: true)

  @Test func paymentsAndRefundsAreTold() {
    #expect(row(source: partner()) == .paid(payment))
    #expect(row(receiver: partner()) == .wentBack(payment))
    #expect(row(-5, source: partner()) == .wentBack(payment))
    #expect(row(-5, receiver: partner()) == .wentBack(payment))
    #expect(row(source: partner(kind: nil)) == .paid(payment))
  }

  @Test func everythingElseIsNoCredit() {
    #expect(row() == .other)
    #expect(row(source: partner(), receiver: partner()) == .other)
    #expect(row(0, source: partner()) == .other)
    #expect(row(source: partner(type: "fragment")) == .other)
    #expect(row(source: partner(kind: "paid_media_payment")) == .other)
    #expect(row(source: partner(kind: nil, payload: nil)) == .other)
    #expect(row(source: partner(user: nil)) == .other)
    #expect(row(source: partner(user: User(id: -1))) == .other)
  }
}
