import Domain
import SQLite
import Testing

@testable import Storage

struct SQLCallbackRepositoryTests {
  private let test: TestStore
  private let hook: OutsideURL

  init() async throws {
    test = try await TestStore()
    try await test.addCustomers(3)
    hook = try OutsideURL(parsing: "https://example.com/hook?a=1")
  }

  private func sample(
    _ event: String, account: Int64 = 1, url: OutsideURL? = nil, isDefault: Bool = false,
    due seconds: Int64 = 0
  ) -> CallbackDelivery {
    CallbackDelivery(
      event: event, account: AccountID(account), job: nil, url: url ?? hook,
      isDefault: isDefault, dialect: "v1", dueAt: at(seconds), createdAt: TestStore.start)
  }

  private func at(_ seconds: Int64) -> Timestamp { TestStore.start.adding(.seconds(seconds)) }

  @discardableResult
  private func insert(_ deliveries: CallbackDelivery...) async throws -> [CallbackID?] {
    try await test.store.transaction { tx in try deliveries.map { try tx.callbacks.insert($0) } }
  }

  private func claim(
    at seconds: Int64 = 0, exceptHosts hosts: [String] = [], accounts: [Int64] = []
  ) async throws -> CallbackDelivery? {
    let (now, until) = (at(seconds), at(seconds + 60))
    return try await test.store.transaction { tx in
      try tx.callbacks.claimDue(
        at: now, leaseUntil: until, exceptHosts: hosts,
        exceptAccounts: accounts.map { AccountID($0) })
    }
  }

