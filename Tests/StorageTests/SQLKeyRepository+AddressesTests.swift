import Domain
import Testing

@testable import Storage

struct SQLKeyRepositoryAddressesTests {
  private let test: TestStore
  private let keys: [KeyID]

  init() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    self.test = test
    keys = try await test.store.transaction { tx in
      try (1...2).map { number in
        try tx.keys.insert(
          APIKey(
            id: KeyID(0), account: AccountID(1), name: "k\(number)", prefix: "zk_live_ab12",
            digest: [UInt8](repeating: UInt8(number), count: 32), createdAt: TestStore.start))
      }
    }
  }

  private func use(_ key: Int, _ address: String, after seconds: Int64) async throws -> Bool {
    let id = keys[key]
    return try await test.store.transaction { tx in
      try tx.keys.noteUse(
        of: id, from: address, at: TestStore.start.startOfDay.adding(.seconds(seconds)))
    }
  }

  @Test func theFirstNewAddressOfADayIsTold() async throws {
    #expect(try await use(0, "a", after: 0))
    #expect(try await !use(0, "a", after: 1))
    #expect(try await !use(0, "b", after: 86_399))
    #expect(try await use(0, "c", after: 86_400))
    #expect(try await !use(0, "b", after: 2 * 86_400))
    #expect(try await use(1, "a", after: 3))
  }

  @Test func theKeyKnowsItsLastUse() async throws {
    _ = try await use(0, "a", after: 5)
    _ = try await use(0, "a", after: 9)
    let ids = keys
    let found = try await test.store.read { tx in
      try ids.map { try tx.keys.key($0)?.lastUsedAt }
    }
    #expect(found == [TestStore.start.startOfDay.adding(.seconds(9)), nil])
  }

  @Test func anAddressThatIsLongUnusedIsNewAgain() async throws {
    _ = try await use(0, "a", after: 0)
    _ = try await use(0, "b", after: 10)
    _ = try await use(0, "a", after: 20)
    let gone = try await test.store.transaction { tx in
      try tx.keys.pruneAddresses(before: TestStore.start.startOfDay.adding(.seconds(20)))
    }
    #expect(gone == 1)
    #expect(try await !use(0, "a", after: 86_400))
    #expect(try await use(0, "b", after: 86_401))
  }

  @Test func aKeyThatIsNotThereIsNoted() async throws {
    await #expect(throws: StorageError.self) {
      try await test.store.transaction { tx in
        try tx.keys.noteUse(of: KeyID(99), from: "a", at: TestStore.start)
      }
    }
  }
}
