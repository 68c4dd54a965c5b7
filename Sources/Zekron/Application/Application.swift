import API
import Bot
import Cryptography
import Domain
import Generation
import HTTPClient
import Lifecycle
import Resources
import Services
import Storage
import Telegram

/// The composition root: builds everything bottom-up and returns the services in starting order.
struct Application {
  let configuration: Configuration
  let data: DataDirectory
  let logger: Logger
  private let transport: CurlTransport
  /// For URLs that clients gave.
  private let outside: CurlTransport
  private let time = SystemTime()
  private let clock = ContinuousClock()

  /// Connections to Telegram at once, besides the long poll.
  private static let connections = 48
  /// Connections to one host of a client's URL at once.
  private static let outsideConnections = 8

  /// What the bot asks to be told; always sent, because Telegram remembers the last list.
  static let allowedUpdates = [
    "message", "callback_query", "pre_checkout_query", "my_chat_member",
  ]

  init(configuration: Configuration, data: DataDirectory, logger: Logger) {
    self.configuration = configuration
    self.data = data
    self.logger = logger
    transport = CurlTransport(
      maxConnections: Self.connections + 16, userAgent: "Zekron/\(Version.current)")
    let rules = configuration.api.outside
    outside = CurlTransport(
      maxConnections: Self.outsideConnections, maxWaiting: 1024,
      userAgent: "Zekron/\(Version.current)",
      addressRule: { url, address in rules.allows(url: url, address: address) })
  }

