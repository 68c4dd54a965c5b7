import Sandbox
import Testing

extension EndToEnd {
  /// More at once than is kept in memory.
  @Suite struct BurstTests {
    @Test(.timeLimit(.minutes(1))) func everyoneIsAnsweredInOrder() async throws {
      try await RunningBot.with { bot in
        let visitors = (301...500).map { Visitor(bot, $0) }
        let rounds = 50
        var lines: [(user: Int64, text: String)] = []
        for round in 1...rounds {
          for visitor in visitors { lines.append((visitor.id, "/nope\(round)")) }
        }
        try bot.telegram.say(lines)
        try await bot.startAndPoll()
        try await bot.quiet()
        for visitor in visitors {
          let answers = visitor.answers.map(\.plainText)
          #expect(answers.count == rounds, "\(visitor.id)")
          #expect(zip(answers, 1...).allSatisfy { $0.contains("/nope\($1).") }, "\(visitor.id)")
        }
        try await bot.stopAndVerify()
      }
    }
  }
}
