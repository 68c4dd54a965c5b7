import Domain

@testable import Storage

extension TopUp {
  static func sample(
    account: Int64 = 1, price: RailAmount = .stars(Stars(100)), payload: String,
    state: TopUpState = .open, expires: Duration = .seconds(3600)
  ) -> TopUp {
    TopUp(
      account: AccountID(account), price: price, credit: Amount(micros: 1_300_000),
      payload: payload, tail: price.rail == .ton ? 7 : 0, state: state, chatID: account,
      createdAt: TestStore.start, expiresAt: TestStore.start.adding(expires),
      endedAt: state == .open ? nil : TestStore.start)
  }
}

extension Settlement {
  static func sample(
    _ reference: String, account: Int64 = 1, topUp: TopUpID? = nil, micros: Int64 = 1_300_000,
    bonus: Int64 = 0, notes: Set<SettlementNote> = [], state: SettlementState = .credited,
    round: Int = 0, taken: Taken = Taken(), after: Duration = .zero
  ) -> Settlement {
    Settlement(
      key: PaymentKey(.stars, reference), topUp: topUp, account: AccountID(account),
      paid: .stars(Stars(100)), credit: Amount(micros: micros), bonus: Amount(micros: bonus),
      notes: notes, state: state, refundRound: round, taken: taken, paidAt: TestStore.start,
      createdAt: TestStore.start.adding(after))
  }
}

extension SuspenseEntry {
  static func sample(_ reference: String, paid: USDT? = USDT(units: 5)) -> SuspenseEntry {
    SuspenseEntry(
      key: PaymentKey(.ton, reference), reason: .noComment, paid: paid, comment: "hi \u{1F600}",
      sender: "0:ab", evidence: "{}", paidAt: TestStore.start, createdAt: TestStore.start)
  }
}

extension TestStore {
  /// Two customers: the first has paid a top-up with a bonus, and another payment that went back
  /// when half of it was spent; the second has a payment in suspense.
  static func withPayments() async throws -> TestStore {
    let test = try await TestStore()
    try await test.addCustomers(2, micros: 0)
    try await test.store.transaction { tx in
      let one = AccountID(1)
      let topUp = try tx.topUps.insert(.sample(payload: "p1", state: .paid))
      _ = try tx.settlements.insert(.sample("c1", topUp: topUp, bonus: 5_000_000))
      let back = try tx.settlements.insert(
        .sample(
          "c2", state: .reversed, round: 1,
          taken: Settlement.Taken(credit: Amount(micros: 1_000_000))))
      _ = try tx.settlements.insert(
        Shortfall(
          account: one, settlement: back, creditor: .starsClearing,
          owed: Amount(micros: 300_000), collected: Amount(micros: 100_000), collections: 1,
          createdAt: start))
      _ = try tx.suspense.insert(.sample("tx1"))
      let ledger = LedgerRules(tx.ledger)
      func move(
        _ id: String, _ debit: AccountID, _ credit: AccountID, _ micros: Int64, _ reason: String
      ) throws {
        _ = try ledger.move(
          id: id, from: debit, to: credit, amount: Amount(micros: micros), reason: reason,
          at: start)
      }
      try move("topup:stars:c1", .starsClearing, one, 1_300_000, "topup")
      try move("bonus:1", .promotion, one, 5_000_000, "bonus")
      try move("topup:stars:c2", .starsClearing, one, 1_300_000, "topup")
      try move("reversal:stars:c2:1", one, .starsClearing, 1_000_000, "reversal")
      try move("shortfall:1:1", one, .starsClearing, 100_000, "shortfall")
    }
    return test
  }
}
