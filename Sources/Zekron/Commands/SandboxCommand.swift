import Glibc
import HTTPServer
import Lifecycle

/// `zekron sandbox`: the bot and a stand-in Telegram with a web chat, in one process.
///
/// The bot is the one of `zekron run`, unchanged; only its address of Telegram, its token and a
/// few defaults of the configuration differ.
struct SandboxCommand {
  private let setup: Setup

  init(_ arguments: Arguments) throws {
    try arguments.allow([])
    setup = try Setup(arguments, for: .sandbox)
  }

  func run() async throws {
    let logger = setup.logger
    var configuration = setup.configuration
    let world = SandboxWorld(users: configuration.sandbox.users)
    let server = MicroHTTPDServer(
      handler: world.telegram, listen: configuration.sandbox.listen,
      configuration: SandboxWorld.serverConfiguration, logger: logger)
    try server.start()
    let host = configuration.sandbox.listen.host
    let url = "http://\(host.contains(":") ? "[\(host)]" : host):\(server.boundPort ?? 0)"
    configuration.telegram.baseURL = url
    configuration.telegram.token = Secret(SandboxWorld.token)
    configuration.payments.ton = SandboxWorld.ton(at: url)
    let data = try await RunCommand.open(setup)
    Console.error(Self.welcome(url, api: configuration.api))
    let signals = StopSignals(sink: setup.sink, logger: logger)
    let application = Application(configuration: configuration, data: data, logger: logger)
    try await signals.during {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        defer { group.cancelAll() }
        try await application.run(until: signals.stop)
      }
    }
    logger.info("stopped")
  }

  /// What a newcomer reads first.
  private static func welcome(_ url: String, api: Configuration.API) -> String {
    var lines = ["", "  Open \(url) and say hello to the bot. Ctrl-C ends the sandbox."]
    // A port that the system chooses is known later; the line `api.ready` says it then.
    if api.listen?.port != 0, !api.publicURL.isEmpty {
      lines.append("  Programs make pictures at \(api.publicURL), see \(api.publicURL)/docs.")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
