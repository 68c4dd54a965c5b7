import HTTP
import Sandbox
import Testing

extension EndToEnd {
  /// Another poller with our token, and a token that is refused.
  @Suite struct TokenTests {
    @Test(.timeLimit(.minutes(1))) func secondPollerIsSurvived() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 81)
        try await ann.ask("/nope1", expecting: "/nope1")
        let polls = bot.calls.count("getUpdates")
        try await eventually("the next poll waits") {
          bot.telegram.calls().last { $0.method == "getUpdates" }?.parameters.contains("offset")
            == true && bot.telegram.pendingUpdateCount == 0
        }
        let request = IncomingRequest(
          method: "POST", path: "/bot\(RunningBot.token)/getUpdates", query: [("timeout", "0")])
        _ = bot.telegram.reply(to: request)
        try await eventually("the conflict is noted") { bot.log.contains("telegram.conflict") }
        try await ann.ask("/nope2", expecting: "/nope2")
        #expect(bot.calls.count("getUpdates") > polls)
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func refusedTokenEndsTheProgram() async throws {
      let token = "1000000003:AAHwrongTokenThatNobodyKnows_0123456"
      try await RunningBot.with(token: token) { bot in
        try bot.start()
        #expect(try await bot.exitStatus(within: .seconds(15)) == 1)
        #expect(bot.log.contains("TELEGRAM_BOT_TOKEN: Telegram refuses it"))
      }
    }

    @Test(.timeLimit(.minutes(1))) func missingTokenIsNamed() async throws {
      let outcome = try await Program.run(["run"])
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("TELEGRAM_BOT_TOKEN"))
    }
  }
}
