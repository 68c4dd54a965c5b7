import HTTP
import Sandbox
import Testing

extension EndToEnd {
  /// Another poller with our token, a webhook, a token that is refused.
  @Suite struct ConnectionTests {
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
        Self.call("getUpdates", [("timeout", "0")], bot)
        try await eventually("the conflict is noted") { bot.log.contains("telegram.conflict") }
        try await ann.ask("/nope2", expecting: "/nope2")
        #expect(bot.calls.count("getUpdates") > polls)
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func webhookMakesRoomForPolling() async throws {
      try await RunningBot.with { bot in
        let ann = Visitor(bot, 82)
        try ann.say("/nope1")
        Self.call("setWebhook", [("url", "https://example.org/hook")], bot)
        try await bot.startAndPoll()
        _ = try await ann.answer(to: 0, "what was said before the start is answered")
        Self.call("setWebhook", [("url", "https://example.org/hook")], bot)
        try await ann.ask("/nope2", expecting: "/nope2")
        try await bot.stopAndVerify()
      }
    }

    /// Another program's call with our token.
    private static func call(
      _ method: String, _ query: [(name: String, value: String)], _ bot: RunningBot
    ) {
      _ = bot.telegram.reply(
        to: IncomingRequest(
          method: "GET", path: "/bot\(RunningBot.token)/\(method)", query: query))
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
