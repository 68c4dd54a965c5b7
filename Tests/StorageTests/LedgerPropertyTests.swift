import Domain
import SQLite
import Testing

@testable import Storage

/// Random sequences of ledger operations against the real tables.
struct LedgerPropertyTests {
  /// One step; its ids come from a small set, so that many steps repeat or contradict earlier ones.
  enum Step: Sendable {
    case move(id: String, from: AccountID, to: AccountID, micros: Int64)
    case hold(id: String, account: AccountID, micros: Int64)
    case post(hold: String)
    case void(hold: String)
    /// Does the step and then fails, so that nothing of it may stay.
    indirect case failing(Step)

    static func random(using generator: inout SeededGenerator, allowFailing: Bool = true) -> Step {
      let number = Int.random(in: 0..<400, using: &generator)
      let accounts = (1...6).map { AccountID($0) } + [.promotion, .adjustments]
      let micros = Int64.random(in: -1...1200, using: &generator)
      let account = AccountID(Int64.random(in: 1...6, using: &generator))
      switch Int.random(in: 0..<10, using: &generator) {
      case 0, 1:
        return .move(
          id: "move:\(number)", from: accounts.randomElement(using: &generator) ?? .promotion,
          to: accounts.randomElement(using: &generator) ?? account, micros: micros)
      case 2, 3, 4: return .hold(id: "hold:\(number)", account: account, micros: micros)
      case 5, 6: return .post(hold: "hold:\(number)")
      case 7, 8: return .void(hold: "hold:\(number)")
      default:
        let inner = random(using: &generator, allowFailing: false)
        return allowFailing ? .failing(inner) : inner
      }
    }

    func run(_ tx: any StoreTransaction) throws -> LedgerRules.Outcome {
      let rules = LedgerRules(tx.ledger)
      let now = TestStore.start
      switch self {
      case .move(let id, let debit, let credit, let micros):
        return try rules.move(
          id: id, from: debit, to: credit, amount: Amount(micros: micros), reason: "test", at: now)
      case .hold(let id, let account, let micros):
        return try rules.hold(
          id: id, from: account, amount: Amount(micros: micros), reason: "test", at: now)
      case .post(let hold): return try rules.post(hold: hold, at: now)
      case .void(let hold): return try rules.void(hold: hold, at: now)
      case .failing(let step):
        _ = try step.run(tx)
        throw Failure()
      }
    }

    /// Whether the ledger refused by its rules, as opposed to a rule of the tables.
    static func isExpected(_ error: any Error) -> Bool { error is LedgerError || error is Failure }
  }

  struct Failure: Error {}

  /// Everything the ledger holds, to see whether anything changed.
  struct Snapshot: Sendable, Equatable {
    let balances: [Balance]
    let transfers: Int64

    init(_ tx: any StoreTransaction, rows: Int64) throws {
      balances = try (AccountID.house + (1...6).map { AccountID($0) }).map {
        try tx.ledger.balance(of: $0)
      }
      transfers = rows
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func randomStepsNeverBreakTheLedger(_ seed: UInt64) async throws {
    let test = try await TestStore()
    var generator = SeededGenerator(seed: seed)
    var applied = 0
    for _ in 0..<1000 {
      let step = Step.random(using: &generator)
      let before = try await snapshot(test)
      do {
        let outcome = try await test.store.transaction { try step.run($0) }
        if outcome == .applied {
          applied += 1
          let after = try await snapshot(test)
          #expect(after.transfers == before.transfers + 1)
          let again = try await test.store.transaction { try step.run($0) }
          #expect(again == .replayed, "\(step)")
          #expect(try await snapshot(test) == after, "a replay of \(step) changed something")
        } else {
          #expect(try await snapshot(test) == before, "\(step)")
        }
      } catch {
        #expect(Step.isExpected(error), "\(step): \(error)")
        #expect(try await snapshot(test) == before, "refused \(step) left something behind")
      }
      try expectSound(try await snapshot(test))
    }
    #expect(applied > 100)
    try await expectVerified(test)
  }

  @Test(arguments: [UInt64(11), 12])
  func concurrentTransactionsNeverBreakTheLedger(_ seed: UInt64) async throws {
    let test = try await TestStore()
    let applied = try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          var generator = SeededGenerator(seed: seed &* 1000 + UInt64(task))
          var applied = 0
          for _ in 0..<300 {
            let step = Step.random(using: &generator)
            do {
              if try await test.store.transaction({ try step.run($0) }) == .applied { applied += 1 }
            } catch {
              #expect(Step.isExpected(error), "\(step): \(error)")
            }
          }
          return applied
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(applied > 100)
    #expect(try await snapshot(test).transfers == Int64(applied))
    try expectSound(try await snapshot(test))
    try await expectVerified(test)
  }

  @Test func manyOrdersAtOnceNeverSpendMoreThanThereIs() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1, micros: 1000)
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          do {
            try await test.order("update:\(number)", micros: 30)
            return true
          } catch {
            #expect(
              error as? LedgerError
                == .insufficientFunds(available: Amount(micros: 10), needed: Amount(micros: 30)))
            return false
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(accepted == 33)
    let balance = try await test.store.transaction { try $0.ledger.balance(of: AccountID(1)) }
    #expect(balance.held == Amount(micros: 990))
    #expect(try await LedgerVerifier(database: test.database).verifyLedger().isSound)
  }

  private func snapshot(_ test: TestStore) async throws -> Snapshot {
    let rows = try await test.number("SELECT COUNT(*) FROM transfers") ?? -1
    return try await test.store.transaction { try Snapshot($0, rows: rows) }
  }

  private func expectSound(_ snapshot: Snapshot) throws {
    #expect(snapshot.balances.reduce(0) { $0 + $1.posted.micros } == 0)
    for balance in snapshot.balances.dropFirst(AccountID.house.count) {
      #expect(balance.available >= .zero && balance.held >= .zero)
    }
  }

  /// The holds here have no jobs; nothing else may be wrong.
  private func expectVerified(_ test: TestStore) async throws {
    let report = try await LedgerVerifier(database: test.database).verifyLedger()
    let others = report.findings.filter { finding in
      if case .openHoldWithoutJob = finding { false } else { true }
    }
    #expect(others.isEmpty)
    #expect(report.findingCount == report.openHolds)
    #expect(report.sum == .zero)
  }
}
