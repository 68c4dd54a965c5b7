import Domain
import Telegram
import Testing

@testable import Bot

struct AnswerHandlerTests {
  @Test func withoutAQuestionNothingIsAnAnswer() async throws {
    let harness = try await BotHarness()
    try await harness.turn { turn in
      let isAnswer = try AnswerHandler(turn: turn).answer("25", isReply: true)
      #expect(!isAnswer)
    }
  }

  @Test func aTicketIsAnsweredByAdminsOnly() async throws {
    let harness = try await BotHarness()
    try await harness.say("/paysupport help")
    try await harness.turn { turn in
      try Question.ticket(TicketID(1)).ask("?", placeholder: .adminAnswerPlaceholder, turn)
      let isAnswer = try AnswerHandler(turn: turn).answer("words", isReply: true)
      #expect(!isAnswer)
    }
  }
}
