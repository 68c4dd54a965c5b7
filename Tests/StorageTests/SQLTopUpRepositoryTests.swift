import Domain
import SQLite
import Testing

@testable import Storage

struct SQLTopUpRepositoryTests {
  @Test func whatIsStoredIsRead() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    try await test.store.transaction { tx in
      let id = try tx.topUps.insert(.sample(price: .ton(USDT(units: 10_200_007)), payload: "ZK-1"))
      var topUp = try #require(try tx.topUps.topUp(id))
      #expect(topUp.price == .ton(USDT(units: 10_200_007)))
      #expect(topUp.tail == 7 && topUp.messageID == nil)
      topUp.messageID = 9
      topUp.seenAt = TestStore.start
      topUp.endedAt = TestStore.start
      topUp.state = .paid
      try tx.topUps.update(topUp)
      #expect(try tx.topUps.topUp(payload: "ZK-1") == topUp)
      #expect(try tx.topUps.topUp(payload: "zk-1") == nil)
      #expect(try tx.topUps.topUps(of: AccountID(1), limit: 5) == [topUp])
    }
  }

  @Test func aPayloadAndAnOpenTopUpAreUnique() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    try await test.store.transaction { tx in
      _ = try tx.topUps.insert(.sample(payload: "p1"))
      #expect(throws: SQLError.self) {
        try tx.savepoint { _ = try tx.topUps.insert(.sample(account: 2, payload: "p1")) }
      }
      #expect(throws: SQLError.self) {
        try tx.savepoint { _ = try tx.topUps.insert(.sample(payload: "p2")) }
      }
      _ = try tx.topUps.insert(.sample(price: .ton(USDT(units: 9)), payload: "p3"))
      #expect(try tx.topUps.openCount(by: .stars) == 1)
      #expect(try tx.topUps.open(of: AccountID(1), by: .ton)?.payload == "p3")
      #expect(try tx.topUps.open(of: AccountID(2), by: .ton) == nil)
    }
  }

  @Test func dueAndPriceAreFoundByTheirBounds() async throws {
    let test = try await TestStore()
    try await test.addCustomers(3)
    try await test.store.transaction { tx in
      for (number, units) in [(1, 100), (2, 101), (3, 102)] as [(Int64, Int64)] {
        _ = try tx.topUps.insert(
          .sample(
            account: number, price: .ton(USDT(units: units)), payload: "p\(number)",
            expires: .seconds(number)))
      }
      func found(_ range: ClosedRange<Int64>, after seconds: Int64) throws -> [String] {
        try tx.topUps.topUps(
          costing: USDT(units: range.lowerBound)...USDT(units: range.upperBound),
          expiringAfter: TestStore.start.adding(.seconds(seconds)), limit: 9
        ).map(\.payload)
      }
      #expect(try found(101...102, after: 0) == ["p2", "p3"])
      #expect(try found(100...102, after: 1) == ["p2", "p3"])
      #expect(try found(100...100, after: 0) == ["p1"])
      let due = try tx.topUps.due(at: TestStore.start.adding(.seconds(2)), limit: 9)
      #expect(due.map(\.payload) == ["p1", "p2"])
    }
  }

  @Test func aMissingTopUpIsNotUpdated() async throws {
    let test = try await TestStore()
    await #expect(throws: StorageError.noSuchRow(table: "top_ups", id: 0)) {
      try await test.store.transaction { try $0.topUps.update(.sample(payload: "x")) }
    }
  }
}
