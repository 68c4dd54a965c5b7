import Domain
import Services
import Testing

@testable import Bot

struct AdminTicketsTests {
  private static func harness() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.admins = [AccountID(99)]
    let harness = try await BotHarness(setup)
    try await harness.say("/paysupport where is it?")
    return harness
  }

  @Test func openQuestionsAreListedAndAnswered() async throws {
    let harness = try await Self.harness()
    let list = try await harness.say("/admin tickets", from: 99).only()
    #expect(list.words.contains("Question №1 from Ann (7)") && list.buttons.count == 2)
    let replies = try await harness.say("/admin answer №1 On its way.", from: 99)
    #expect(try replies.to(7).only().words.contains("On its way."))
    #expect(
      try await harness.say("/admin tickets", from: 99).only().words == "No question is open.")
  }

  @Test func aQuestionIsClosedOnce() async throws {
    let harness = try await Self.harness()
    let close = MoneyButton.close(TicketID(1))
    #expect(try await harness.press(.money(close), from: 99).toast().words == "Closed")
    let again = try await harness.press(.money(close), from: 99, message: 501).toast()
    #expect(again.words == "That is settled already.")
    let missing = try await harness.press(.money(.close(TicketID(9))), from: 99).toast()
    #expect(missing.words != "Closed")
  }
}
