import API
import Bot
import Domain
import HTTP
import HTTPServer
import Lifecycle

/// Builds what machines ask the program for: health and figures.
struct OperationsAssembly {
  let configuration: Configuration
  let store: any Store
  let time: any TimeSource
  let logger: Logger
  let metrics = MetricsRegistry()
  /// To be given to the group of services.
  let health = ServiceHealth()
  /// For the API's handler to note each answer in.
  let requests: RequestMetrics
  /// For the outbox to count in.
  let telegramErrors: CounterTable

  init(
    configuration: Configuration, store: any Store, time: any TimeSource, logger: Logger
  ) {
    self.configuration = configuration
    self.store = store
    self.time = time
    self.logger = logger
    _ = metrics.add(ProcessFigures(version: Version.current))
    requests = RequestMetrics(
      registry: metrics, routes: Self.routes + [APIHandler.otherRoute])
    telegramErrors = metrics.add(OutboxSender.errorCounters())
  }

  /// Shows how busy the API's server is.
  func watch(_ server: MicroHTTPDServer) {
    _ = metrics.add(server)
  }

  /// Puts health and figures in front of the API, unless they have a listener of their own.
  func mounted(before api: any HTTPHandler) -> any HTTPHandler {
    guard configuration.api.operationsListen == nil else { return api }
    return OperationsMount(operations: handler(isPrivate: false), others: api)
  }

  /// A listener for health and figures alone, if one is configured; it listens already.
  ///
  /// - Throws: `ApplicationError.listen`.
  func listen() throws -> MicroHTTPDServer? {
    guard let address = configuration.api.operationsListen else { return nil }
    var limits = HTTPServerConfiguration()
    limits.maxBodyBytes = 0
    limits.connectionLimit = 64
    limits.threads = 1
    let server = MicroHTTPDServer(
      handler: handler(isPrivate: true), listen: address, configuration: limits, logger: logger)
    do {
      try server.start()
    } catch {
      throw ApplicationError.listen(key: "api.operationsListen", error)
    }
    return server
  }

  private func handler(isPrivate: Bool) -> OperationsHandler {
    OperationsHandler(
      metrics: metrics, health: health, store: store, time: time, isPrivate: isPrivate,
      logger: logger)
  }

  /// Paths as they are written in the documentation: their parameters are no labels.
  private static var routes: [String] {
    var seen: Set<String> = []
    return RouteTemplate.all.map(\.path).filter { seen.insert($0).inserted }
  }
}
