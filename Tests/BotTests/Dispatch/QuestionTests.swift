import Domain
import Telegram
import Testing

@testable import Bot

struct QuestionTests {
  @Test(arguments: [Question.topUpAmount, .support, .claim, .ticket(TicketID(17))])
  func aQuestionIsKeptForAnHour(question: Question) async throws {
    let harness = try await BotHarness()
    let asked = try await harness.turn { turn in
      try question.ask("Well?", placeholder: .topupAskPlaceholder, turn)
      #expect(try Question.pending(turn) == question)
    }
    #expect(try asked.only().asksForReply)
    harness.time.advance(by: .seconds(3599))
    try await harness.turn { turn in #expect(try Question.pending(turn) == question) }
    harness.time.advance(by: .seconds(1))
    try await harness.turn { turn in #expect(try Question.pending(turn) == nil) }
  }

  @Test func aCommandEndsIt() async throws {
    let harness = try await BotHarness()
    try await harness.say("/paysupport")
    try await harness.say("/help")
    try await harness.turn { turn in #expect(try Question.pending(turn) == nil) }
  }

  @Test func groupsAreAskedNothing() async throws {
    let harness = try await BotHarness()
    try await harness.say("/topup x")
    try await harness.turn(chat: BotHarness.group) { turn in
      #expect(try Question.pending(turn) == nil)
    }
  }

  @Test func itSurvivesARestart() async throws {
    let harness = try await BotHarness()
    try await harness.say("/topup x")
    let next = try await harness.restarted()
    #expect(try await next.say("25").only().words.contains("bring $25.00"))
  }
}
