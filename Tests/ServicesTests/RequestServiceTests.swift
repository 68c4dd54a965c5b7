import Domain
import Services
import Storage
import Testing
import TestSupport

struct RequestServiceTests {
  private let fixture: OrderFixture
  private let service: RequestService
  private let keys = KeyService(randomBytes: SeededBytes(seed: 3).bytes)
  private let key: APIKey

  init() async throws {
    let fixture = try await OrderFixture(customers: 2, limits: JobLimits(queuedPerAccount: 100))
    self.fixture = fixture
    service = RequestService(imagine: fixture.imagine)
    key = try await Self.key("site", of: 1, fixture, keys)
  }

  private static func key(
    _ name: String, of account: Int64, caps: SpendingCaps = SpendingCaps(),
    _ fixture: OrderFixture, _ keys: KeyService
  ) async throws -> APIKey {
    let now = fixture.time.now()
    return try await fixture.store.transaction { tx in
      try keys.issue(name: name, caps: caps, for: AccountID(account), in: tx, at: now).key
    }
  }

  private func order(
    _ origin: String, name: String? = nil, digest: UInt8 = 1, isRetry: Bool = false,
    key: APIKey? = nil, pictures: Int = 1
  ) -> RequestService.Order {
    RequestService.Order(
      key: key ?? self.key, name: name, digest: [UInt8](repeating: digest, count: 32),
      isRetry: isRetry, origin: origin,
      requests: (0..<pictures).map { OrderFixture.request(seed: UInt32($0)) })
  }

  @discardableResult
  private func accept(_ order: RequestService.Order) async throws -> RequestService.Acceptance {
    let (service, now) = (service, fixture.time.now())
    return try await fixture.store.transaction { tx in
      try service.accept(order, in: tx, at: now)
    }
  }

  @Test func allPicturesAreAcceptedAndHeldFor() async throws {
    let acceptance = try await accept(order("api:a", pictures: 3))
    #expect(acceptance.jobs.map(\.origin) == ["api:a:0", "api:a:1", "api:a:2"])
    #expect(acceptance.jobs.map(\.request.seed) == [0, 1, 2])
    #expect(!acceptance.isReplay)
    #expect(acceptance.available == Amount(micros: 1_000_000 - 3 * 25_200))
    #expect(try await fixture.balance().held == Amount(micros: 3 * 25_200))
  }

