import Cryptography
import HTTP
import Sandbox
import Testing

extension EndToEnd {
  /// A key from the chat, and what a program does with it.
  @Suite struct APITests {
    private static let settings = ["api.listen=127.0.0.1:0"]

    /// A bot with an API, Ann, and a key of hers.
    private static func with(
      _ body: (RunningBot, Visitor, String) async throws -> Void
    ) async throws {
      try await RunningBot.with(settings: settings) { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 31)
        let shown = try await ann.ask("/newkey site", expecting: "zk_live_")
        try await body(bot, ann, try #require(shown.copyTexts.first))
      }
    }

    @Test(.timeLimit(.minutes(1))) func aKeyMakesPicturesWithTheBalanceOfTheChat() async throws {
      try await Self.with { bot, ann, key in
        let client = try await APIClient.of(bot, key: key)
        let made = try await client.post("/v1/generate", #"{"prompt":"a quokka at noon"}"#)
        #expect(made.status == 200)
        let data = try #require(made.data)
        let file = try #require(data["image"]?["b64_json"]?.string.flatMap(Base64.decode))
        #expect(file == bot.picture)
        #expect(data["cost"]?.string == "0.0106")
        #expect(data["remaining_balance"]?.string == "9.9894")
        let link = try #require(data["image"]?["url"]?.string)
        #expect(try await client.get(link).bytes == bot.picture)
        #expect(try await client.get("/v1/balance").data?["balance"]?.string == "9.9894")
        try await ann.ask("/balance", expecting: "$9.9894")
        try await ann.ask("/history", expecting: "a quokka at noon")
        let notice = try #require(
          ann.answers.first { $0.plainText.contains("was used from a new address") })
        #expect(notice.plainText.contains("127.0.0.1"))

        let preview = try await client.post("/api/v1/bench", #"{"prompt":"a lake"}"#)
        let id = try #require(preview.data?["id"]?.string)
        let number = try ann.say("/show \(id)")
        let photo = try await ann.answer(to: number, "the program's picture") { $0.isPhoto }
        #expect(bot.file(of: photo) == bot.picture)
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(2))) func anOrderOutlivesTheProcessAndIsPaidOnce() async throws {
      try await Self.with { bot, ann, key in
        let body = #"{"prompt":"mountains at dawn","model":"painted-flash","size":"512x512"}"#
        let headers: HTTPHeaders = ["Idempotency-Key": "order-1"]
        let client = try await APIClient.of(bot, key: key)
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask {
            // Nobody answers: the process is killed while it draws.
            await #expect(throws: HTTPTransportError.self) {
              try await client.post("/v1/generate", body, headers: headers)
            }
          }
          try await eventually("the drawing has begun") { bot.log.contains("job.started") }
          await bot.kill9()
          try await group.waitForAll()
        }
        try await bot.startAndPoll()
        try await eventually("the API is back") {
          bot.log.split(separator: "api.ready url=").count == 3
        }
        let again = try await APIClient.of(bot, key: key)
        let answer = try await again.post("/v1/generate", body, headers: headers)
        #expect(answer.status == 200)
        #expect(answer.headers["Idempotent-Replayed"] == "true")
        #expect(answer.data?["id"] == .integer(1))
        let once = try await again.get("/v1/balance").data
        #expect(once?["total_generations"] == .integer(1))
        let other = try await again.post(
          "/v1/generate", #"{"prompt":"a lake"}"#, headers: headers)
        #expect(other.status == 422)
        try await ann.ask("/history", expecting: "mountains at dawn")
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func aRevokedKeyOpensNothingFromThatMomentOn() async throws {
      try await Self.with { bot, ann, key in
        let client = try await APIClient.of(bot, key: key)
        #expect(try await client.get("/v1/balance").status == 200)
        let list = try await ann.ask("/keys", expecting: "Your API keys")
        for label in ["site", "Revoke", "Yes, revoke"] {
          // Each press edits the list into what the next one is under.
          try await eventually("the button \(label)") {
            let card = ann.answers.first { $0.id == list.id }
            return card.map { (try? ann.press(label, under: $0)) != nil } ?? false
          }
        }
        try await eventually("the key is revoked") {
          try await client.get("/v1/balance").status == 401
        }
        let refused = try await client.post("/v1/generate", #"{"prompt":"a lake"}"#)
        #expect(refused.status == 401)
        #expect(refused.json["error"]?["type"]?.string == "invalid_api_key")
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func aStopLetsWhatRunsFinish() async throws {
      try await Self.with { bot, _, key in
        let client = try await APIClient.of(bot, key: key)
        try await withThrowingTaskGroup(of: Int.self) { group in
          group.addTask {
            try await client.post(
              "/v1/generate", #"{"prompt":"hills","model":"painted-flash","size":"512x512"}"#
            ).status
          }
          try await eventually("the drawing has begun") { bot.log.contains("job.started") }
          #expect(try await bot.terminate() == 0)
          // Drawn in time, or told to ask for it later: never left without an answer.
          let status = try #require(try await group.next())
          #expect([200, 504].contains(status))
        }
        try await bot.startAndPoll()
        try await bot.quiet()
        try await bot.stopAndVerify()
      }
    }
  }
}
