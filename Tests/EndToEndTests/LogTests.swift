import FoundationEssentials
import Sandbox
import Testing

extension EndToEnd {
  /// What the operator reads.
  ///
  /// Every other test also searches its bot's log for secrets.
  @Suite struct LogTests {
    @Test(.timeLimit(.minutes(1)), arguments: ["text", "json"])
    func talkativeLogTellsNoSecrets(format: String) async throws {
      let settings = ["log.level=debug", "log.format=\(format)"]
      try await RunningBot.with(settings: settings) { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 91)
        let key = try await ann.ask("/newkey laptop", expecting: "zk_live_")
        let secret = try #require(key.copyTexts.first)
        _ = try await ann.picture("/imagine a quokka in a log")
        try await ann.ask("/imagine a quokka --size 99x99", expecting: "Nothing charged")
        try await ann.ask("my key is \(secret)", expecting: "was posted in a chat")
        try await bot.stopAndVerify()
        for event in ["start", "bot.ready", "job.started", "job.stored", "job.delivered"] {
          #expect(bot.log.contains(format == "json" ? "\"event\":\"\(event)\"" : " \(event)"))
        }
        if format == "json" { try Self.everyLineIsAnObject(bot.log) }
      }
    }

    private static func everyLineIsAnObject(_ log: String) throws {
      let lines = log.split(separator: "\n")
      #expect(lines.count > 10)
      for line in lines {
        let fields = try JSONDecoder().decode([String: Field].self, from: Data(line.utf8))
        #expect(fields["time"] != nil && fields["level"] != nil && fields["event"] != nil)
      }
    }

    /// A number or a text.
    private struct Field: Decodable {
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
          _ = try container.decode(String.self)
        } catch {
          _ = try container.decode(Double.self)
        }
      }
    }
  }
}
