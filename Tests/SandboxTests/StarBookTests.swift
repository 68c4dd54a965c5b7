import Testing

@testable import Sandbox

@Suite struct StarBookTests {
  private let payment = StarPayment(
    chargeID: "stx1", payload: "o:1", stars: 250, user: 101, chat: 101)

  @Test func aPaymentIsRefundedOnceAndToItsPayer() throws {
    var book = StarBook()
    book.record(payment, date: 5)
    #expect(book.balance == 250)
    #expect(throws: StandInError.badRequest("USER_ID_INVALID")) {
      try book.refund(charge: "stx1", user: 102, date: 6)
    }
    #expect(try book.refund(charge: "stx1", user: 101, date: 6) == payment)
    #expect(throws: StandInError.badRequest("CHARGE_ALREADY_REFUNDED")) {
      try book.refund(charge: "stx1", user: 101, date: 7)
    }
    #expect(throws: StandInError.badRequest("CHARGE_ID_INVALID")) {
      try book.refund(charge: "stx2", user: 101, date: 7)
    }
    #expect(book.balance == 0)
    #expect(book.transactions.map(\.isRefund) == [false, true])
  }

  @Test func aCheckoutIsAnsweredOnce() async throws {
    var book = StarBook()
    let bell = book.open(checkout: "1")
    try book.answer(checkout: "1", .refused("expired"))
    #expect(throws: StandInError.queryTooOld) { try book.answer(checkout: "1", .accepted) }
    #expect(
      await bell.wait(atMost: .seconds(10), clock: StoppedClock()) == .refused("expired"))
    _ = book.open(checkout: "2")
    book.close(checkout: "2")
    #expect(throws: StandInError.queryTooOld) { try book.answer(checkout: "2", .accepted) }
  }
}
