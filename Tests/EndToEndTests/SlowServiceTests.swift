import Cryptography
import Domain
import HTTP
import HTTPServer
import ImageCodecs
import Sandbox
import TestSupport
import Testing

extension EndToEnd {
  /// A slow service that shows what it draws, beside the painter.
  @Suite struct SlowServiceTests {
    /// A1111's API: draws once it is let, and shows a picture as it forms until then.
    private struct Service: HTTPHandler {
      let gate = Gate()
      let picture: String
      let preview: String

      init() throws {
        func file(_ edge: Int, red: UInt8) throws -> String {
          Base64.encode(
            try PNGCodec.encode(Bitmap(width: edge, height: edge, red: red, green: 90, blue: 160)))
        }
        picture = try file(256, red: 10)
        preview = try file(32, red: 240)
      }

      func reply(to request: IncomingRequest) -> HTTPReply {
        switch request.path {
        case "/sdapi/v1/txt2img":
          return .later { [gate, picture] in
            await gate.wait()
            return .json("{\"images\":[\"\(picture)\"],\"info\":\"{}\"}")
          }
        case "/sdapi/v1/progress":
          let isSkipped = request.query.contains { $0 == ("skip_current_image", "true") }
          let image = isSkipped ? "null" : "\"\(preview)\""
          return .now(.json(#"{"progress":0.4,"state":{},"current_image":\#(image)}"#))
        default: return .now(.json(#"{"detail":"Not Found"}"#, status: 404))
        }
      }
    }

    /// A bot whose model `far` the service draws, one after the other.
    private static func with(
      _ body: (RunningBot, Service) async throws -> Void
    ) async throws {
      let service = try Service()
      let server = MicroHTTPDServer(
        handler: service, listen: ListenAddress(host: "127.0.0.1", port: 0))
      try server.start()
      let price = "create: {from: '0.01', to: '0.01'}"
      let settings = [
        """
        engines={gpu: {kind: 'sdapi', baseURL: 'http://127.0.0.1:\(server.boundPort ?? 0)', \
        api: 'sdapi', concurrency: 1}}
        """,
        """
        models=[{id: 'far', maxEdgePixels: 512, \(price), engine: 'gpu'}, \
        {id: 'near', maxEdgePixels: 512, \(price), engine: 'painter'}]
        """,
      ]
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        defer {
          service.gate.open()
          group.cancelAll()
        }
        try await RunningBot.with(settings: settings) { try await body($0, service) }
      }
    }

    private static func isPreview(_ message: Message) -> Bool {
      message.isPhoto && message.plainText.contains("drawing 40 %")
    }

    @Test(.timeLimit(.minutes(3)))
    func whatItDrawsIsShownAndOthersAreNotHeldUpNorLostWhenWeAreKilled() async throws {
      try await Self.with { bot, service in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 41)
        let prompts = (1...4).map { "lake \($0)" }
        for prompt in prompts { try ann.say("/imagine \(prompt) --size 256x256") }
        try await eventually("a preview") { ann.answers.contains(where: Self.isPreview) }
        let shown = try #require(ann.answers.first(where: Self.isPreview))
        let preview = try JPEGCodec.decode(try #require(bot.file(of: shown)))
        #expect(preview.width == 320 && preview.pixels[0] > 230)
        // The painter has its own line.
        try ann.say("/imagine a pond --size 256x256 --m near")
        try await eventually("the painter's picture") {
          ann.photos.contains { $0.plainText.hasPrefix("a pond\n") }
        }
        #expect(!bot.log.contains("job.stored job=1 "))
        await bot.kill9()
        service.gate.open()
        try await bot.startAndPoll()
        try await eventually("all pictures, without the previews", within: .seconds(40)) {
          ann.photos.count == 5 && !ann.answers.contains { $0.plainText.contains("drawing") }
        }
        for prompt in prompts {
          let photos = ann.photos.filter { $0.plainText.hasPrefix(prompt + "\n") }
          #expect(photos.count == 1)
          let file = try #require(photos.first.flatMap { bot.file(of: $0) })
          #expect(try ImageCodec.decode(file).pixels[0] == 10)
        }
        try await ann.ask("/balance", expecting: "9.95")
        let verdict = try await bot.command(["verify"])
        #expect(verdict.status == 0, "\(verdict.output)")
      }
    }

    @Test(.timeLimit(.minutes(2))) func whatIsCancelledLeavesNoPreview() async throws {
      try await Self.with { bot, _ in
        try await bot.startAndPoll()
        let ben = Visitor(bot, 42, name: "Ben")
        try ben.say("/imagine a lake --size 256x256")
        try await eventually("a preview") { ben.answers.contains(where: Self.isPreview) }
        let shown = try #require(ben.answers.first(where: Self.isPreview))
        try ben.press("Cancel", under: shown)
        try await eventually("only words are left") {
          ben.photos.isEmpty && ben.answers.contains { $0.plainText.contains("cancelled") }
        }
        try await Task.sleep(for: .seconds(4))
        #expect(ben.photos.isEmpty)
        #expect(ben.answers.count { $0.plainText.contains("cancelled") } == 1)
        try await ben.ask("/balance", expecting: "10.00")
      }
    }
  }
}
