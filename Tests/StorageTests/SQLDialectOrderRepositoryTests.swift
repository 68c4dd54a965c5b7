import Domain
import Testing

@testable import Storage

struct SQLDialectOrderRepositoryTests {
  private let test: TestStore

  init() async throws {
    test = try await TestStore()
    try await test.addCustomers(2)
  }

  private func sample(
    _ origin: String, name: String, account: Int64 = 1, dialect: DialectOrder.Dialect = .krea,
    after seconds: Int64 = 0
  ) -> DialectOrder {
    DialectOrder(
      account: AccountID(account), dialect: dialect, name: name, origin: origin, jobCount: 2,
      euros: Euros(micros: 38_000), isGuarded: true, notes: ["a\"b", "б"],
      createdAt: TestStore.start.adding(.seconds(seconds)))
  }

  @discardableResult
  private func insert(_ orders: DialectOrder...) async throws -> [DialectOrder] {
    try await test.store.transaction { tx in try orders.map { try tx.dialectOrders.insert($0) } }
  }

  @Test func anOrderComesBackByNameAndOrigin() async throws {
    let order = sample("krea:a", name: "n'1")
    #expect(try await insert(order) == [order])
    let found = try await test.store.read { tx in
      [
        try tx.dialectOrders.order(named: "n'1", in: .krea, of: AccountID(1)),
        try tx.dialectOrders.order(origin: "krea:a"),
        try tx.dialectOrders.order(named: "n'1", in: .zpk, of: AccountID(1)),
        try tx.dialectOrders.order(named: "n'1", in: .krea, of: AccountID(2)),
        try tx.dialectOrders.order(origin: "krea:b"),
      ]
    }
    #expect(found == [order, order, nil, nil, nil])
  }

  @Test func theNewestOfANameCounts() async throws {
    try await insert(sample("zpk:a", name: "n", dialect: .zpk), sample("krea:a", name: "n"))
    try await insert(sample("zpk:b", name: "n", dialect: .zpk, after: 1))
    let found = try await test.store.read { tx in
      (
        try tx.dialectOrders.order(named: "n", in: .zpk, of: AccountID(1))?.origin,
        try tx.dialectOrders.order(origin: "zpk:a"),
        try tx.dialectOrders.order(origin: "krea:a")?.origin
      )
    }
    #expect(found.0 == "zpk:b" && found.1 == nil && found.2 == "krea:a")
  }

  @Test func timesRiseEvenWhenTheClockDoesNot() async throws {
    let orders = try await insert(
      sample("krea:a", name: "1", after: 5), sample("krea:b", name: "2", after: 5),
      sample("krea:c", name: "3"), sample("krea:d", name: "4", account: 2))
    #expect(
      orders.map { $0.createdAt.since(TestStore.start).wholeMilliseconds }
        == [5000, 5001, 5002, 0])
  }

  @Test func pagesHoldTheStatesAskedFor() async throws {
    for (index, origin) in ["krea:a", "krea:b", "krea:c"].enumerated() {
      try await test.order("\(origin):0")
      try await insert(sample(origin, name: origin, after: Int64(index)))
    }
    try await test.order("zpk:z:0")
    try await insert(sample("zpk:z", name: "z", dialect: .zpk))
    try await test.store.transaction { tx in
      var job = try #require(try tx.jobs.job(origin: "krea:b:0"))
      job.state = .failed
      try tx.jobs.update(job)
    }
    let end = Timestamp(milliseconds: .max)
    func page(
      _ states: [JobState], before: Timestamp, limit: Int = 9
    ) async throws -> [String] {
      try await test.store.read { tx in
        try tx.dialectOrders.orders(
          of: AccountID(1), in: .krea, states: states, before: before, limit: limit
        ).map(\.origin)
      }
    }
    #expect(try await page(JobState.allCases, before: end) == ["krea:c", "krea:b", "krea:a"])
    #expect(try await page(JobState.allCases, before: end, limit: 1) == ["krea:c"])
    #expect(try await page([.queued, .running], before: end) == ["krea:c", "krea:a"])
    #expect(
      try await page(JobState.allCases, before: TestStore.start.adding(.seconds(1))) == ["krea:a"])
    #expect(try await page([], before: end) == [])
  }
}
