import Domain
import SQLite
import Testing

@testable import Storage

struct SQLClientRequestRepositoryTests {
  private let test: TestStore
  private let key: KeyID

  init() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    self.test = test
    key = try await test.store.transaction { tx in
      try tx.keys.insert(
        APIKey(
          id: KeyID(0), account: AccountID(1), name: "site", prefix: "zk_live_ab12",
          digest: [UInt8](repeating: 9, count: 32), createdAt: TestStore.start))
    }
  }

  private func sample(
    _ origin: String, name: String? = nil, account: Int64 = 1, digest: UInt8 = 1,
    after seconds: Int64 = 0, jobs: Int = 2
  ) -> ClientRequest {
    ClientRequest(
      account: AccountID(account), key: key, name: name,
      digest: [UInt8](repeating: digest, count: 32), origin: origin, jobCount: jobs,
      available: Amount(micros: -5), createdAt: TestStore.start.adding(.seconds(seconds)))
  }

  private func insert(_ requests: ClientRequest...) async throws {
    try await test.store.transaction { tx in
      for request in requests { try tx.requests.insert(request) }
    }
  }

  @Test func anOrderComesBackAsStored() async throws {
    let named = sample("a", name: "n'1 😀")
    try await insert(named, sample("b"))
    let found = try await test.store.read { tx in
      (
        try tx.requests.request(named: "n'1 😀", of: AccountID(1)),
        try tx.requests.request(named: "n'1 😀", of: AccountID(2)),
        try tx.requests.request(named: "", of: AccountID(1))
      )
    }
    #expect(found.0 == named)
    #expect(found.1 == nil && found.2 == nil)
  }

  @Test func aNameIsTakenOncePerAccount() async throws {
    try await insert(sample("a", name: "n"), sample("b", name: "n", account: 2))
    await #expect(throws: StorageError.self) { try await insert(sample("c", name: "n")) }
    await #expect(throws: StorageError.self) { try await insert(sample("a")) }
    try await insert(sample("d"), sample("e"))
  }

  @Test func theTableRefusesWhatCannotBe() async throws {
    await #expect(throws: StorageError.self) { try await insert(sample("")) }
    await #expect(throws: StorageError.self) { try await insert(sample("a", jobs: 0)) }
    await #expect(throws: StorageError.self) { try await insert(sample("a", account: 99)) }
    let short = ClientRequest(
      account: AccountID(1), key: key, name: nil, digest: [1], origin: "a", jobCount: 1,
      available: .zero, createdAt: TestStore.start)
    await #expect(throws: StorageError.self) { try await insert(short) }
  }

  @Test func theLatestOfEqualOrdersIsFound() async throws {
    try await insert(
      sample("a"), sample("b", after: 10), sample("c", digest: 2, after: 20))
    let key = key
    func latest(_ digest: UInt8, since seconds: Int64) async throws -> String? {
      try await test.store.read { tx in
        try tx.requests.latest(
          digest: [UInt8](repeating: digest, count: 32), of: key,
          since: TestStore.start.adding(.seconds(seconds)))?.origin
      }
    }
    #expect(try await latest(1, since: 0) == "b")
    #expect(try await latest(1, since: 10) == "b")
    #expect(try await latest(1, since: 11) == nil)
    #expect(try await latest(2, since: 0) == "c")
    #expect(try await latest(3, since: 0) == nil)
  }

  @Test func oldOrdersAreForgotten() async throws {
    try await insert(sample("a", name: "n"), sample("b", after: 10), sample("c", after: 20))
    let gone = try await test.store.transaction { tx in
      try tx.requests.prune(before: TestStore.start.adding(.seconds(10)))
    }
    #expect(gone == 1)
    try await insert(sample("d", name: "n"))
  }

  @Test func lookingUpReadsNoWholeTable() async throws {
    let plans = try await test.database.read { connection in
      try [
        connection.query(
          "EXPLAIN QUERY PLAN \(SQLClientRequestRepository.named)",
          values: [.integer(1), .text("n")]
        ) { row in row.text(3) },
        connection.query(
          "EXPLAIN QUERY PLAN \(SQLClientRequestRepository.same)",
          values: [.integer(1), .blob([1]), .integer(0)]
        ) { row in row.text(3) },
      ].map { $0.joined(separator: "; ") }
    }
    #expect(plans[0].contains("INDEX client_requests_name"))
    #expect(plans[1].contains("INDEX client_requests_same"))
    for plan in plans { #expect(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE")) }
  }
}
