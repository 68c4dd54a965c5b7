import Domain
import Storage
import Testing
import TestSupport

@testable import Services

struct CallbackQueueTests {
  private let fixture: OrderFixture
  private let key: APIKey
  private let hook: OutsideURL

  init() async throws {
    let fixture = try await OrderFixture()
    self.fixture = fixture
    hook = try OutsideURL(parsing: "https://example.com/hook")
    let now = fixture.time.now()
    key = try await fixture.store.transaction { tx in
      try KeyService(randomBytes: SeededBytes().bytes).issue(
        name: "k", for: AccountID(1), in: tx, at: now
      ).key
    }
  }

  private func order(_ origin: String, to url: OutsideURL?, pictures: Int = 1) async throws -> [Job]
  {
    let (service, now) = (RequestService(imagine: fixture.imagine), fixture.time.now())
    let order = RequestService.Order(
      key: key, name: nil, digest: [UInt8](repeating: 1, count: 32), isRetry: false,
      origin: origin, requests: (0..<pictures).map { OrderFixture.request(seed: UInt32($0)) },
      callback: url.map { CallbackOrder(url: $0, dialect: "openAI", reference: "r") })
    return try await fixture.store.transaction { tx in
      try service.accept(order, in: tx, at: now).jobs
    }
  }

  private func setWebhook(_ url: OutsideURL?, isOn: Bool) async throws {
    let now = fixture.time.now()
    try await fixture.store.transaction { tx in
      try tx.callbacks.put(
        Webhook(
          account: AccountID(1), url: url, isOn: isOn, secret: CallbackSecret("whsec_x"),
          createdAt: now))
    }
  }

  private func fail(_ job: Job) async throws {
    let now = fixture.time.now()
    _ = try await fixture.store.transaction { tx in
      try JobEnding.fail(job, code: "E-1", in: tx, at: now)
    }
  }

  private func deliveries() async throws -> [CallbackDelivery] {
    try await fixture.store.read { tx in
      try tx.callbacks.deliveries(of: AccountID(1), limit: 100)
    }
  }

  @Test func eachJobOfAnOrderHasOneOfItsOwn() async throws {
    let jobs = try await order("api:a", to: hook, pictures: 3)
    #expect(try await deliveries().isEmpty)
    for job in jobs { try await fail(job) }
    let found = try await deliveries()
    #expect(found.map(\.job) == jobs.reversed().map(\.id))
    #expect(Set(found.map(\.event)).count == 3)
    #expect(found.allSatisfy { $0.url == hook && !$0.isDefault && $0.dialect == "openAI" })
    #expect(found.allSatisfy { $0.state == .pending && $0.dueAt == fixture.time.now() })
    #expect(found.allSatisfy { $0.event.hasPrefix("msg_") && !$0.event.contains("api:a") })
  }

  @Test func cancellingAndStoringTellToo() async throws {
    let jobs = try await order("api:a", to: hook, pictures: 2)
    let now = fixture.time.now()
    try await fixture.store.transaction { tx in
      _ = try JobEnding.cancel(jobs[0].id, by: AccountID(1), in: tx, at: now)
      let picture = Picture(
        id: PictureID("img_1"), token: PictureToken("t1"), account: AccountID(1), job: jobs[1].id,
        blob: BlobID("b"), format: .png, size: jobs[1].request.size, bytes: 1, createdAt: now,
        expiresAt: now)
      _ = try JobEnding.store(jobs[1], picture: picture, reading: .init(), in: tx, at: now)
    }
    #expect(try await deliveries().count == 2)
  }

  @Test func aRolledBackEndingTellsNothing() async throws {
    struct Fault: Error {}
    let jobs = try await order("api:a", to: hook)
    let now = fixture.time.now()
    await #expect(throws: Fault.self) {
      try await fixture.store.transaction { tx in
        _ = try JobEnding.fail(jobs[0], code: "E-1", in: tx, at: now)
        throw Fault()
      }
    }
    #expect(try await deliveries().isEmpty)
  }

  @Test func theWebhookStandsInForOrdersThatNameNone() async throws {
    let other = try OutsideURL(parsing: "https://example.org/all")
    try await setWebhook(other, isOn: true)
    let own = try await order("api:a", to: hook)
    let plain = try await order("api:b", to: nil)
    try await fail(own[0])
    try await fail(plain[0])
    let found = try await deliveries()
    #expect(found.map(\.url) == [other, hook])
    #expect(found.map(\.isDefault) == [true, false])
    #expect(found[0].dialect == CallbackQueue.standardDialect)
  }

  @Test func aWebhookThatIsOffIsNotCalled() async throws {
    try await setWebhook(hook, isOn: false)
    let plain = try await order("api:b", to: nil)
    try await fail(plain[0])
    #expect(try await deliveries().isEmpty)
  }

  @Test func jobsOfTheChatTellNobody() async throws {
    try await setWebhook(hook, isOn: true)
    let job = try await fixture.submit("update:1").job
    try await fail(job)
    #expect(try await deliveries().isEmpty)
  }
}
