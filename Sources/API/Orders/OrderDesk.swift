import Cryptography
import Domain
import HTTP
import Lifecycle
import Services

/// Takes orders of pictures: seals their sources, accepts them once, waits for what is made.
struct OrderDesk: Sendable {
  let parts: APIParts
  let gate: RunningGate
  /// Places of those who ask again for the bytes of pictures.
  let turns: RunningGate
  let waiter: JobWaiter
  let reporter: JobReporter
  /// How long an order waits for its endings.
  let heldPatience: Duration

  /// How a request wants its order to be handled.
  struct Terms: Sendable {
    /// The `Idempotency-Key`.
    let name: String?
    /// Whether a library tries again by itself: `x-stainless-retry-count`, sent by those that
    /// Stainless generates, OpenAI's among them.
    let isRetry: Bool
    /// Whether the answer is not to wait: `Prefer: respond-async` (RFC 7240 §4.1).
    let isAsync: Bool

    private static let longestName = 255

    init(_ headers: HTTPHeaders) throws(APIError) {
      name = headers["Idempotency-Key"]
      if let name, !(1...Self.longestName).contains(name.utf8.count) {
        throw .invalidParameter(
          "Idempotency-Key", reason: "it must have 1…\(Self.longestName) characters")
      }
      isRetry = (headers["x-stainless-retry-count"].flatMap { Int($0) } ?? 0) > 0
      isAsync = headers.values(of: "Prefer").contains { value in
        value.split(separator: ",").contains { preference in
          // What follows a semicolon are parameters.
          String(preference.prefix { $0 != ";" }.filter { $0 != " " })
            .equalsIgnoringASCIICase("respond-async")
        }
      }
    }
  }

  /// Who orders, by which request.
  struct Ticket: Sendable {
    let key: APIKey
    let requestID: String
  }

  /// What became of an order.
  enum Outcome: Sendable {
    case finished(OrderResult, isReplay: Bool)
    /// Accepted; nobody waits.
    case accepted(OrderResult, isReplay: Bool)
  }

  /// Takes an order.
  ///
  /// What was accepted goes on whatever becomes of the request; `onAccepted` hears of its first
  /// job before the wait.
  ///
  /// - Throws: `APIError`, or what store and vault throw.
  func take(
    _ order: PictureOrder, terms: Terms, ticket: Ticket, needsBytes: Bool,
    onAccepted: (JobID) -> Void
  ) async throws -> Outcome {
    let acceptance: RequestService.Acceptance
    var isReplay = false
    if let placed = try await placed(order, terms: terms, ticket: ticket) {
      // Who asks again for what runs already needs no place of its own.
      acceptance = placed
      isReplay = true
    } else {
      acceptance = try await enter(order, terms: terms, ticket: ticket)
    }
    if let job = acceptance.jobs.first { onAccepted(job.id) }
    switch terms.isAsync ? .nothing : order.patience {
    case .nothing: return try await told(order, acceptance)
    case .endings:
      _ = try await waiter.wait(for: acceptance.jobs, atMost: heldPatience)
      return try await told(order, acceptance)
    case .pictures: break
    }
    let jobs = try await waiter.wait(for: acceptance.jobs)
    // A new order has its place until its pictures are made; who asks again for their bytes, which
    // costs memory and nothing else, takes turns.
    let takesTurn = isReplay && needsBytes
    if takesTurn, await !turns.enter(ticket.key.id) {
      throw APIError.tooManyRunning(limit: turns.limit)
    }
    defer { if takesTurn { turns.leave(ticket.key.id) } }
    return .finished(
      try await result(
        of: order, jobs: jobs, available: acceptance.available, needsBytes: needsBytes),
      isReplay: acceptance.isReplay)
  }

  /// How the jobs of an order stand, whatever became of them.
  private func told(
    _ order: PictureOrder, _ acceptance: RequestService.Acceptance
  ) async throws -> Outcome {
    let reports = try await reporter.reports(of: acceptance.jobs.map(\.id))
    return .accepted(
      OrderResult(
        order: order, jobs: reports.map(\.job), pictures: [], available: acceptance.available,
        register: acceptance.register, reports: reports),
      isReplay: acceptance.isReplay)
  }

