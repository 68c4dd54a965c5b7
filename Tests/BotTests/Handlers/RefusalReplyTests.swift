import Domain
import Services
import Telegram
import Testing

@testable import Bot

struct RefusalReplyTests {
  /// What is said about a refusal, from inside a turn.
  private func words(_ refusal: JobRefusal, language: String = "en") async throws -> String {
    let harness = try await BotHarness()
    return try await harness.turn(language: language) { turn in
      try RefusalReply(turn: turn).explain(refusal)
    }.only().words
  }

  @Test func everyLimitIsNamed() async throws {
    let caps = SpendingCaps(perDay: Amount(micros: 1))
    let spendable = Spendable(
      balance: Balance(posted: Amount(micros: 9)), caps: caps, spending: KeySpending())
    let said = try await words(
      .notEnoughCredit(price: Amount(micros: 25_000), spendable: spendable))
    #expect(said.hasPrefix("This costs $0.025; you can spend $0.000001 (the key's cap for today)"))
  }

  @Test func theOthersHaveTheirSentence() async throws {
    #expect(try await words(.unknownModel("<m>")).hasPrefix("There is no model <m>."))
    #expect(try await words(.queueFull(limit: 4)).hasPrefix("You have 4 pictures waiting"))
    #expect(try await words(.notFound).hasPrefix("I know no such picture"))
    #expect(try await words(.tooLate(.running)) == "This picture is being drawn already.")
    #expect(try await words(.notFound, language: "ru").contains("/history"))
  }

  @Test func groupsHearThePriceOnly() async throws {
    let harness = try await BotHarness()
    let refusal = JobRefusal.notEnoughCredit(
      price: Amount(micros: 25_000),
      spendable: Spendable(balance: Balance(posted: Amount(micros: 20_000))))
    for language in ["en", "ru"] {
      let reply = try await harness.turn(language: language, chat: BotHarness.group) { turn in
        try RefusalReply(turn: turn).explain(refusal)
      }.only()
      #expect(reply.words.contains("$0.025"))
      #expect(!reply.words.contains("$0.02 ") && !reply.words.contains("--m"))
      #expect(reply.buttons.map(\.url) == ["https://t.me/zekron_bot?start=topup"])
    }
  }

  /// More credit mends an empty balance, not a key's cap.
  @Test func theWayOutFitsTheLimit() async throws {
    let harness = try await BotHarness()
    let balance = Balance(posted: Amount(micros: 20_000))
    let caps = SpendingCaps(perDay: Amount(micros: 1))
    let refusals = [
      Spendable(balance: balance),
      Spendable(balance: balance, caps: caps, spending: KeySpending()),
    ].map { JobRefusal.notEnoughCredit(price: Amount(micros: 25_000), spendable: $0) }
    var buttons: [[String]] = []
    for refusal in refusals {
      let reply = try await harness.turn { turn in
        try RefusalReply(turn: turn).explain(refusal)
      }.only()
      buttons.append(reply.buttons.map(\.title))
    }
    #expect(buttons == [["⭐ Top up", "💳 Balance"], ["🔑 Keys"]])
  }
}
