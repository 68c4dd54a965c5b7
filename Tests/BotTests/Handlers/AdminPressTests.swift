import Domain
import Services
import Storage
import Testing

@testable import Bot

struct AdminPressTests {
  @Test(arguments: [
    MoneyButton.answer(TicketID(1)), .close(TicketID(1)), .creditClaim(SuspenseID(1)),
    .dismissClaim(SuspenseID(1)),
  ])
  func nobodyElseDecides(button: MoneyButton) async throws {
    var setup = BotHarness.Setup()
    setup.admins = [AccountID(99)]
    let harness = try await BotHarness(setup)
    try await harness.say("/paysupport hello")
    try await harness.sendUSDT(3_000_000, comment: nil, reference: "aa")
    let replies = try await harness.press(.money(button))
    #expect(replies.visible.isEmpty)
    #expect(try replies.toast().words.contains("not valid"))
    let (ticket, entry) = try await harness.store.transaction { tx in
      (try tx.support.ticket(TicketID(1)), try tx.suspense.entry(SuspenseID(1)))
    }
    #expect(ticket?.state == .open && entry?.state == .open)
  }

  @Test func whatNobodyHasClaimedIsNotCreditedByAButton() async throws {
    var setup = BotHarness.Setup()
    setup.admins = [AccountID(99)]
    let harness = try await BotHarness(setup)
    try await harness.sendUSDT(3_000_000, comment: nil, reference: "aa")
    let press = try await harness.press(.money(.creditClaim(SuspenseID(1))), from: 99)
    #expect(try press.toast().isAlert)
    let left = try await harness.press(.money(.dismissClaim(SuspenseID(1))), from: 99)
    #expect(try left.only().words.contains("stays as it is"))
  }
}