  @Test func allPicturesAreAcceptedOrNone() async throws {
    let poor = try await Self.key(
      "poor", of: 1, caps: SpendingCaps(total: Amount(micros: 60_000)), fixture, keys)
    await #expect(throws: JobRefusal.self) {
      try await accept(order("api:a", name: "n", key: poor, pictures: 3))
    }
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
    // Not even the name is taken.
    let acceptance = try await accept(order("api:b", name: "n", digest: 2, key: poor))
    #expect(!acceptance.isReplay)
  }

  @Test func aNameGivesBackTheSameJobs() async throws {
    let first = try await accept(order("api:a", name: "n", pictures: 2))
    let second = try await accept(order("api:b", name: "n", pictures: 2))
    #expect(second.isReplay && second.jobs == first.jobs)
    #expect(second.available == first.available)
    #expect(try await fixture.balance().held == Amount(micros: 2 * 25_200))
    await #expect(throws: RequestRefusal.nameInUse) {
      try await accept(order("api:c", name: "n", digest: 2))
    }
  }

  @Test func aNameIsOfOneAccount() async throws {
    try await accept(order("api:a", name: "n"))
    let other = try await Self.key("site", of: 2, fixture, keys)
    #expect(try await !accept(order("api:b", name: "n", digest: 2, key: other)).isReplay)
    let second = try await Self.key("second", of: 1, fixture, keys)
    #expect(try await accept(order("api:c", name: "n", key: second)).isReplay)
  }

  @Test func aNameIsFreeAfterADay() async throws {
    try await accept(order("api:a", name: "n"))
    fixture.time.advance(by: RequestService.memory)
    #expect(try await accept(order("api:b", name: "n")).isReplay)
    fixture.time.advance(by: .milliseconds(1))
    let acceptance = try await accept(order("api:c", name: "n", digest: 2))
    #expect(!acceptance.isReplay)
    #expect(acceptance.jobs.map(\.origin) == ["api:c:0"])
  }

  @Test func aClockThatIsSetBackOpensNoName() async throws {
    try await accept(order("api:a", name: "n"))
    fixture.time.advance(by: .seconds(-90_000))
    #expect(try await accept(order("api:b", name: "n")).isReplay)
  }

  @Test func aRetryIsFoundByWhatItOrders() async throws {
    let first = try await accept(order("api:a"))
    #expect(try await accept(order("api:b", isRetry: true)).jobs == first.jobs)
    #expect(try await !accept(order("api:c", digest: 2, isRetry: true)).isReplay)
    let second = try await Self.key("second", of: 1, fixture, keys)
    #expect(try await !accept(order("api:d", isRetry: true, key: second)).isReplay)
    // Who does not say that he tries again means a new one.
    let meant = try await accept(order("api:e"))
    #expect(!meant.isReplay)
    fixture.time.advance(by: .milliseconds(1))
    let latest = try await accept(order("api:f"))
    #expect(try await accept(order("api:g", isRetry: true)).jobs == latest.jobs)
  }

  @Test func aNameGoesBeforeARetry() async throws {
    try await accept(order("api:a"))
    let acceptance = try await accept(order("api:b", name: "n", isRetry: true))
    #expect(!acceptance.isReplay)
  }

  @Test func retriesComeWithinTenMinutes() async throws {
    try await accept(order("api:a"))
    fixture.time.advance(by: RequestService.retryWindow)
    #expect(try await accept(order("api:b", isRetry: true)).isReplay)
    fixture.time.advance(by: .milliseconds(1))
    #expect(try await !accept(order("api:c", isRetry: true)).isReplay)
  }

  @Test func lookingChangesNothing() async throws {
    let (service, now) = (service, fixture.time.now())
    let wish = order("api:a", name: "n")
    for _ in 0..<2 {
      let placed = try await fixture.store.read { tx in
        try service.placed(wish, in: tx, at: now)
      }
      #expect(placed == nil)
    }
    let first = try await accept(wish)
    let placed = try await fixture.store.read { tx in try service.placed(wish, in: tx, at: now) }
    #expect(placed?.isReplay == true && placed?.jobs == first.jobs)
  }

  @Test func aCallbackIsRememberedWithItsOrderAndNotReplaced() async throws {
    let url = try OutsideURL(parsing: "https://example.com/hook")
    let other = try OutsideURL(parsing: "https://example.org/")
    func order(_ origin: String, _ url: OutsideURL) -> RequestService.Order {
      RequestService.Order(
        key: key, name: "n", digest: [UInt8](repeating: 1, count: 32), isRetry: false,
        origin: origin, requests: [OrderFixture.request(), OrderFixture.request(seed: 2)],
        callback: CallbackOrder(url: url, dialect: "v1", reference: "mine"))
    }
    try await accept(order("api:a", url))
    #expect(try await accept(order("api:b", other)).isReplay)
    let (placed, none) = try await fixture.store.read { tx in
      (try tx.callbacks.placed(origin: "api:a"), try tx.callbacks.placed(origin: "api:b"))
    }
    #expect(placed?.order == CallbackOrder(url: url, dialect: "v1", reference: "mine"))
    #expect(placed?.jobCount == 2 && placed?.account == AccountID(1))
    #expect(none == nil)
  }

  @Test func aRefusedOrderLeavesNoCallback() async throws {
    let url = try OutsideURL(parsing: "https://example.com/hook")
    await #expect(throws: JobRefusal.self) {
      try await accept(
        RequestService.Order(
          key: key, name: nil, digest: [UInt8](repeating: 1, count: 32), isRetry: false,
          origin: "api:a",
          requests: (0..<60).map { OrderFixture.request(seed: $0) },
          callback: CallbackOrder(url: url, dialect: "v1")))
    }
    #expect(try await fixture.store.read { tx in try tx.callbacks.placed(origin: "api:a") } == nil)
  }
}