  private func placed(
    _ order: PictureOrder, terms: Terms, ticket: Ticket
  ) async throws -> RequestService.Acceptance? {
    guard terms.name != nil || terms.isRetry || order.register?.name != nil else { return nil }
    let wish = wish(order, terms: terms, key: ticket.key)
    let (service, now) = (parts.requests, parts.time.now())
    do {
      return try await parts.store.read { tx in try service.placed(wish([]), in: tx, at: now) }
    } catch {
      throw Self.refusal(error)
    }
  }

  /// Accepts an order once its key has a place for it.
  private func enter(
    _ order: PictureOrder, terms: Terms, ticket: Ticket
  ) async throws -> RequestService.Acceptance {
    let key = ticket.key.id
    guard await gate.enter(key) else { throw APIError.tooManyRunning(limit: gate.limit) }
    do {
      let acceptance = try await accept(order, terms: terms, ticket: ticket)
      leaveGate(key, whenEnded: acceptance.isReplay ? [] : acceptance.jobs)
      return acceptance
    } catch {
      gate.leave(key)
      throw error
    }
  }

  private func accept(
    _ order: PictureOrder, terms: Terms, ticket: Ticket
  ) async throws -> RequestService.Acceptance {
    var files = order.sources
    for link in order.sourceLinks {
      files.append(try await link.url.bytes(by: parts.outside, field: link.field))
    }
    for file in files { try await inspect(file) }
    let wish = wish(order, terms: terms, key: ticket.key)
    let sources = try await seal(files, for: wish(files.map { _ in BlobID("") }))
    do {
      let acceptance = try await accept(wish(sources), requestID: ticket.requestID)
      // A job that has ended already was refused, and takes none.
      if acceptance.isReplay || acceptance.jobs.allSatisfy(\.state.isFinal) {
        await leaveToSweeper(sources)
      }
      return acceptance
    } catch {
      await leaveToSweeper(sources)
      throw error
    }
  }

  /// Puts source pictures into the vault, unless the order would be refused anyway.
  private func seal(
    _ files: [[UInt8]], for wish: RequestService.Order
  ) async throws -> [BlobID] {
    guard !files.isEmpty else { return [] }
    let (service, now) = (parts.requests, parts.time.now())
    do {
      try await parts.store.read { tx in try service.check(wish, in: tx, at: now) }
    } catch {
      throw Self.refusal(error)
    }
    var sources: [BlobID] = []
    do {
      for file in files { sources.append(try await parts.vault.seal(file)) }
    } catch {
      await leaveToSweeper(sources)
      throw error
    }
    return sources
  }

  /// Sources that no job has taken are swept in time.
  private func leaveToSweeper(_ sources: [BlobID]) async {
    guard !sources.isEmpty else { return }
    let now = parts.time.now()
    do {
      try await parts.store.transaction { tx in
        for source in sources { try tx.pictures.noteUnclaimed(source, at: now) }
      }
    } catch {
      // The next start finds them.
      parts.logger.warning("api.sources.failed", [LogField("error", error)])
    }
  }

  /// The same order for whatever names its sources get.
  private func wish(
    _ order: PictureOrder, terms: Terms, key: APIKey
  ) -> @Sendable ([BlobID]) -> RequestService.Order {
    let (digest, callback) = (order.digest, order.callback)
    let seed = parts.randomBytes(4).reduce(0) { $0 << 8 | UInt32($1) }
    let random = Hex.encode(parts.randomBytes(12))
    let origin = order.register?.dialect.origin(random) ?? "api:" + random
    let register = order.register.map { RequestService.Register($0, random: parts.randomBytes) }
    // A line break is in no header, so an Idempotency-Key never is such a name.
    let name = order.register?.name.map { "\(origin.prefix { $0 != ":" })\n\($0)" } ?? terms.name
    return { sources in
      RequestService.Order(
        key: key, name: name, digest: digest, isRetry: terms.isRetry, origin: origin,
        requests: order.requests(seed: seed, sources: sources), price: order.price,
        register: register, callback: callback?.referring(to: register))
    }
  }

