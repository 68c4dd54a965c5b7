import Domain
import SQLite
import Testing

@testable import Storage

struct SQLKeyRepositoryTests {
  private static func sample(_ digest: UInt8, name: String = "site") -> APIKey {
    APIKey(
      id: KeyID(0), account: AccountID(1), name: name, prefix: "zk_live_ab12",
      digest: [UInt8](repeating: digest, count: 32),
      caps: SpendingCaps(perDay: Amount(micros: 5), total: Amount(micros: 7)),
      expiresAt: TestStore.start.adding(.seconds(60)), createdAt: TestStore.start)
  }

  private func inserted(_ test: TestStore, _ key: APIKey) async throws -> APIKey {
    try await test.store.transaction { tx in
      try #require(try tx.keys.key(try tx.keys.insert(key)))
    }
  }

  @Test func aKeyComesBackAsStored() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let key = try await inserted(test, Self.sample(1))
    #expect(key.id.rawValue > 0)
    #expect(key.digest == [UInt8](repeating: 1, count: 32))
    #expect(key.caps == Self.sample(1).caps)
    #expect(key.expiresAt == Self.sample(1).expiresAt)
    #expect(key.previous == nil && key.revokedAt == nil && key.lastUsedAt == nil)
  }

  @Test func aRotatedKeyIsFoundByBothDigests() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    var key = try await inserted(test, Self.sample(1))
    key.previous = .init(digest: key.digest, worksUntil: TestStore.start)
    key.digest = [UInt8](repeating: 2, count: 32)
    key.lastUsedAt = TestStore.start
    let rotated = key
    let found = try await test.store.transaction { tx in
      try tx.keys.update(rotated)
      return try [1, 2, 3].map { try tx.keys.key(digest: [UInt8](repeating: $0, count: 32)) }
    }
    #expect(found == [rotated, rotated, nil])
  }

  @Test func twoKeysCannotShareADigest() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    _ = try await inserted(test, Self.sample(1))
    await #expect(throws: StorageError.self) { _ = try await inserted(test, Self.sample(1)) }
    await #expect(throws: StorageError.self) {
      var short = Self.sample(2)
      short.digest = [1, 2, 3]
      _ = try await inserted(test, short)
    }
  }

  @Test func liveKeysLeaveOutRevokedOnes() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    var names: [String] = []
    for digest in UInt8(1)...3 {
      var key = try await inserted(test, Self.sample(digest, name: "key \(digest)"))
      if digest == 2 { key.revokedAt = TestStore.start }
      let changed = key
      try await test.store.transaction { try $0.keys.update(changed) }
    }
    names = try await test.store.transaction { try $0.keys.liveKeys(of: AccountID(1)).map(\.name) }
    #expect(names == ["key 1", "key 3"])
    let others = try await test.store.transaction { try $0.keys.liveKeys(of: AccountID(2)) }
    #expect(others.isEmpty)
  }

  @Test func spendingCountsInTheDayTheMonthAndAltogether() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let key = try await inserted(test, Self.sample(1)).id
    // 2026-02-02 02:40 UTC; the next day; the next month.
    let moments = [
      TestStore.start, TestStore.start.adding(.seconds(86_400)),
      TestStore.start.adding(.seconds(40 * 86_400)),
    ]
    let spending = try await test.store.transaction { tx in
      for (index, moment) in moments.enumerated() {
        try tx.keys.addSpending(Amount(micros: Int64(10 * (index + 1))), by: key, at: moment)
      }
      try tx.keys.addSpending(Amount(micros: -4), by: key, at: moments[0])
      return try moments.map { try tx.keys.spending(of: key, at: $0) }
    }
    func expected(_ today: Int64, _ month: Int64) -> KeySpending {
      KeySpending(
        today: Amount(micros: today), thisMonth: Amount(micros: month), total: Amount(micros: 56))
    }
    #expect(spending == [expected(6, 26), expected(20, 26), expected(30, 30)])
  }

  @Test func spendingNeverGoesBelowZero() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let key = try await inserted(test, Self.sample(1)).id
    for micros in [Int64(-1), -3] {
      await #expect(throws: StorageError.self) {
        try await test.store.transaction { tx in
          if micros == -3 {
            try tx.keys.addSpending(Amount(micros: 2), by: key, at: TestStore.start)
          }
          try tx.keys.addSpending(Amount(micros: micros), by: key, at: TestStore.start)
        }
      }
    }
    let spending = try await test.store.transaction {
      try $0.keys.spending(of: key, at: TestStore.start)
    }
    #expect(spending == KeySpending())
  }

  @Test func updatingNoKeyIsRefused() async throws {
    let test = try await TestStore()
    await #expect(throws: StorageError.noSuchRow(table: "api_keys", id: 0)) {
      try await test.store.transaction { try $0.keys.update(Self.sample(1)) }
    }
  }
}
