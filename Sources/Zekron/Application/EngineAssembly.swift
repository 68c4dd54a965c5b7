import Cryptography
import Domain
import FoundationEssentials
import Generation
import HTTP
import Lifecycle
import Services

/// Builds the engines that the models name, and the services behind them.
struct EngineAssembly {
  /// Draws what models are ordered.
  let table: EngineTable
  /// Tells how the engines are doing.
  let board: EngineBoard
  /// Server processes, and who says goodbye to services outside; before whoever draws.
  let services: [any Service]
  /// The engines outside by name, for asking them.
  let upstreams: [(name: String, engine: UpstreamEngine)]

  private let configuration: Configuration

  /// - Parameters:
  ///   - configuration: Names engines and models.
  ///   - transport: Carries every request to services outside.
  ///   - logger: Told `engine.*`.
  /// - Throws: `ApplicationError.engine` for a file that is no picture.
  init(
    configuration: Configuration, transport: any HTTPTransport, logger: Logger
  ) throws {
    self.configuration = configuration
    let clock = ContinuousClock()
    let time = SystemTime()
    let courier = EngineCourier(transport: transport, clock: clock)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let parts = UpstreamEngine.Parts(
      time: time, clock: clock, randomBytes: SecureRandom.bytes,
      darkroom: Darkroom(threads: max(1, min(cores, 4))), logger: logger)
    var services: [any Service] = []
    var upstreams: [(name: String, engine: UpstreamEngine)] = []
    var engines: [String: any ImageEngine & EngineMonitor] = [:]
    let names = Self.names(in: configuration.catalog)
    for name in names {
      guard let outside = configuration.engines.first(where: { $0.name == name }) else {
        let (engine, places) = try Self.builtIn(name, configuration)
        engines[name] = MeasuredEngine(
          name.contains("file:") ? "file" : name, base: engine, places: places, time: time)
        continue
      }
      let server = Self.server(outside, transport: transport, clock: clock, logger: logger)
      if let server { services.append(server) }
      let client = UpstreamClient(
        UpstreamSettings(
          baseURL: outside.baseURL, key: Self.headerKey(outside), timeout: outside.timeout),
        transport: transport, courier: courier, clock: clock)
      let engine = UpstreamEngine(
        name, upstream: Self.upstream(outside, client: client),
        settings: .init(
          concurrency: outside.concurrency, attempts: outside.attempts,
          restAfter: outside.restAfter), parts: parts, readiness: server?.readiness)
      engines[name] = engine
      upstreams.append((name, engine))
    }
    table = EngineTable(
      catalog: configuration.catalog, engines: engines,
      places: Dictionary(
        configuration.engines.map { ($0.name, $0.concurrency) }, uniquingKeysWith: max),
      logger: logger)
    board = EngineBoard(
      monitors: Self.distinct(names.compactMap { engines[$0] }), catalog: configuration.catalog)
    self.services = upstreams.isEmpty ? services : [courier as any Service] + services
    self.upstreams = upstreams
  }

  /// Every engine that a model names, in the order of the models.
  static func names(in catalog: ModelCatalog) -> [String] {
    var seen: Set<String> = []
    return catalog.all.flatMap { [$0.engine] + $0.spares }.filter { seen.insert($0).inserted }
  }

  /// Of several files one is shown: their names are paths, which are nobody's business.
  private static func distinct(_ monitors: [any EngineMonitor]) -> [any EngineMonitor] {
    var seen: Set<String> = []
    return monitors.filter { seen.insert($0.status.name).inserted }
  }

  private static func builtIn(
    _ name: String, _ configuration: Configuration
  ) throws -> (engine: any ImageEngine, places: Int) {
    let workers = configuration.generation.workers
    if name.hasPrefix("fine:") {
      let (engine, places) = try builtIn(String(name.dropFirst(5)), configuration)
      return (FineEngine(engine), places)
    }
    guard name.hasPrefix("file:") else {
      let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
      let pictures = max(1, min(workers, cores))
      return (PainterEngine(threads: cores, pictures: pictures), pictures)
    }
    let path = String(name.dropFirst(5))
    do {
      return (try FileEngine(bytes: Array(Data(contentsOf: URL(filePath: path)))), workers)
    } catch {
      throw ApplicationError.engine(name: name, reason: "\(path) is no readable picture")
    }
  }

  /// ZPK wants its key in the body.
  private static func headerKey(_ engine: EngineConfiguration) -> Secret<String>? {
    if case .zpk = engine.service { nil } else { engine.key }
  }

  private static func upstream(
    _ engine: EngineConfiguration, client: UpstreamClient
  ) -> any Upstream {
    switch engine.service {
    case .openai(let options): return OpenAIUpstream(client, options: options)
    case .sdapi(let options): return SDAPIUpstream(client, options: options)
    case .krea(let model): return KreaUpstream(client, model: model)
    case .zpk(let applicationID, let model, let quality):
      var options = ZPKUpstream.Options(
        applicationID: applicationID, key: engine.key ?? Secret(""))
      options.model = model
      options.quality = quality
      return ZPKUpstream(client, options: options)
    }
  }

  private static func server(
    _ engine: EngineConfiguration, transport: any HTTPTransport, clock: any Clock<Duration>,
    logger: Logger
  ) -> ManagedServer? {
    engine.process.map { process in
      ManagedServer(
        engine: engine.name,
        settings: .init(
          command: process.command,
          environment: ServerEnvironment.variables(
            of: ProcessInfo.processInfo.environment, besides: process.environment),
          healthURL: process.healthURL, startLimit: process.startLimit),
        transport: transport, clock: clock, randomBytes: SecureRandom.bytes, logger: logger)
    }
  }
}
