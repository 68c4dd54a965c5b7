import Domain
import Services
import Testing

@testable import Bot

struct RefundHandlerTests {
  @Test func anUnspentTopUpGoesBackAfterAQuestion() async throws {
    let harness = try await BotHarness()
    try await harness.say("/help")
    try await harness.payStars(2308, charge: "c1")
    let list = try await harness.say("/refund").only()
    let asked = try await harness.press(list.data("№1"), message: 66).only()
    #expect(asked.words.contains("2308 ⭐ return to you, and $30.004 leave your balance"))
    #expect(asked.words.contains("bonus of $5.00 goes back"))
    let settled = try await harness.settlements()
    #expect(settled.first?.state == .credited, "a question changes nothing")
    let replies = try await harness.press(asked.data("Yes"), message: 66)
    #expect(try replies.call("deleteMessage").messageID == 66)
    #expect(replies.contains { $0.method == "refundStarPayment" })
    #expect(try replies.call("sendMessage").words.contains("on their way back"))
    #expect(try await harness.balance().available == Amount(micros: 1_000_000))
    let again = try await harness.press(asked.data("Yes"), message: 67).only()
    #expect(again.words == "That is settled already.")
    #expect(try await harness.isSound())
  }

  @Test func whatIsSpentStays() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 0
    let harness = try await BotHarness(setup)
    try await harness.say("/help")
    try await harness.payStars(10, charge: "c1")
    let button = MoneyButton.refundConfirmed(
      try #require(try await harness.settlements().first).id)
    let job = try await harness.order()
    try await harness.finish(job.id)
    #expect(try await harness.say("/refund").only().words.hasPrefix("There is nothing to refund"))
    let refused = try await harness.press(.money(button)).only()
    #expect(refused.words.contains("$0.13 would have to be there, and you have $0.1048"))
    #expect(try await harness.settlements().first?.state == .credited)
  }

  @Test func usdtGoesBackByHand() async throws {
    let harness = try await BotHarness()
    try await harness.press(.money(.ton(Amount(micros: 10_000_000))))
    let topUp = try await harness.openTopUp(.ton)
    try await harness.sendUSDT(topUp.price.units, comment: topUp.payload)
    let asked = try await harness.say("/refund 1").only()
    let refused = try await harness.press(asked.data("Yes")).only()
    #expect(refused.words.hasPrefix("A payment in USDT is given back by hand"))
  }

  @Test func nobodyRefundsAnothersPayment() async throws {
    let harness = try await BotHarness()
    try await harness.say("/help")
    try await harness.payStars(100, charge: "c1")
    let id = try #require(try await harness.settlements().first).id
    #expect(try await harness.say("/refund №1", from: 8).only().words.contains("no such payment"))
    for button in [MoneyButton.refund(id), .refundConfirmed(id)] {
      let reply = try await harness.press(.money(button), from: 8).only()
      #expect(reply.words.contains("no such payment"))
    }
    #expect(try await harness.settlements().first?.state == .credited)
  }
}
