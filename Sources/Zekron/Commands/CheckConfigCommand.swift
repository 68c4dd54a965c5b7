import Domain
import Glibc
import HTTPClient
import Lifecycle

/// `zekron check-config`: all findings at once, or the configuration as it will be used; with
/// `--probe` also whether each engine answers.
struct CheckConfigCommand {
  private let setup: Setup
  private let isProbing: Bool

  init(_ arguments: Arguments) throws {
    try arguments.allow(["probe"])
    isProbing = arguments.flags.contains("probe")
    setup = try Setup(arguments, for: .tool)
  }

  func run() async throws {
    let configuration = setup.configuration
    let models = configuration.catalog.all.map { model in
      "\(model.id) (\(([model.engine] + model.spares).joined(separator: ", then ")))"
    }
    try await checkEngines()
    Console.print(
      """
      The configuration is sound.
      telegram   \(configuration.telegram.baseURL), \
      token \(Self.isSet(configuration.telegram.token))
      storage    \(configuration.storage.directory)
      models     \(models.joined(separator: ", "))
      workers    \(configuration.generation.workers)
      """)
    for engine in configuration.engines { Console.print(line(for: engine)) }
    guard isProbing else { return }
    guard try await EngineProbe(configuration: configuration).run() else {
      Console.error("zekron: not every engine answers as it should")
      exit(1)
    }
  }

  /// Builds the engines, which reads the files they show.
  private func checkEngines() async throws {
    let transport = CurlTransport(maxConnections: 1, userAgent: "Zekron/\(Version.current)")
    _ = try EngineAssembly(
      configuration: setup.configuration, transport: transport, logger: .silent)
    await transport.shutdown()
  }

  private func line(for engine: EngineConfiguration) -> String {
    var line = "engine     \(engine.name): \(engine.baseURL), \(engine.concurrency) at once"
    if let name = engine.keyEnvironment { line += ", \(name) \(Self.isSet(engine.key))" }
    if let process = engine.process { line += ", starts \(process.command.first ?? "")" }
    let isUsed = EngineAssembly.names(in: setup.configuration.catalog).contains(engine.name)
    return isUsed ? line : line + ", used by no model"
  }

  private static func isSet(_ value: (some Sendable)?) -> String {
    value == nil ? "not set" : "set"
  }
}