  private func accept(
    _ wish: RequestService.Order, requestID: String
  ) async throws -> RequestService.Acceptance {
    let (service, now) = (parts.requests, parts.time.now())
    do {
      let acceptance = try await parts.store.transaction { tx in
        try service.accept(wish, in: tx, at: now)
      }
      guard !acceptance.isReplay else { return acceptance }
      parts.jobs.ring()
      for job in acceptance.jobs {
        let fields = [
          LogField("job", job.id.base36), LogField("request", requestID),
          LogField("account", job.account.rawValue),
        ]
        if let code = job.failure {
          parts.logger.warning("job.refused", fields + [LogField("code", code)])
          parts.endings.note(job.id)
        } else {
          parts.logger.info("job.accepted", fields)
        }
      }
      return acceptance
    } catch {
      throw Self.refusal(error)
    }
  }

  /// What programs are told of a refusal; another error stays what it is.
  private static func refusal(_ error: any Error) -> any Error {
    switch error {
    case let refusal as JobRefusal: APIError(refusal)
    case RequestRefusal.nameInUse: APIError.idempotencyConflict
    case RequestRefusal.keyEnded: APIError.wrongKey
    default: error
    }
  }

  /// Refuses a source that is no picture we read.
  func inspect(_ source: [UInt8]) async throws(APIError) {
    guard source.count <= OrderRules.maxSourceBytes else {
      throw .invalidImage(reason: "it is larger than \(OrderRules.maxSourceBytes >> 20) MB")
    }
    do {
      _ = try await parts.inspector.inspect(source)
    } catch {
      switch error {
      case .notAPicture: throw .invalidImage(reason: "it is no sound PNG, JPEG or WebP file")
      case .tooManyPixels(let limit):
        throw .invalidImage(reason: "it has more than \(limit / 1_000_000) megapixels")
      case .tooManyBytes(let limit):
        throw .invalidImage(reason: "it is larger than \(limit >> 20) MB")
      }
    }
  }

  /// The place is given back when the last job ends, even if nobody waits for the answer.
  private func leaveGate(_ key: KeyID, whenEnded jobs: [Job]) {
    let open = jobs.filter { !$0.state.isFinal }
    guard !open.isEmpty else { return gate.leave(key) }
    let missing = Countdown(open.count) { gate.leave(key) }
    for job in open { parts.endings.observe(job.id) { missing.arrive() } }
  }

  private func open(_ picture: Picture) async throws -> [UInt8] {
    do throws(VaultError) {
      return try await parts.vault.open(picture.blob)
    } catch {
      throw try await LostPicture(parts: parts).settle(picture, error)
    }
  }

  /// What was made, or why nothing was.
  private func result(
    of order: PictureOrder, jobs: [Job], available: Amount, needsBytes: Bool
  ) async throws -> OrderResult {
    var finished: [FinishedPicture] = []
    let pictures = try await parts.store.read { tx in
      try jobs.map { job in try job.pictureID.flatMap { try tx.pictures.picture($0) } }
    }
    for (job, picture) in zip(jobs, pictures) {
      guard let picture else { continue }
      guard parts.time.now() < picture.expiresAt else { throw APIError.expired }
      let bytes = needsBytes ? try await open(picture) : nil
      finished.append(FinishedPicture(job: job, picture: picture, bytes: bytes))
    }
    guard jobs.allSatisfy(\.state.isFinal) else {
      throw APIError.stillRunning(job: jobs.first?.id.base36 ?? "")
    }
    guard !finished.isEmpty else {
      if jobs.allSatisfy({ $0.state == .cancelled }) { throw APIError.cancelled }
      if jobs.contains(where: \.isRefused) { throw APIError.contentPolicy(rule: nil) }
      throw APIError.generationFailed(code: jobs.lazy.compactMap(\.failure).first)
    }
    return OrderResult(order: order, jobs: jobs, pictures: finished, available: available)
  }
}

extension RequestService.Register {
  /// What is written down of an order; one that its program has not named gets a name.
  init(_ register: PictureOrder.Register, random: RandomBytes) {
    let name =
      switch register.dialect {
      case .krea: KreaJobName(random: random(16)).text
      case .zpk: Base62.random(ZPKRequest.nameLength, randomBytes: random)
      }
    self.init(
      dialect: register.dialect, name: register.name ?? name, euros: register.euros,
      isGuarded: register.isGuarded, notes: register.notes)
  }
}
