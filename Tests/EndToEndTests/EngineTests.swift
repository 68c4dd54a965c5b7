import Glibc
import HTTP
import ImageCodecs
import Sandbox
import Testing

extension EndToEnd {
  /// Engines outside: another zekron, nobody, and a server that zekron starts.
  @Suite struct EngineTests {
    /// Settings of a bot whose model is drawn by another zekron, if that answers.
    private static func settings(of url: String, engine: String) -> [String] {
      [
        """
        engines={other: {kind: 'openai', baseURL: '\(url)', keyEnvironment: 'OTHER_KEY', \
        model: 'painted-flash', extensions: ['seed', 'negative'], attempts: 2}}
        """,
        """
        models=[{id: 'far', maxEdgePixels: 1024, create: {from: '0.03', to: '0.03'}, \
        engine: \(engine)}]
        """,
      ]
    }

    /// A bot with an API, and a key of Ann's.
    private static func withOther(
      _ body: (RunningBot, Visitor, _ url: String, _ key: String) async throws -> Void
    ) async throws {
      try await RunningBot.with(settings: ["api.listen=127.0.0.1:0"]) { other in
        try await other.startAndPoll()
        let ann = Visitor(other, 31)
        let shown = try await ann.ask("/newkey site", expecting: "zk_live_")
        let key = try #require(shown.copyTexts.first)
        let url = try await APIClient.of(other, key: key).baseURL
        try await body(other, ann, url, key)
      }
    }

    /// Asks for a picture that is really painted, which may take its time on a busy machine.
    private static func picture(_ visitor: Visitor, _ command: String) async throws -> Message {
      let number = try visitor.say(command)
      return try await visitor.answer(to: number, "a photo", within: .seconds(80)) { $0.isPhoto }
    }

    @Test(.timeLimit(.minutes(4))) func oneZekronDrawsForAnother() async throws {
      try await Self.withOther { other, ann, url, key in
        try await RunningBot.with(
          settings: Self.settings(of: url, engine: "'other'"), environment: ["OTHER_KEY": key]
        ) { bot in
          try await bot.startAndPoll()
          let ben = Visitor(bot, 32, name: "Ben")
          let photo = try await Self.picture(ben, "/imagine a lake at dusk --size 320x256 --seed 9")
          let file = try #require(bot.file(of: photo))
          let header = try ImageHeader.read(file)
          #expect(header.width == 320 && header.height == 256)
          // What the other one painted, pixel by pixel, with the seed that was asked for.
          let painted = try await Self.picture(
            ann,
            "/imagine a lake at dusk --size 320x256 --seed 9 --m painted-flash")
          let own = try #require(other.file(of: painted))
          #expect(try ImageCodec.decode(file) == ImageCodec.decode(own))
          #expect(!photo.plainText.contains("Not possible"))
          try await ben.ask("/balance", expecting: "$9.97")
          try await ben.ask("/status", expecting: "other: ready")
          // Two pictures, of 14 characters each: Ann's own, and the one for Ben.
          try await ann.ask("/balance", expecting: "$9.979")
          #expect(!bot.log.contains(key) && !bot.log.contains("lake"))
          try await bot.stopAndVerify()
        }
        try await other.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(4))) func whenNobodyAnswersTheSpareDrawsOrNothingIsCharged()
      async throws
    {
      let nowhere = "http://127.0.0.1:9"
      for (engine, isDrawn) in [("['other', 'painter']", true), ("'other'", false)] {
        try await RunningBot.with(
          settings: Self.settings(of: nowhere, engine: engine), environment: ["OTHER_KEY": "k-1"]
        ) { bot in
          try await bot.startAndPoll()
          let ben = Visitor(bot, 32, name: "Ben")
          if isDrawn {
            let photo = try await Self.picture(ben, "/imagine a lake at dusk --size 256x256")
            #expect(photo.plainText.contains("Drawn by a spare engine"))
            try await ben.ask("/balance", expecting: "$9.97")
            #expect(bot.log.contains("engine.failover"))
          } else {
            let number = try ben.say("/imagine a lake at dusk --size 256x256")
            try await eventually("the failure is said") {
              ben.answers.contains { $0.id > number && $0.plainText.contains("Nothing charged") }
            }
            try await ben.ask("/balance", expecting: "$10.00")
          }
          try await bot.stopAndVerify()
        }
      }
    }

    @Test(.timeLimit(.minutes(1))) func aServerOfOursEndsWithUsEvenIfWeAreKilled() async throws {
      let settings = [
        """
        engines={gpu: {kind: 'managed', baseURL: 'http://127.0.0.1:9', \
        command: ['sh', '-c', 'echo loading a model; exec sleep 300']}}
        """,
        "models=[{id: 'm', maxEdgePixels: 512, create: {from: '0.01', to: '0.01'}, engine: 'gpu'}]",
      ]
      try await RunningBot.with(settings: settings) { bot in
        for isKilled in [false, true] {
          let before = bot.log.split(separator: "engine.process.started").count
          try await bot.startAndPoll()
          try await eventually("the server starts") {
            bot.log.split(separator: "engine.process.started").count > before
          }
          let line = try #require(
            bot.log.split(separator: "\n").last { $0.contains("engine.process.started") })
          let pid = try #require(
            line.split(separator: "pid=").last.flatMap { Int32($0.prefix { $0.isNumber }) })
          try await eventually("its output is logged") {
            bot.log.contains("line=\"loading a model\"")
          }
          #expect(kill(pid, 0) == 0)
          if isKilled {
            await bot.kill9()
          } else {
            #expect(try await bot.terminate() == 0)
          }
          try await eventually("the server has ended") { kill(pid, 0) != 0 }
        }
      }
    }

    @Test(.timeLimit(.minutes(1))) func theProbeSaysWhenAProgramIsMissing() async throws {
      for (program, status) in [("/no/such/server", Int32(1)), ("sh", 0)] {
        let settings = [
          "engines={gpu: {kind: 'managed', baseURL: 'http://127.0.0.1:9', command: ['\(program)']}}",
          "models=[{id: 'm', maxEdgePixels: 512, create: {from: '0.01', to: '0.01'}, engine: 'gpu'}]",
        ]
        let words = ["check-config", "--probe"] + settings.flatMap { ["--set", $0] }
        let outcome = try await Program.run(words)
        #expect(outcome.status == status, "\(outcome.output)")
        #expect(outcome.output.contains("✗ gpu  /no/such/server not found") == (status == 1))
      }
    }

    @Test(.timeLimit(.minutes(1))) func theProbeTellsWhoAnswers() async throws {
      try await Self.withOther { _, _, url, key in
        let settings = Self.settings(of: url, engine: "['other', 'painter']")
        let words = ["check-config", "--probe"] + settings.flatMap { ["--set", $0] }
        let good = try await Program.run(words, environment: ["OTHER_KEY": key])
        #expect(good.status == 0, "\(good.output)")
        #expect(good.output.contains("✓ other    2 models"))
        #expect(good.output.contains("✓ painter  built in"))
        #expect(good.output.contains("OTHER_KEY set") && !good.output.contains(key))
        let bad = try await Program.run(words, environment: ["OTHER_KEY": "zk_wrong"])
        #expect(bad.status == 1)
        #expect(bad.output.contains("✗ other    the key is not accepted"))
      }
    }
  }
}
