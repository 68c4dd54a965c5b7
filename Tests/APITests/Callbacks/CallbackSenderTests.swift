import Domain
import HTTP
import Lifecycle
import Services
import Storage
import Synchronization
import Testing
import TestSupport

@testable import API

/// The sender over a real store and a scripted world.
struct CallbackSenderTests {
  private let fixture: APIFixture
  private let notices = RecordedNotices()
  private let service: CallbackService
  private let hook = "https://example.com/hook"

  private final class RecordedNotices: CallbackAnnouncer {
    let all = Mutex<[CallbackNotice]>([])

    func announce(_ notice: CallbackNotice, in tx: any StoreTransaction, at now: Timestamp) {
      all.withLock { $0.append(notice) }
    }

    func committed() {}
  }

  init() async throws {
    fixture = try await APIFixture()
    service = CallbackService(rules: OutsideRules(), randomBytes: fixture.bytes.bytes)
  }

  /// Runs a sender until `isDone` holds.
  private func run(
    transport: (any HTTPTransport)? = nil, until isDone: @escaping @Sendable () async throws -> Bool
  ) async throws {
    let sender = CallbackSender(
      .init(
        store: fixture.store, service: service, rules: OutsideRules(),
        transport: transport ?? fixture.outside, links: Links(base: APIFixture.base),
        announcer: notices, time: fixture.time, clock: ContinuousClock(),
        logger: Logger(sink: fixture.log, level: .debug)), wakeup: Wakeup())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await sender.run() }
      while try await !isDone() { try await Task.sleep(for: .milliseconds(5)) }
      group.cancelAll()
      try await group.waitForAll()
    }
  }

  /// Places an order and ends its job with a picture, without anybody drawing it.
  private func order(_ server: APIServer, _ headers: HTTPHeaders) async throws {
    var headers = headers
    headers["Prefer"] = "respond-async"
    let response = await server.send(
      "POST", "/v1/generate", #"{"prompt":"a lake","size":"256x256"}"#, headers: headers)
    #expect(response.status == 202)
    let job = try #require(try await fixture.jobs().last)
    try await fixture.store(job)
  }

  private func deliveries() async throws -> [CallbackDelivery] {
    try await fixture.store.read { tx in
      try tx.callbacks.deliveries(of: AccountID(1), limit: 50)
    }
  }

  private func areSettled(_ count: Int) async throws -> Bool {
    let found = try await deliveries()
    return found.count == count && found.allSatisfy { $0.state != .pending }
  }

  private func queueTest() async throws {
    let (service, hook, now) = (service, hook, fixture.time.now())
    try await fixture.store.transaction { tx in
      _ = try service.set(hook, of: AccountID(1), in: tx, at: now)
      try service.test(of: AccountID(1), in: tx, at: now)
    }
  }

  @Test func anOrdersURLIsToldOfItsPictureSigned() async throws {
    fixture.outside.answer(hook, .success(HTTPResponse(status: 204)))
    let server = try fixture.server()
    try await order(server, ["X-Webhook-URL": hook])
    try await run { try await areSettled(1) }
    let request = try #require(fixture.outside.requests.first)
    #expect(request.method == "POST" && request.url == hook)
    #expect(request.headers["Content-Type"] == "application/json")
    #expect(request.deadline <= .seconds(15) && request.maxResponseBytes == 64 << 10)
    let body = request.body.joined
    let told = try #require(JSONParser.parse(body))
    #expect(told["type"] == .string("job.completed"))
    // The same job, told by its own path.
    let id = try #require(told["data"]?["id"]?.string)
    let polled = await server.send("GET", "/v1/jobs/\(id)")
    #expect(polled.json["data"] == told["data"])
    // Signed with the account's secret, under an id that stays.
    let (now, service) = (fixture.time.now(), service)
    let webhook = try await fixture.store.transaction { tx in
      try service.webhook(of: AccountID(1), in: tx, at: now)
    }
    let event = try #require(request.headers["webhook-id"])
    let seconds = try #require(request.headers["webhook-timestamp"].flatMap { Int64($0) })
    #expect(seconds == now.milliseconds / 1000)
    #expect(
      request.headers["webhook-signature"]
        == CallbackSigner.signature(
          event: event, seconds: seconds, body: body, secrets: [webhook.secret]))
    #expect(try await deliveries().map(\.state) == [.delivered])
  }

  @Test func orderThatNamesNoneGoesToTheWebhook() async throws {
    let (service, now) = (service, fixture.time.now())
    let all = "https://all.example/"
    try await fixture.store.transaction { tx in
      _ = try service.set(all, of: AccountID(1), in: tx, at: now)
    }
    fixture.outside.answer(hook, .success(HTTPResponse(status: 200)))
    fixture.outside.answer(all, .success(HTTPResponse(status: 200)))
    let server = try fixture.server()
    try await order(server, [:])
    try await order(server, ["X-Webhook-URL": hook])
    try await run { try await areSettled(2) }
    #expect(Set(fixture.outside.requests.map(\.url)) == [all, hook])
  }

  @Test func aBadURLIsRefusedBeforeAnythingIsHeld() async throws {
    let server = try fixture.server()
    let response = await server.send(
      "POST", "/v1/generate", #"{"prompt":"a lake"}"#,
      headers: ["X-Webhook-URL": "http://10.0.0.1/"])
    #expect(response.status == 400)
    #expect(response.string("error.type") == "invalid_parameter")
    #expect(try await fixture.jobs().isEmpty)
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 10_000_000)))
  }

  @Test func aRetryHasTheSameIdAndANewTime() async throws {
    let server = try fixture.server()
    fixture.outside.answer(
      hook, .failure(.notSent(reason: "refused")), .success(HTTPResponse(status: 503)),
      .success(HTTPResponse(status: 200)))
    try await order(server, ["X-Webhook-URL": hook])
    for attempt in 1...3 {
      try await run { [outside = fixture.outside] in
        guard let delivery = try await deliveries().first else { return false }
        return outside.requests.count == attempt
          && (delivery.state != .pending || delivery.outcome != nil)
          && delivery.dueAt.map { $0 > fixture.time.now().adding(.zero) } ?? true
      }
      fixture.time.advance(by: .seconds(60))
    }
    let requests = fixture.outside.requests
    #expect(Set(requests.map { $0.headers["webhook-id"] }).count == 1)
    #expect(Set(requests.map { $0.headers["webhook-timestamp"] }).count == 3)
    #expect(Set(requests.map { $0.headers["webhook-signature"] }).count == 3)
    #expect(try await deliveries().map(\.state) == [.delivered])
    #expect(try await deliveries()[0].attempts == 3)
  }

  @Test(arguments: [
    (OutsideWorld.Answer.success(HTTPResponse(status: 200)), CallbackOutcome.status(200)),
    (
      .success(HTTPResponse(status: 301, headers: ["Location": "https://x.example/"])), .status(301)
    ),
    (.failure(.addressRefused), .fault(.forbidden)),
    (.failure(.timedOut(mayHaveArrived: true)), .fault(.timeout)),
    (.failure(.responseTooLarge), .fault(.broken)),
    (.failure(.interrupted(reason: "")), .fault(.broken)),
    (.failure(.notSent(reason: "")), .fault(.unreachable)),
  ])
  func endingsAreNoted(answer: OutsideWorld.Answer, outcome: CallbackOutcome) async throws {
    fixture.outside.answer(hook, answer)
    try await queueTest()
    try await run { try await areSettled(1) }
    #expect(try await deliveries()[0].outcome == outcome)
    #expect(fixture.outside.requests.count == 1, "a redirect is not followed")
    guard case .tested = notices.all.withLock({ $0.first }) else {
      Issue.record("nobody was told")
      return
    }
  }

  @Test func rulesThatChangedSinceHoldForWhatWaits() async throws {
    let lenient = CallbackService(
      rules: OutsideRules(allowedHosts: ["hooks.lan"]), randomBytes: fixture.bytes.bytes)
    let now = fixture.time.now()
    try await fixture.store.transaction { tx in
      _ = try lenient.set("http://hooks.lan/", of: AccountID(1), in: tx, at: now)
      try lenient.test(of: AccountID(1), in: tx, at: now)
    }
    try await run { try await areSettled(1) }
    #expect(try await deliveries()[0].outcome == .fault(.forbidden))
    #expect(fixture.outside.requests.isEmpty)
  }

  /// A stop breaks tries off; the next process makes them anew, none counted.
  @Test func aStopGivesBackWhatIsUnderWay() async throws {
    final class Endless: HTTPTransport {
      let began = Mutex(0)

      func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
        began.withLock { $0 += 1 }
        while !Task.isCancelled {
          do { try await Task.sleep(for: .seconds(30)) } catch { break }
        }
        throw .cancelled
      }
    }
    try await queueTest()
    let endless = Endless()
    try await run(transport: endless) { endless.began.withLock { $0 } == 1 }
    let left = try await deliveries()[0]
    #expect(left.state == .pending && left.attempts == 0 && left.dueAt == fixture.time.now())
    fixture.outside.answer(hook, .success(HTTPResponse(status: 200)))
    try await run { try await areSettled(1) }
    #expect(try await deliveries()[0].state == .delivered)
  }

  /// A process that dies amid a try leaves a claim, whose lease ends.
  @Test func aTryThatDiedIsMadeAgain() async throws {
    try await queueTest()
    let now = fixture.time.now()
    let lost = try await fixture.store.transaction { tx in
      try tx.callbacks.claimDue(
        at: now, leaseUntil: now.adding(CallbackService.lease), exceptHosts: [],
        exceptAccounts: [])
    }
    fixture.outside.answer(hook, .success(HTTPResponse(status: 200)))
    fixture.time.advance(by: CallbackService.lease)
    try await run { try await areSettled(1) }
    #expect(fixture.outside.requests.first?.headers["webhook-id"] == lost?.event)
    #expect(try await deliveries()[0].attempts == 2)
  }

  /// Twenty for one slow host: never more than its share at once, and another host is not held up.
  @Test func aSlowHostTakesOnlyItsShare() async throws {
    final class Slow: HTTPTransport {
      let state = Mutex((now: 0, most: 0, slow: 0, fast: 0))

      func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
        guard request.url.contains("slow") else {
          state.withLock { $0.fast += 1 }
          return HTTPResponse(status: 200)
        }
        state.withLock {
          $0.now += 1
          $0.most = max($0.most, $0.now)
        }
        do { try await Task.sleep(for: .milliseconds(10)) } catch { throw .cancelled }
        state.withLock {
          $0.now -= 1
          $0.slow += 1
        }
        return HTTPResponse(status: 200)
      }
    }
    let (slow, fast) = (
      try OutsideURL(parsing: "https://slow.example/"),
      try OutsideURL(parsing: "https://fast.example/")
    )
    let now = fixture.time.now()
    try await fixture.store.transaction { tx in
      for number in 0..<22 {
        try tx.callbacks.insert(
          CallbackDelivery(
            event: "e\(number)", account: AccountID(1), job: nil, url: number < 20 ? slow : fast,
            isDefault: false, dialect: "v1", dueAt: now, createdAt: now))
      }
    }
    let world = Slow()
    try await run(transport: world) { try await areSettled(22) }
    let seen = world.state.withLock { $0 }
    #expect(seen.slow == 20 && seen.fast == 2)
    #expect(seen.most <= 4)
  }

  @Test func nothingSecretIsLogged() async throws {
    let secretURL = "https://example.com/hook/PATHSECRET?token=QUERYSECRET"
    fixture.outside.answer(secretURL, .success(HTTPResponse(status: 200)))
    let (service, now) = (service, fixture.time.now())
    let secret = try await fixture.store.transaction { tx in
      let webhook = try service.set(secretURL, of: AccountID(1), in: tx, at: now)
      try service.test(of: AccountID(1), in: tx, at: now)
      return webhook.secret.text
    }
    try await run { try await areSettled(1) }
    let lines = fixture.log.text
    #expect(lines.contains("callback.delivered"))
    #expect(!lines.contains("PATHSECRET") && !lines.contains("QUERYSECRET"))
    #expect(!lines.contains(secret))
  }
}
