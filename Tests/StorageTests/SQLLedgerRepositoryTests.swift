import Domain
import SQLite
import Testing

@testable import Storage

struct SQLLedgerRepositoryTests {
  private let now = TestStore.start
  private let ada = AccountID(1)

  @Test func rowsComeBackAsTheyWereWritten() async throws {
    let test = try await TestStore()
    let transfer = Transfer(
      id: "stars:abc", kind: .direct, debit: .starsClearing, credit: ada,
      amount: Amount(micros: 5), reason: "topup", at: now)
    try await test.store.transaction { try $0.ledger.insert(transfer) }
    let found = try await test.store.transaction { try $0.ledger.transfer("stars:abc") }
    #expect(found == transfer)
    let missing = try await test.store.transaction { try $0.ledger.transfer("stars:abd") }
    #expect(missing == nil)
  }

  @Test func anUnknownAccountHasNothing() async throws {
    let test = try await TestStore()
    let balance = try await test.store.transaction { try $0.ledger.balance(of: AccountID(9)) }
    #expect(balance == Balance())
  }

  @Test func aHoldIsPostedOnceAndItsMoneyMoves() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1, micros: 100)
    let job = try await test.order("update:1", micros: 60)
    try await test.finish(job, as: .stored)
    let (balance, revenue, ending) = try await test.store.transaction { tx in
      let again = try LedgerRules(tx.ledger).post(hold: "job:update:1", at: Self.later)
      #expect(again == .replayed)
      return (
        try tx.ledger.balance(of: AccountID(1)), try tx.ledger.balance(of: .revenue),
        try tx.ledger.ending(ofHold: "job:update:1")
      )
    }
    #expect(balance == Balance(posted: Amount(micros: 40), held: .zero))
    #expect(revenue.posted == Amount(micros: 60))
    #expect(ending?.kind == .post)
  }

  /// The rules are bypassed: only the tables stand in the way.
  @Test(arguments: [
    (posted: Int64(-1), held: Int64(0)), (0, 101), (0, -1), (-100, 1), (-50, 51),
  ])
  func theTableRefusesAnOverdraft(_ change: (posted: Int64, held: Int64)) async throws {
    let test = try await TestStore()
    try await test.addCustomers(1, micros: change.posted == -1 ? 0 : 100)
    await #expect {
      try await test.store.transaction { tx in
        try tx.ledger.change(
          AccountID(1), posted: Amount(micros: change.posted), held: Amount(micros: change.held))
      }
    } throws: { error in
      guard case .database(.constraint(let constraint, _)) = error as? StorageError else {
        return false
      }
      return constraint.kind == .check
    }
    let report = try await LedgerVerifier(database: test.database).verifyLedger()
    #expect(report.isSound)
  }

  @Test func aNewAccountCannotBeginBelowZero() async throws {
    let test = try await TestStore()
    await #expect(throws: StorageError.self) {
      try await test.store.transaction { tx in
        try tx.ledger.change(AccountID(5), posted: Amount(micros: -1), held: .zero)
      }
    }
    try await test.store.transaction { tx in
      try tx.ledger.change(.promotion, posted: Amount(micros: -1), held: .zero)
    }
  }

  @Test func aSumBeyond64BitsIsRefusedNotRounded() async throws {
    let test = try await TestStore()
    let most = Amount(micros: .max)
    await #expect(throws: LedgerError.overflow) {
      try await test.store.transaction { tx in
        try tx.ledger.change(.revenue, posted: most, held: .zero)
        try tx.ledger.change(.revenue, posted: Amount(micros: 1), held: .zero)
      }
    }
    let balance = try await test.store.transaction { try $0.ledger.balance(of: .revenue) }
    #expect(balance == Balance())
  }

  @Test func theTableRefusesASecondEndingOfAHold() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await test.order("update:1")
    try await test.finish(job, as: .stored)
    await #expect(throws: StorageError.self) {
      try await test.store.transaction { tx in
        try tx.ledger.insert(
          Transfer(
            id: "void:job:update:1", kind: .void, debit: AccountID(1), credit: .revenue,
            amount: Amount(micros: 26_700), holdID: "job:update:1", reason: "picture",
            at: Self.later))
      }
    }
  }

  @Test func transfersAreListedNewestFirstFromBothSides() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    try await test.order("update:1")
    try await test.store.transaction { tx in
      _ = try LedgerRules(tx.ledger).move(
        id: "gift", from: AccountID(2), to: AccountID(1), amount: Amount(micros: 3),
        reason: "adjustment", at: Self.later)
    }
    let (all, two, house) = try await test.store.transaction { tx in
      (
        try tx.ledger.transfers(of: AccountID(1), limit: 10).map(\.id),
        try tx.ledger.transfers(of: AccountID(1), limit: 2).map(\.id),
        try tx.ledger.transfers(of: .promotion, limit: 10).map(\.id)
      )
    }
    #expect(all == ["gift", "job:update:1", "signup:1"])
    #expect(two == ["gift", "job:update:1"])
    #expect(house == ["signup:2", "signup:1"])
  }

  @Test func spentCountsPostedHoldsSinceAMoment() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    for (index, state) in [JobState.stored, .delivered, .failed].enumerated() {
      try await test.finish(try await test.order("update:\(index)", micros: 100), as: state)
    }
    try await test.order("update:9", micros: 100)
    let (all, since, later, other) = try await test.store.transaction { tx in
      let ledger = tx.ledger
      return (
        try ledger.spent(by: AccountID(1), since: nil),
        try ledger.spent(by: AccountID(1), since: TestStore.start),
        try ledger.spent(by: AccountID(1), since: Self.later),
        try ledger.spent(by: AccountID(2), since: nil)
      )
    }
    #expect(all == (Amount(micros: 200), 2))
    #expect(since == (Amount(micros: 200), 2))
    #expect(later == (.zero, 0))
    #expect(other == (.zero, 0))
  }

  private static let later = TestStore.start.adding(.seconds(1))
}
