import Domain
import HTTP
import Lifecycle
import Services
import Storage
import Testing
import TestSupport

@testable import API

/// One try, on its own; `CallbackSenderTests` see what becomes of many.
struct CallbackAttemptTests {
  private struct NoAnnouncer: CallbackAnnouncer {
    func announce(_ notice: CallbackNotice, in tx: any StoreTransaction, at now: Timestamp) {}
    func committed() {}
  }

  /// Claims what is due and tries it, with an answer to come.
  private func attempt(
    _ fixture: APIFixture, _ answer: OutsideWorld.Answer, job: JobID? = nil
  ) async throws -> CallbackDelivery {
    let hook = "https://example.com/hook"
    let service = CallbackService(rules: OutsideRules(), randomBytes: fixture.bytes.bytes)
    fixture.outside.answer(hook, answer)
    let (url, now) = (try OutsideURL(parsing: hook), fixture.time.now())
    let claimed = try await fixture.store.transaction { tx in
      _ = try tx.callbacks.insert(
        CallbackDelivery(
          event: "msg_\(job?.rawValue ?? 0)", account: AccountID(1), job: job, url: url,
          isDefault: false, dialect: "nonsense", dueAt: now, createdAt: now))
      return try tx.callbacks.claimDue(
        at: now, leaseUntil: now.adding(CallbackService.lease), exceptHosts: [],
        exceptAccounts: [])
    }
    let delivery = try #require(claimed)
    let parts = CallbackSender.Parts(
      store: fixture.store, service: service, rules: OutsideRules(), transport: fixture.outside,
      links: Links(base: APIFixture.base), announcer: NoAnnouncer(), time: fixture.time,
      clock: ContinuousClock(), logger: Logger(sink: fixture.log, level: .debug))
    await CallbackAttempt(delivery: delivery, parts: parts).run()
    return try #require(
      try await fixture.store.read { tx in try tx.callbacks.delivery(delivery.id) })
  }

  @Test func aTestIsTakenOrNot() async throws {
    let fixture = try await APIFixture()
    let taken = try await attempt(fixture, .success(HTTPResponse(status: 202)))
    #expect(taken.state == .delivered && taken.outcome == .status(202))
    #expect(fixture.outside.requests.first?.body == CallbackBody.test(at: fixture.time.now()))
    #expect(fixture.log.events.contains("callback.delivered"))
  }

  /// A dialect that a later version has taken away falls back to our own shape.
  @Test func aJobIsToldInOurShapeWhenItsDialectIsGone() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    _ = await server.send(
      "POST", "/v1/generate", #"{"prompt":"a lake","size":"256x256"}"#,
      headers: ["Prefer": "respond-async"])
    let job = try #require(try await fixture.jobs().first)
    try await fixture.store(job)
    let told = try await attempt(fixture, .success(HTTPResponse(status: 503)), job: job.id)
    #expect(told.state == .pending && told.outcome == .status(503) && told.attempts == 1)
    let body = try #require(fixture.outside.requests.first?.body.joined)
    #expect(JSONParser.parse(body)?["type"] == .string("job.completed"))
    #expect(fixture.log.events.contains("callback.retry"))
  }

  @Test(arguments: [(429, "120", 120), (503, "7200", 3600), (500, "120", 0), (429, "soon", 0)])
  func patienceIsGivenToWhoAsksForIt(status: Int, header: String, seconds: Int) async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    _ = await server.send(
      "POST", "/v1/generate", #"{"prompt":"a lake","size":"256x256"}"#,
      headers: ["Prefer": "respond-async"])
    let job = try #require(try await fixture.jobs().first)
    try await fixture.store(job)
    let answer = HTTPResponse(status: status, headers: ["Retry-After": header])
    let told = try await attempt(fixture, .success(answer), job: job.id)
    let wait = try #require(told.dueAt).since(fixture.time.now())
    #expect(seconds == 0 ? wait < .seconds(10) : wait == .seconds(seconds))
  }
}
