import Cryptography
import Domain
package import HTTP
import Lifecycle
import Services

/// The REST server's answers: finds the route, the key and the dialect of a request, and says in
/// that dialect what came of it.
package struct APIHandler: HTTPHandler {
  private let parts: APIParts
  private let settings: APISettings
  private let links: Links
  private let pages: APIPages
  private let authenticator: Authenticator
  private let uses: KeyUseRecorder
  private let rates: RateWindow
  private let orders: OrderDesk
  private let pictures: PictureDesk
  private let account: AccountDesk
  private let models: ModelList
  private let krea: KreaDesk
  private let zpk: ZPKDesk
  /// Told of each answer, for figures.
  private let note: @Sendable (_ route: String, _ status: Int, _ took: Duration) -> Void

  /// Name of the route in figures of a request that no route has.
  package static let otherRoute = "other"

  package init(
    _ parts: APIParts, settings: APISettings, links: Links, pages: APIPages,
    note: @escaping @Sendable (_ route: String, _ status: Int, _ took: Duration) -> Void = {
      _, _, _ in
    }
  ) {
    self.parts = parts
    self.settings = settings
    self.links = links
    self.pages = pages
    self.note = note
    authenticator = Authenticator(
      store: parts.store, keys: parts.keys, time: parts.time, wrongKeys: WrongKeyGuard())
    uses = KeyUseRecorder(store: parts.store, announcer: parts.announcer, logger: parts.logger)
    rates = RateWindow(limit: settings.requestsPerMinute)
    let reporter = JobReporter(
      store: parts.store, running: parts.running, time: parts.time, catalog: parts.catalog,
      engines: parts.engines, workers: settings.workers, perAccount: settings.drawnPerAccount)
    krea = KreaDesk(parts: parts, reporter: reporter, links: links)
    zpk = ZPKDesk(parts: parts, reporter: reporter, links: links)
    orders = OrderDesk(
      parts: parts,
      gate: RunningGate(
        limit: settings.running, patience: settings.runningPatience, clock: parts.clock),
      turns: RunningGate(limit: 2, patience: settings.runningPatience, clock: parts.clock),
      waiter: JobWaiter(
        endings: parts.endings, store: parts.store, clock: parts.clock,
        patience: settings.patience),
      reporter: reporter, heldPatience: settings.heldPatience)
    pictures = PictureDesk(parts: parts, isStrict: settings.isStrict)
    account = AccountDesk(parts: parts, rates: rates, links: links)
    models = ModelList(catalog: parts.catalog)
  }

  package func reply(to request: IncomingRequest) -> HTTPReply {
    guard case .found(.zpkGenerate, _) = Router.match(method: request.method, path: request.path)
    else { return .later { await respond(to: request) } }
    // All of its answers have one head, and a held one may take long.
    var head = HTTPResponse(status: 200, headers: ["Content-Type": "application/json"])
    CrossOrigin(origins: settings.corsOrigins).add(to: &head.headers, for: request)
    let pulse = HTTPPulse(head: head, interval: settings.pulse, clock: parts.clock)
    return .slow(pulse) { await respond(to: request) }
  }

  /// The answer to a request that never got here, in the dialect of its path.
  package func refusal(_ error: TransportFault, path: String?) -> HTTPResponse {
    let request = IncomingRequest(method: "", path: path ?? "/")
    var visit = Visit(request, address: request.peer, newID: newID)
    var response = refuse(APIError(error), &visit)
    response.headers["X-Request-Id"] = visit.id
    return response
  }

  /// The whole answer to a request, with its line in the log.
  package func respond(to request: IncomingRequest) async -> HTTPResponse {
    var visit = Visit(
      request,
      address: PeerAddress.client(of: request, trustedProxies: settings.trustedProxies),
      newID: newID)
    var response = HTTPResponse(status: 500)
    let took = await parts.clock.measure {
      response = await answer(&visit)
    }
    response.headers["X-Request-Id"] = visit.id
    if let rate = visit.rate { Self.add(rate, to: &response.headers) }
    CrossOrigin(origins: settings.corsOrigins).add(to: &response.headers, for: request)
    note(visit.template ?? Self.otherRoute, response.status, took)
    parts.logger.info("api.request", Self.fields(of: visit, response, took))
    return response
  }

  private func answer(_ visit: inout Visit) async -> HTTPResponse {
    if let preflight = CrossOrigin(origins: settings.corsOrigins).preflight(visit.request) {
      return preflight
    }
    do {
      return try await serve(&visit)
    } catch let error as APIError {
      return refuse(error, &visit)
    } catch {
      let response = refuse(.fault, &visit)
      parts.logger.error(
        "api.failed",
        [
          LogField("request", visit.id), LogField("code", visit.reference?.code ?? ""),
          LogField("error", error),
        ])
      return response
    }
  }

  private func serve(_ visit: inout Visit) async throws -> HTTPResponse {
    let request = visit.request
    switch Router.match(method: request.method, path: request.path) {
    case .unknown: throw try await counted(.notFound, &visit)
    case .wrongMethod(let allowed, let dialect):
      visit.dialect = dialect
      throw try await counted(.methodNotAllowed(allowed: allowed), &visit)
    case .found(let route, let template):
      visit.dialect = template.dialect
      visit.template = template.path
      return try await serve(route, &visit)
    }
  }

  /// A request for nothing counts for the rate window of its key too; a wrong key changes nothing.
  private func counted(_ error: APIError, _ visit: inout Visit) async throws -> APIError {
    guard let secret = Credentials.secret(of: visit.request.headers) else { return error }
    do {
      _ = try await authenticator.key(secret: secret, address: visit.address)
    } catch is APIError {
      return error
    }
    _ = try await admit(&visit)
    return error
  }

  private func serve(_ route: Route, _ visit: inout Visit) async throws -> HTTPResponse {
    switch route {
    case .reference: return pages.reference.response(to: visit.request)
    case .specification: return pages.specification.response(to: visit.request)
    case .storedPicture(let name):
      let hasKey = Credentials.secret(of: visit.request.headers) != nil
      let key = hasKey ? try await admit(&visit) : nil
      return try await pictures.stored(name: name, key: key, headers: visit.request.headers)
    default: break
    }
    let key = try await admit(&visit)
    let headers = visit.request.headers
    switch route {
    case .preview, .generate, .createImages, .editImages, .kreaGenerate, .zpkGenerate:
      return try await make(route, key: key, &visit)
    case .quote:
      try Self.refuseCodings(of: visit.request)
      let order = try V1Dialect().order(
        from: visit.request, route: route, catalog: parts.catalog)
      for source in order.sources { try await orders.inspect(source) }
      return .json(try await account.quote(order, key: key))
    case .picture(let token):
      return try await pictures.picture(token: token, key: key, headers: headers)
    case .balance: return .json(try await account.balance(of: key.account))
    case .generations:
      return .json(
        try await account.generations(of: key.account, query: visit.request.query))
    case .job(let id): return .json(try await account.job(id, of: key.account))
    case .kreaJobs:
      return .json(try await krea.jobs(of: key.account, query: visit.request.query))
    case .kreaJob(let id): return .json(try await krea.job(id, of: key.account))
    case .kreaCancel(let id): return .json(try await krea.cancel(id, of: key.account))
    case .zpkStatus: return .json(try await zpk.status(visit.request, of: key.account))
    case .key: return .json(try await account.key(key))
    case .models: return .json(models.body)
    case .model(let id): return .json(try models.body(of: id))
    case .storedPicture, .reference, .specification: throw APIError.notFound
    }
  }

  /// Finds the key of a request and counts the request against its window.
  private func admit(_ visit: inout Visit) async throws -> APIKey {
    let dialect = visit.dialect.dialect
    let key = try await authenticator.key(
      secret: try dialect.secret(of: visit.request), address: visit.address)
    try dialect.check(key, in: visit.request)
    visit.key = key
    let now = parts.time.now()
    let rate = rates.take(key.id, at: now)
    visit.rate = rate
    guard rate.isAllowed else {
      throw APIError.rateLimited(limit: rate.limit, retryAfter: rate.retryAfter(at: now))
    }
    await uses.note(key, from: visit.address, at: now)
    return key
  }

  private func make(
    _ route: Route, key: APIKey, _ visit: inout Visit
  ) async throws -> HTTPResponse {
    let request = visit.request
    try Self.refuseCodings(of: request)
    let dialect = visit.dialect.dialect
    let terms = try OrderDesk.Terms(request.headers)
    var order = try dialect.order(from: request, route: route, catalog: parts.catalog)
    visit.order = order
    order.callback = try CallbackReader.callback(
      of: order, headers: request.headers, dialect: visit.dialect, rules: parts.outside.rules)
    let ticket = OrderDesk.Ticket(key: key, requestID: visit.id)
    let outcome = try await orders.take(
      order, terms: terms, ticket: ticket, needsBytes: dialect.needsBytes(order)
    ) { visit.job = $0 }
    let response: HTTPResponse
    let headers: HTTPHeaders
    switch outcome {
    case .finished(let result, let isReplay):
      response = .json(dialect.answer(result, links: links))
      headers = self.headers(of: result, isReplay: isReplay)
    case .accepted(let result, let isReplay):
      response = .json(
        dialect.accepted(result, links: links), status: dialect.acceptedStatus)
      headers = acceptedHeaders(of: result, dialect, isReplay: isReplay)
    }
    return response.adding(headers).adding(dialect.headers(for: order))
  }

  /// A compressed body could unpack to anything.
  private static func refuseCodings(of request: IncomingRequest) throws(APIError) {
    guard let coding = request.headers["Content-Encoding"],
      !coding.equalsIgnoringASCIICase("identity")
    else { return }
    throw .malformed(reason: "the body must have no Content-Encoding")
  }

  private func headers(of result: OrderResult, isReplay: Bool) -> HTTPHeaders {
    var headers: HTTPHeaders = [
      "X-Zekron-Cost": result.cost.fourDecimals,
      "X-Zekron-Balance": result.available.fourDecimals,
    ]
    if let job = result.jobs.first {
      headers["X-Zekron-Job"] = job.id.base36
      headers["X-Zekron-Seed"] = String(job.request.seed)
      // Of older pictures that a spare drew it is not known which one it was.
      let isSpare = job.reading.gaps.contains(.spareEngine)
      headers["X-Zekron-Engine"] =
        engine(of: result) ?? (isSpare ? nil : parts.fingerprint(job.request.model))
    }
    if isReplay { headers["Idempotent-Replayed"] = "true" }
    return headers
  }

  /// What has drawn the picture, which may be another engine than draws now.
  private func engine(of result: OrderResult) -> String? {
    result.pictures.first.map(\.picture.engine).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func acceptedHeaders(
    of result: OrderResult, _ dialect: any Dialect, isReplay: Bool
  ) -> HTTPHeaders {
    var headers = headers(of: result, isReplay: isReplay)
    // Nothing is paid while nothing is made; what is held is part of the balance already.
    if result.cost == .zero { headers["X-Zekron-Cost"] = nil }
    guard dialect.acceptedStatus == 202 else { return headers }
    headers["Preference-Applied"] = "respond-async"
    headers["Location"] = result.jobs.first.map(links.job)
    return headers
  }

  private func refuse(_ error: APIError, _ visit: inout Visit) -> HTTPResponse {
    var code = Hex.encode(parts.randomBytes(3)).uppercased()
    // A failed order already has a code in the log: the same one is to be found there.
    if case .generationFailed(let failure?) = error { code = String(failure.suffix(6)) }
    let reference = ErrorReference(code: code, at: parts.time.now())
    visit.error = error
    visit.reference = reference
    let dialect = visit.dialect
    let status = dialect.dialect.status(of: error)
    var headers = Self.headers(of: error)
    if status == 401 { headers["WWW-Authenticate"] = "Bearer" }
    headers["X-Zekron-Job"] = visit.job?.base36
    return HTTPResponse.json(
      dialect.dialect.refusal(error, of: visit.order, reference: reference), status: status
    ).adding(headers)
  }

  private static func headers(of error: APIError) -> HTTPHeaders {
    var headers = HTTPHeaders()
    headers["Retry-After"] = error.retryAfter.map(String.init)
    headers["x-should-retry"] = error.shouldRetry.map(String.init)
    if case .methodNotAllowed(let allowed) = error {
      headers["Allow"] = allowed.joined(separator: ", ")
    }
    return headers
  }

  private static func add(_ rate: RateWindow.Standing, to headers: inout HTTPHeaders) {
    headers["X-RateLimit-Limit"] = String(rate.limit)
    headers["X-RateLimit-Remaining"] = String(rate.remaining)
    headers["X-RateLimit-Reset"] = String((rate.resetsAt.milliseconds + 999) / 1000)
  }

  private func newID() -> String { "req_" + Hex.encode(parts.randomBytes(12)) }
}
