import Domain
import Testing

@testable import Bot

struct MoneyButtonTests {
  static let all: [MoneyButton] =
    [
      .menu, .otherAmount, .refunds, .receipts(page: 0, nil), .receipts(page: 9999, month),
      .receiptsFile(nil), .receiptsFile(month), .usage(days: 7), .usage(days: 366),
    ]
    + [1, Int64.max].flatMap { number -> [MoneyButton] in
      [
        .methods(Amount(micros: number)), .stars(Amount(micros: number)),
        .ton(Amount(micros: number)), .cancel(TopUpID(number)), .refund(SettlementID(number)),
        .refundConfirmed(SettlementID(number)), .answer(TicketID(number)),
        .close(TicketID(number)), .creditClaim(SuspenseID(number)),
        .dismissClaim(SuspenseID(number)),
      ]
    }

  private static let month = Month("2026-12")

  @Test func everyButtonComesBackFromItsData() {
    for button in Self.all {
      let parts = button.payload.split(separator: ".", omittingEmptySubsequences: false)
      #expect(MoneyButton(parts.dropFirst().map(String.init)) == button, "\(button.payload)")
    }
  }

  @Test(arguments: [
    [], ["q"], ["m", "1"], ["r"], ["r", "-1", ""], ["r", "x", ""], ["g", "0"], ["g", "367"],
    ["s", ""], ["s", "-1"], ["s", "zzzzzzzzzzzzzz"], ["s", "1", "2"], ["xx", "1"],
  ])
  func otherDataIsNoButton(parts: [String]) {
    #expect(MoneyButton(parts) == nil)
  }
}
