import API
import Bot
import Cryptography
import Domain
import Generation
import HTTP
import HTTPServer
import Lifecycle
import Resources
import Services

/// Builds the REST server from its configuration.
struct APIAssembly {
  let configuration: Configuration
  let data: DataDirectory
  let logger: Logger

  /// Pictures in works that one account may have through its keys: five orders of twenty.
  private static let queuedPerAccount = 100

  /// A server that listens already and answers once `open` is called.
  struct Listener {
    let server: MicroHTTPDServer
    let links: Links
    fileprivate let handler: DeferredHandler
    /// Words what the server itself refuses.
    fileprivate let refusals: DeferredHandler
  }

  /// Binds the configured address; nil when the API is off.
  ///
  /// - Throws: `ApplicationError.listen`.
  func listen() throws -> Listener? {
    guard let address = configuration.api.listen else { return nil }
    let handler = DeferredHandler()
    let refusals = DeferredHandler()
    let server = MicroHTTPDServer(
      handler: handler, listen: address, configuration: limits(refusals), logger: logger)
    do {
      try server.start()
    } catch {
      throw ApplicationError.listen(key: "api.listen", error)
    }
    let links = Links(base: configuration.api.publicURL)
    if !configuration.api.hasPublicURL, let port = server.boundPort {
      let host = address.host.contains(":") ? "[\(address.host)]" : address.host
      links.setBase("http://\(host):\(port)")
    }
    return Listener(server: server, links: links, handler: handler, refusals: refusals)
  }

  /// Lets a listener answer.
  ///
  /// - Throws: `PageTemplateError` or `OpenAPIDocumentError` when a resource is not what it should
  ///   be.
  func open(
    _ listener: Listener, with parts: APIParts, bot: String, operations: OperationsAssembly
  ) throws {
    let handler = APIHandler(
      parts, settings: settings, links: listener.links,
      pages: try pages(listener.links, bot: bot), note: operations.requests.note)
    operations.watch(listener.server)
    listener.refusals.begin(handler)
    listener.handler.begin(operations.mounted(before: handler))
    logger.info("api.ready", [LogField("url", listener.links.baseURL)])
  }

  /// What the API does its work with.
  func parts(
    vault: any PictureVault, engines: EngineAssembly, outside: OutsideFetcher,
    announcer: any KeyUseAnnouncer, running: RunningJobs, jobs: Wakeup, time: any TimeSource,
    clock: any Clock<Duration>
  ) -> APIParts {
    let catalog = configuration.catalog
    return APIParts(
      store: data.store, vault: vault,
      inspector: CodecInspector(
        maxPixels: APISettings.maxSourcePixels, maxBytes: APISettings.maxSourceBytes, threads: 2),
      outside: outside, catalog: catalog, keys: KeyService(randomBytes: SecureRandom.bytes),
      imagine: ImagineService(
        catalog: catalog,
        limits: JobLimits(
          runningPerAccount: configuration.limits.running,
          queuedPerAccount: Self.queuedPerAccount,
          sourceRetention: configuration.storage.retention),
        moderation: configuration.moderation),
      fingerprint: { engines.table.engine(forModel: $0)?.fingerprint }, announcer: announcer,
      running: running, jobs: jobs, time: time, clock: clock,
      randomBytes: SecureRandom.bytes, logger: logger, engines: engines.board)
  }

  private var settings: APISettings {
    var settings = APISettings()
    settings.requestsPerMinute = configuration.api.requestsPerMinute
    settings.running = configuration.api.running
    settings.workers = configuration.generation.workers
    settings.drawnPerAccount = configuration.limits.running
    settings.isStrict = configuration.api.strictPictures
    settings.trustedProxies = Set(configuration.api.trustedProxies)
    settings.corsOrigins = Set(configuration.api.corsOrigins)
    return settings
  }

  private func limits(_ refusals: DeferredHandler) -> HTTPServerConfiguration {
    var limits = HTTPServerConfiguration()
    limits.maxBodyBytes = APISettings.maxBodyBytes
    limits.maxBodyBytesForPath = { APISettings.maxBodyBytes(path: $0) }
    limits.refusal = { reason, path in
      guard let handler = refusals.current as? APIHandler else { return reason.plainResponse }
      return handler.refusal(TransportFault(reason), path: path)
    }
    let host = configuration.api.listen?.host ?? ""
    let isLocal = host.hasPrefix("127.") || host == "::1" || host == "localhost"
    limits.perIPConnectionLimit = isLocal ? 0 : configuration.api.connectionsPerAddress
    return limits
  }

  private func pages(_ links: Links, bot: String) throws -> APIPages {
    let bonus = TopUpSettings.FirstDepositBonus()
    let facts = ReferenceFacts(
      baseURL: links.baseURL, catalog: configuration.catalog, botUsername: bot,
      requestsPerMinute: configuration.api.requestsPerMinute,
      runningPerKey: configuration.api.running,
      retentionHours: Int(configuration.storage.retention.components.seconds / 3600),
      isStrict: configuration.api.strictPictures,
      signupCredit: configuration.accounts.signupCredit,
      bonus: .init(amount: bonus.amount, threshold: bonus.threshold),
      starPrice: configuration.payments.usdPerStar,
      offersTON: configuration.payments.ton.address != nil, version: Version.current)
    return APIPages(
      reference: try ReferencePage.document(
        template: Resources.referencePage, style: Resources.referenceStyle,
        script: Resources.referenceScript, facts: facts),
      specification: try OpenAPIDocument.document(template: Resources.openAPI, facts: facts))
  }
}