  @Test func whatAnOrderAskedForComesBack() async throws {
    let placed = PlacedCallback(
      origin: "api:a", account: AccountID(1),
      order: CallbackOrder(url: hook, dialect: "zpk", reference: "my'id 😀"), jobCount: 3,
      createdAt: TestStore.start)
    try await test.store.transaction { tx in try tx.callbacks.insert(placed) }
    let found = try await test.store.read { tx in
      (try tx.callbacks.placed(origin: "api:a"), try tx.callbacks.placed(origin: "api:b"))
    }
    #expect(found.0 == placed && found.1 == nil)
    await #expect(throws: StorageError.self) {
      try await test.store.transaction { tx in try tx.callbacks.insert(placed) }
    }
  }

  @Test func aDeliveryComesBackAsStoredAndIsUpdated() async throws {
    let job = try await test.order("api:a:0")
    var delivery = CallbackDelivery(
      event: "msg_1", account: AccountID(1), job: job.id, url: hook, isDefault: true,
      dialect: "krea", dueAt: at(5), createdAt: TestStore.start)
    let id = try #require(try await insert(delivery)[0])
    let stored = try #require(
      try await test.store.read { tx in try tx.callbacks.delivery(id) })
    #expect(stored.id == id && stored.event == "msg_1" && stored.job == job.id)
    #expect(stored.url == hook && stored.isDefault && stored.dialect == "krea")
    delivery = stored
    delivery.url = try OutsideURL(parsing: "https://example.org/")
    delivery.state = .failed
    delivery.attempts = 3
    delivery.outcome = .status(503)
    delivery.dueAt = nil
    delivery.endedAt = at(9)
    let changed = delivery
    try await test.store.transaction { tx in try tx.callbacks.update(changed) }
    #expect(try await test.store.read { tx in try tx.callbacks.delivery(id) } == changed)
    #expect(
      try await test.number("SELECT COUNT(*) FROM callback_deliveries WHERE host = 'example.org'")
        == 1)
  }

  @Test func anEventIsQueuedOnce() async throws {
    let ids = try await insert(sample("msg_1"), sample("msg_1", account: 2), sample("msg_2"))
    #expect(ids[0] != nil && ids[1] == nil && ids[2] != nil)
    #expect(try await test.store.read { tx in try tx.callbacks.pendingCount() } == 2)
  }

  @Test func whatIsDueIsGivenOnceOldestFirst() async throws {
    try await insert(sample("late", due: 10), sample("first", due: 1), sample("second", due: 2))
    #expect(try await claim(at: 0) == nil)
    let first = try #require(try await claim(at: 5))
    #expect(first.event == "first" && first.attempts == 1 && first.dueAt == at(65))
    #expect(try await claim(at: 5)?.event == "second")
    #expect(try await claim(at: 5) == nil)
    #expect(try await test.store.read { tx in try tx.callbacks.nextDue() } == at(10))
    // A sender that died: its lease ends, and the next one has it again.
    #expect(try await claim(at: 10)?.event == "late")
    let again = try #require(try await claim(at: 66))
    #expect(again.event == "first" && again.attempts == 2)
  }

  @Test func busyHostsAndAccountsArePassedOver() async throws {
    let other = try OutsideURL(parsing: "https://other.example/")
    try await insert(
      sample("a"), sample("b", account: 2), sample("c", account: 2, url: other))
    #expect(try await claim(exceptHosts: ["example.com"])?.event == "c")
    #expect(try await claim(accounts: [1])?.event == "b")
    #expect(try await claim(exceptHosts: ["x", "example.com"], accounts: [9, 8]) == nil)
    #expect(try await claim()?.event == "a")
    #expect(try await claim() == nil)
  }

  @Test func pendingOnesAreFoundByWhereTheyGo() async throws {
    let other = try OutsideURL(parsing: "https://other.example/")
    try await insert(
      sample("a"), sample("b", url: other), sample("c", isDefault: true),
      sample("d", account: 2), sample("e", url: other, isDefault: true))
    let found = try await test.store.read { [hook] tx in
      (
        try tx.callbacks.pending(of: AccountID(1), to: nil).map(\.event),
        try tx.callbacks.pending(of: AccountID(1), to: hook).map(\.event),
        try tx.callbacks.pending(of: AccountID(3), to: nil).map(\.event),
        try tx.callbacks.deliveries(of: AccountID(1), limit: 2).map(\.event)
      )
    }
    #expect(found.0 == ["c", "e"])
    #expect(found.1 == ["a"])
    #expect(found.2.isEmpty)
    #expect(found.3 == ["e", "c"])
  }

  @Test func oldEndingsAreForgotten() async throws {
    func ended(_ event: String, at seconds: Int64) -> CallbackDelivery {
      var delivery = sample(event)
      delivery.state = .delivered
      delivery.dueAt = nil
      delivery.endedAt = at(seconds)
      return delivery
    }
    try await insert(ended("old", at: 1), ended("new", at: 100), sample("pending", account: 2))
    let hook = hook
    try await test.store.transaction { tx in
      for account in 1...3 as ClosedRange<Int64> {
        try tx.callbacks.insert(
          PlacedCallback(
            origin: "api:\(account)", account: AccountID(account),
            order: CallbackOrder(url: hook, dialect: "v1"), jobCount: 1,
            createdAt: TestStore.start))
      }
    }
    try await test.order("api:3:0", by: 3)
    let before = at(50)
    #expect(try await test.store.transaction { tx in try tx.callbacks.prune(before: before) } == 1)
    let left = try await test.store.read { tx in
      (
        try tx.callbacks.deliveries(of: AccountID(1), limit: 9).map(\.event),
        try (1...3).map { try tx.callbacks.placed(origin: "api:\($0)") != nil }
      )
    }
    #expect(left.0 == ["new"])
    // Account 2 still waits for a delivery, account 3 for a job.
    #expect(left.1 == [false, true, true])
  }

  @Test func theTableRefusesWhatCannotBe() async throws {
    var ended = sample("a")
    ended.state = .delivered
    let contradiction = ended
    await #expect(throws: StorageError.self) { try await insert(contradiction) }
    await #expect(throws: StorageError.self) { try await insert(sample("a", account: 99)) }
    await #expect(throws: StorageError.self) {
      let missing = sample("a")
      try await test.store.transaction { tx in try tx.callbacks.update(missing) }
    }
  }
}
