import Domain
import Synchronization
import Telegram
import TestSupport
import Testing

@testable import Bot

struct QuestionTests {
  private static func pending(
    _ harness: BotHarness, in chat: Chat? = nil, isReply: Bool = true
  ) async throws -> Question? {
    let found = Mutex<Question?>(nil)
    try await harness.turn(chat: chat) { turn in
      let pending = try Question.pending(turn, isReply: isReply)
      found.withLock { $0 = pending }
    }
    return found.withLock { $0 }
  }

  @Test(arguments: [
    Question.topUpAmount, .support, .claim, .ticket(TicketID(17)), .pictures(SourceDraftID(5)),
  ])
  func aQuestionIsKeptForAnHour(question: Question) async throws {
    let harness = try await BotHarness()
    let asked = try await harness.turn { turn in
      try question.ask("Well?", placeholder: .topupAskPlaceholder, turn)
      let pending = try Question.pending(turn, isReply: false)
      #expect(pending == question)
    }
    #expect(try asked.only().asksForReply)
    harness.time.advance(by: .seconds(600))
    #expect(try await Self.pending(harness, isReply: false) == nil)
    harness.time.advance(by: .seconds(2999))
    #expect(try await Self.pending(harness) == question)
    harness.time.advance(by: .seconds(1))
    #expect(try await Self.pending(harness) == nil)
  }

  @Test func aCommandEndsIt() async throws {
    let harness = try await BotHarness()
    try await harness.say("/paysupport")
    try await harness.say("/help")
    #expect(try await Self.pending(harness) == nil)
  }

  @Test func groupsAreAskedNothing() async throws {
    let harness = try await BotHarness()
    try await harness.say("/topup x")
    #expect(try await Self.pending(harness, in: BotHarness.group) == nil)
  }

  @Test func itSurvivesARestart() async throws {
    let harness = try await BotHarness()
    try await harness.say("/topup x")
    let next = try await harness.restarted()
    #expect(try await next.say("25").only().words.contains("bring $25.00"))
  }
}