  /// Runs until `stop` yields, then drains.
  ///
  /// - Throws: `ApplicationError`, or what ended a service before its time.
  func run(until stop: AsyncStream<Void>) async throws {
    // A stream has one reader, and two things end by this one: first the greeting, then the
    // services.
    let early = Canceller()
    let (late, continuation) = AsyncStream<Void>.makeStream()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for await _ in stop { break }
        early.cancel()
        continuation.finish()
      }
      defer { group.cancelAll() }
      try await work(early: early, late: late)
    }
    await transport.shutdown()
    await outside.shutdown()
    await data.close()
  }

  private func work(early: Canceller, late: AsyncStream<Void>) async throws {
    let client = try botClient()
    let api = throttled(client)
    let greeting = Greeting(api: client, clock: clock, random: Self.random, logger: logger)
    guard let me = try await greeting.me(until: early) else { return }
    logger.info("bot.ready", [LogField("bot", me.username ?? ""), LogField("id", me.id)])
    let operations = OperationsAssembly(
      configuration: configuration, store: data.store, time: time, logger: logger)
    let services = try build(api: api, client: client, me: me, operations: operations)
    try await ServiceGroup(
      services: services, drainDeadline: .seconds(8), health: operations.health, logger: logger
    ).run(until: late)
  }

  private func build(
    api: any BotAPI, client: BotClient, me: User, operations: OperationsAssembly
  ) throws -> [any Service] {
    let bells = Bells()
    let running = RunningJobs(endings: JobEndings(bell: bells.callbacks))
    let board = ProgressBoard()
    let assembly = APIAssembly(configuration: configuration, data: data, logger: logger)
    let listener = try assembly.listen()
    let engines = try EngineAssembly(
      configuration: configuration, transport: transport, logger: logger)
    _ = operations.metrics.add(engines.board)
    let context = try context(
      me: me, apiURL: listener?.links.baseURL, outbox: bells.outbox, engines: engines.board)
    let vault = try data.vault()
    if let listener {
      try assembly.open(
        listener,
        with: assembly.parts(
          vault: vault, engines: engines,
          outside: OutsideFetcher(rules: configuration.api.outside, transport: outside),
          announcer: ChatKeyUseAnnouncer(context: context, outbox: bells.outbox),
          running: running, jobs: bells.jobs, time: time, clock: clock),
        bot: me.username ?? "", operations: operations)
    }
    let announcer = ChatAnnouncer(context: context, progress: board, outbox: bells.outbox)
    let signals = Dispatcher.Signals(
      outbox: bells.outbox, jobs: bells.jobs, running: running, callbacks: bells.callbacks)
    let dispatcher = Dispatcher(
      context: context, store: data.store, time: time, signals: signals, logger: logger)
    let worker = GenerationWorker(
      .init(
        store: data.store, vault: vault, engines: engines.table, announcer: announcer, time: time,
        clock: clock, randomBytes: SecureRandom.bytes, settings: workerSettings, logger: logger,
        hasher: CodecHasher(threads: 1)),
      running: running, wakeup: bells.jobs)
    return [
      Housekeeper(store: data.store, vault: vault, time: time, clock: clock, logger: logger),
      OutboxSender(
        .init(
          store: data.store, vault: vault, renderer: RasterRenderer(), api: api, time: time,
          clock: clock, randomBytes: SecureRandom.bytes, connections: Self.connections,
          logger: logger, announcer: announcer, topUps: context.topUps,
          errors: operations.telegramErrors),
        wakeup: bells.outbox),
      ProgressReporter(
        context: context, board: board, api: api, store: data.store, clock: clock,
        outbox: bells.outbox),
      CommandMenuService(
        texts: context.texts, botID: me.id, api: api, store: data.store, logger: logger),
    ] + engines.services + [
      worker,
      callbackSender(
        context: context, links: listener?.links ?? Links(base: configuration.api.publicURL),
        bells: bells),
      sourceFetcher(client, context: context, vault: vault, announcer: announcer, signals),
      AlbumService(
        dispatcher: dispatcher, wakeup: signals.albums, clock: clock, logger: logger),
    ] + paying(context, me: me, api: api) + [
      PollingService(
        poller: LongPoller(
          api: api, clock: clock, random: Self.random, logger: logger,
          allowedUpdates: Self.allowedUpdates),
        dispatcher: dispatcher)
    ] + [listener?.server, try operations.listen()].compactMap { $0 }
  }

  private func paying(_ context: BotContext, me: User, api: any BotAPI) -> [any Service] {
    let payments = PaymentsAssembly(configuration: configuration)
    return payments.services(
      context.topUps, botID: me.id, api: api, store: data.store,
      language: context.texts.language(forTag:), logger: logger)
      + payments.tonWatcher(
        sink: context.topUps, store: data.store, transport: transport, time: time, clock: clock,
        random: Self.random, logger: logger)
  }

  private func callbackSender(context: BotContext, links: Links, bells: Bells) -> CallbackSender {
    CallbackSender(
      .init(
        store: data.store, service: context.callbacks, rules: configuration.api.outside,
        transport: outside, links: links,
        announcer: ChatCallbackAnnouncer(context: context, outbox: bells.outbox), time: time,
        clock: clock, logger: logger), wakeup: bells.callbacks)
  }

  private func sourceFetcher(
    _ client: BotClient, context: BotContext, vault: any PictureVault, announcer: ChatAnnouncer,
    _ signals: Dispatcher.Signals
  ) -> SourceFetcher {
    SourceFetcher(
      .init(
        store: data.store, vault: vault,
        inspector: CodecInspector(
          maxPixels: SourceFault.maxPixels, maxBytes: SourceFault.maxBytes, threads: 1),
        catalog: context.catalog, announcer: announcer,
        files: client,
        time: time, clock: clock, retention: configuration.storage.retention, signals: signals,
        logger: logger))
  }

  private struct Bells {
    let outbox = Wakeup()
    let jobs = Wakeup()
    let callbacks = Wakeup()
  }

  private var workerSettings: WorkerSettings {
    WorkerSettings(
      workers: configuration.generation.workers, perAccount: configuration.limits.running,
      lease: configuration.generation.lease, maxAttempts: configuration.generation.attempts,
      retention: configuration.storage.retention)
  }

  private func context(
    me: User, apiURL: String?, outbox: Wakeup, engines: EngineBoard
  ) throws -> BotContext {
    let catalog = configuration.catalog
    let texts = try Texts(files: Resources.texts)
    let signer = ButtonSigner(key: data.buttonKey())
    let payments = PaymentsAssembly(configuration: configuration)
    let admins = configuration.admins.map { AccountID($0) }
    let enrolment = Enrolment(signupCredit: configuration.accounts.signupCredit)
    return BotContext(
      texts: texts, catalog: catalog,
      imagine: ImagineService(
        catalog: catalog,
        limits: JobLimits(
          runningPerAccount: configuration.limits.running,
          queuedPerAccount: configuration.limits.queued,
          sourceRetention: configuration.storage.retention),
        moderation: configuration.moderation),
      enrolment: enrolment,
      keys: KeyService(randomBytes: SecureRandom.bytes),
      topUps: payments.topUps(
        enrolment: enrolment,
        announcer: ChatTopUpAnnouncer(
          texts: texts, signer: signer,
          wallet: payments.wallet,
          admins: admins, outbox: outbox)),
      callbacks: CallbackService(
        rules: configuration.api.outside, randomBytes: SecureRandom.bytes),
      signer: signer, randomBytes: SecureRandom.bytes,
      identity: BotIdentity(id: me.id, username: me.username ?? ""),
      settings: BotSettings(
        commandsPerMinute: configuration.limits.commandsPerMinute,
        workers: configuration.generation.workers,
        publicURL: apiURL ?? configuration.api.publicURL, version: Version.current,
        admins: admins), engines: engines)
  }

  private func botClient() throws -> BotClient {
    guard let token = configuration.telegram.token else {
      throw ApplicationError.token(reason: "is not set; BotFather gives one")
    }
    return BotClient(
      transport: transport, baseURL: configuration.telegram.baseURL, token: token,
      boundary: { "zekron" + Hex.encode(SecureRandom.bytes(12)) })
  }

  private func throttled(_ client: BotClient) -> any BotAPI {
    guard configuration.telegram.throttle else { return client }
    return ThrottledBotAPI(base: client, limits: ThrottleLimits(), clock: clock)
  }

  private static func random() -> UInt64 {
    SecureRandom.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
