import Domain
import Testing

struct LedgerRulesTests {
  private let ledger = MemoryLedger()
  private let ada = AccountID(7)
  private let now = Timestamp(milliseconds: 1000)
  private var rules: LedgerRules { LedgerRules(ledger) }

  private func amount(_ micros: Int64) -> Amount { Amount(micros: micros) }

  private func give(_ micros: Int64) throws {
    _ = try rules.move(
      id: "signup:7", from: .promotion, to: ada, amount: amount(micros), reason: "signup", at: now)
  }

  private func hold(_ id: String, _ micros: Int64) throws -> LedgerRules.Outcome {
    try rules.hold(id: id, from: ada, amount: amount(micros), reason: "picture", at: now)
  }

  /// Runs what must be refused and checks that nothing changed.
  private func expectRefusal<R>(_ error: LedgerError, _ body: () throws -> R) {
    let (balances, rows) = (ledger.balances, ledger.rows)
    #expect(throws: error) { _ = try body() }
    #expect(ledger.balances == balances)
    #expect(ledger.rows == rows)
  }

  @Test func aMoveTakesFromOneAndGivesToTheOther() throws {
    try give(100)
    #expect(ledger.balance(of: ada) == Balance(posted: amount(100)))
    #expect(ledger.balance(of: .promotion) == Balance(posted: amount(-100)))
    let row = try #require(ledger.rows.first)
    #expect(row.kind == .direct && row.reason == "signup" && row.holdID == nil && row.at == now)
  }

  @Test func theSameMoveAgainChangesNothing() throws {
    try give(100)
    let (balances, rows) = (ledger.balances, ledger.rows)
    let outcome = try rules.move(
      id: "signup:7", from: .promotion, to: ada, amount: amount(100), reason: "other words",
      at: Timestamp(milliseconds: 9999))
    #expect(outcome == .replayed)
    #expect(ledger.balances == balances && ledger.rows == rows)
  }

  @Test func aReplayIsRecognisedEvenWhenTheMoneyIsGone() throws {
    try give(100)
    #expect(try hold("job:1", 100) == .applied)
    #expect(try hold("job:1", 100) == .replayed)
    _ = try rules.post(hold: "job:1", at: now)
    #expect(try hold("job:1", 100) == .replayed)
  }

  @Test func anIdUsedForSomethingElseIsRefused() throws {
    try give(100)
    _ = try hold("job:1", 10)
    expectRefusal(.idInUse(id: "job:1")) { try hold("job:1", 11) }
    expectRefusal(.idInUse(id: "signup:7")) {
      try rules.move(
        id: "signup:7", from: .promotion, to: AccountID(8), amount: amount(100), reason: "signup",
        at: now)
    }
    expectRefusal(.idInUse(id: "job:1")) {
      try rules.move(
        id: "job:1", from: ada, to: .revenue, amount: amount(10), reason: "picture", at: now)
    }
  }

  @Test func aHoldSetsMoneyAsideWithoutMovingIt() throws {
    try give(100)
    _ = try hold("job:1", 60)
    #expect(ledger.balance(of: ada) == Balance(posted: amount(100), held: amount(60)))
    #expect(ledger.balance(of: ada).available == amount(40))
    #expect(ledger.balance(of: .revenue) == Balance())
  }

  @Test func whatIsHeldCannotBeSpentAgain() throws {
    try give(100)
    _ = try hold("job:1", 60)
    let short = LedgerError.insufficientFunds(available: amount(40), needed: amount(41))
    expectRefusal(short) { try hold("job:2", 41) }
    expectRefusal(short) {
      try rules.move(
        id: "gift", from: ada, to: AccountID(8), amount: amount(41), reason: "gift", at: now)
    }
    #expect(try hold("job:2", 40) == .applied)
  }

  @Test func aPostMovesWhatWasHeld() throws {
    try give(100)
    _ = try hold("job:1", 60)
    #expect(try rules.post(hold: "job:1", at: now) == .applied)
    #expect(ledger.balance(of: ada) == Balance(posted: amount(40)))
    #expect(ledger.balance(of: .revenue) == Balance(posted: amount(60)))
    #expect(ledger.ending(ofHold: "job:1")?.id == "post:job:1")
    #expect(try rules.post(hold: "job:1", at: now) == .replayed)
    expectRefusal(.holdEndedOtherwise(id: "job:1")) { try rules.void(hold: "job:1", at: now) }
  }

  @Test func aVoidSetsItFree() throws {
    try give(100)
    _ = try hold("job:1", 60)
    #expect(try rules.void(hold: "job:1", at: now) == .applied)
    #expect(ledger.balance(of: ada) == Balance(posted: amount(100)))
    #expect(try rules.void(hold: "job:1", at: now) == .replayed)
    expectRefusal(.holdEndedOtherwise(id: "job:1")) { try rules.post(hold: "job:1", at: now) }
  }

  @Test func onlyHoldsEnd() throws {
    try give(100)
    expectRefusal(.holdNotFound(id: "job:9")) { try rules.post(hold: "job:9", at: now) }
    expectRefusal(.holdNotFound(id: "signup:7")) { try rules.void(hold: "signup:7", at: now) }
  }

  @Test(arguments: [0, -1, Int64.min] as [Int64])
  func amountsMustBeAboveZero(_ micros: Int64) throws {
    expectRefusal(.amountNotPositive) { try hold("job:1", micros) }
    expectRefusal(.amountNotPositive) {
      try rules.move(
        id: "x", from: .promotion, to: ada, amount: amount(micros), reason: "x", at: now)
    }
  }

  @Test func nobodyPaysHimself() {
    expectRefusal(.sameAccount) {
      try rules.move(id: "x", from: ada, to: ada, amount: amount(1), reason: "x", at: now)
    }
  }

  @Test func theHouseMayRunBelowZeroACustomerNot() throws {
    try give(.max)
    #expect(ledger.balance(of: .promotion).posted == amount(-.max))
    expectRefusal(.insufficientFunds(available: .zero, needed: amount(1))) {
      try rules.hold(id: "h", from: AccountID(8), amount: amount(1), reason: "x", at: now)
    }
  }
}
