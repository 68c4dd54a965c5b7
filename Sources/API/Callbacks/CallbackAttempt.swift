import Domain
import HTTP
import Lifecycle
import Services

/// One try to deliver a callback.
struct CallbackAttempt: Sendable {
  let delivery: CallbackDelivery
  let parts: CallbackSender.Parts

  /// For the whole of an answer, whose body nobody reads.
  private static let deadline: Duration = .seconds(15)
  private static let maxAnswerBytes = 64 << 10

  /// How a try ended, and how much patience the receiver asked for.
  private typealias Ending = (outcome: CallbackOutcome, retryAfter: Duration?)

  func run() async {
    let begun = parts.time.now()
    let ending: Ending?
    do {
      ending = try await send()
    } catch {
      logger.error("callback.failed", [LogField("error", error)])
      ending = (.fault(.ours), nil)
    }
    do {
      guard let ending else {
        try await giveBack()
        return
      }
      try await settle(ending, took: parts.time.now().since(begun))
    } catch {
      // The lease ends, and it is tried again.
      logger.error("callback.settle.failed", [LogField("error", error)])
    }
  }

  private var logger: Logger {
    parts.logger.with(
      LogField("callback", delivery.event), LogField("account", delivery.account.rawValue),
      LogField("attempt", delivery.attempts))
  }

  /// Nil when the try was broken off by us.
  private func send() async throws -> Ending? {
    do throws(OutsideURLError) {
      try parts.rules.check(delivery.url)
    } catch {
      return (.fault(.forbidden), nil)
    }
    let request = try await request()
    do throws(HTTPTransportError) {
      let response = try await parts.transport.send(request)
      let patience = response.headers["Retry-After"].flatMap { Int64($0) }
      let asksForPatience = [429, 503].contains(response.status)
      return (
        .status(response.status),
        asksForPatience ? patience.map { .seconds(max(0, min($0, 86_400))) } : nil
      )
    } catch {
      switch error {
      case .cancelled: return nil
      case .addressRefused: return (.fault(.forbidden), nil)
      case .timedOut: return (.fault(.timeout), nil)
      case .notSent, .invalidRequest: return (.fault(.unreachable), nil)
      case .interrupted, .responseTooLarge: return (.fault(.broken), nil)
      }
    }
  }

  private func request() async throws -> HTTPRequest {
    let now = parts.time.now()
    let (service, account) = (parts.service, delivery.account)
    let secrets = try await parts.store.transaction { tx in
      try service.webhook(of: account, in: tx, at: now).secrets(at: now)
    }
    let body = try await body(at: now).joined
    let seconds = now.milliseconds / 1000
    return HTTPRequest(
      method: "POST", url: delivery.url.text,
      headers: [
        "Content-Type": "application/json", "webhook-id": delivery.event,
        "webhook-timestamp": String(seconds),
        "webhook-signature": CallbackSigner.signature(
          event: delivery.event, seconds: seconds, body: body, secrets: secrets),
      ],
      body: .bytes(body), deadline: Self.deadline, maxResponseBytes: Self.maxAnswerBytes)
  }

  private func body(at now: Timestamp) async throws -> HTTPBody {
    guard let id = delivery.job else { return CallbackBody.test(at: delivery.createdAt) }
    let news = try await parts.store.read { tx in try CallbackNews.read(of: id, in: tx) }
    guard let news else { throw CallbackFaultOfOurs.jobMissing(id.base36) }
    let dialect = DialectName(rawValue: delivery.dialect) ?? .v1
    return dialect.dialect.callback(news, links: parts.links)
  }

  private func settle(_ ending: Ending, took: Duration) async throws {
    let (delivery, service, announcer) = (delivery, parts.service, parts.announcer)
    let now = parts.time.now()
    let verdict = try await parts.store.transaction { tx in
      let verdict = try service.settle(
        delivery, ending.outcome, retryAfter: ending.retryAfter, in: tx, at: now)
      if let notice = verdict?.notice { try announcer.announce(notice, in: tx, at: now) }
      return verdict
    }
    if verdict?.notice != nil { announcer.committed() }
    log(ending.outcome, verdict, took: took)
  }

  private func giveBack() async throws {
    let (delivery, service, now) = (delivery, parts.service, parts.time.now())
    try await parts.store.transaction { tx in try service.giveBack(delivery, in: tx, at: now) }
  }

  private func log(
    _ outcome: CallbackOutcome, _ verdict: CallbackService.Verdict?, took: Duration
  ) {
    // The rest of a URL may hold secrets of its owner's.
    var fields = [
      LogField("host", delivery.url.host), LogField("outcome", outcome.text),
      LogField("took", took),
    ]
    fields += delivery.job.map { [LogField("job", $0.base36)] } ?? []
    guard let verdict else {
      logger.info("callback.superseded", fields)
      return
    }
    switch verdict.delivery.state {
    case .delivered: logger.info("callback.delivered", fields)
    case .failed: logger.warning("callback.given_up", fields)
    case .pending:
      logger.info(
        "callback.retry", fields + (verdict.wait.map { [LogField("wait", $0)] } ?? []))
    }
  }
}

/// What should be in the store and is not.
enum CallbackFaultOfOurs: Error, Sendable, Equatable {
  case jobMissing(String)
}
