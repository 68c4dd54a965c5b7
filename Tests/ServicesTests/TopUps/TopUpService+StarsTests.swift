import Domain
import Services
import TestSupport
import Testing

struct TopUpServiceStarsTests {
  @Test func aPaymentIsCreditedOnceByItsCharge() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(385)
    let first = try await test.pay("c1", 385, payload: topUp.payload)
    guard case .credited(let settlement) = first else {
      Issue.record("\(first)")
      return
    }
    #expect(settlement.notes == [])
    #expect(settlement.topUp == topUp.id)
    #expect(try await test.available() == 5_005_000)
    #expect(try await test.topUp(topUp.id)?.state == .paid)
    let second = try await test.pay("c1", 385, payload: topUp.payload)
    #expect(second == .known(settlement))
    #expect(try await test.available() == 5_005_000)
    #expect(test.announcer.lines == ["opened 1", "credited 1"])
    #expect(try await test.findings() == [])
  }

  @Test func aSecondPaymentOfOneInvoiceIsCreditedToo() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(100)
    try await test.pay("c1", 100, payload: topUp.payload)
    try await test.pay("c2", 100, payload: topUp.payload)
    #expect(try await test.available() == 2_600_000)
    #expect(test.announcer.lines.last == "credited 2 second")
    #expect(try await test.findings() == [])
  }

  @Test func whatIsPaidAfterTheEndIsCredited() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(100)
    test.time.advance(by: .seconds(7200))
    try await test.step { _ = try $0.expire(limit: 10, in: $1, at: $2) }
    try await test.pay("c1", 100, payload: topUp.payload)
    #expect(try await test.available() == 1_300_000)
    #expect(test.announcer.lines.last == "credited 1 late")
    #expect(try await test.topUp(topUp.id)?.state == .paid)
    #expect(try await test.findings() == [])
  }

  @Test func anUnknownOrForeignInvoiceIsCreditedToItsPayer() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(100, by: 1)
    try await test.pay("c1", 50, payload: "stars:unknown", by: 2)
    try await test.pay("c2", 100, payload: topUp.payload, by: 3)
    #expect(try await test.available(1) == 0)
    #expect(try await test.available(2) == 650_000)
    #expect(try await test.available(3) == 1_300_000)
    #expect(try await test.topUp(topUp.id)?.state == .open)
    #expect(try await test.findings() == [])
  }

  @Test func aPayerWhoNeverWroteBecomesACustomer() async throws {
    let test = try await TopUpFixture()
    try await test.pay("c1", 50, payload: nil, by: 77)
    #expect(try await test.available(77) == 650_000)
    let customer = try await test.step { _, tx, _ in try tx.accounts.customer(AccountID(77)) }
    #expect(customer?.name == "P77")
  }

  @Test(arguments: [(99, "under"), (101, "over")])
  func anotherAmountIsCreditedAtTheRate(stars: Int64, note: String) async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(100)
    try await test.pay("c1", stars, payload: topUp.payload)
    #expect(try await test.available() == stars * 13_000)
    #expect(test.announcer.lines.last == "credited 1 \(note)")
  }

  @Test func nothingPaidIsNothing() async throws {
    let test = try await TopUpFixture()
    #expect(try await test.pay("c1", 0, payload: nil) == .nothing)
    #expect(try await test.pay("c2", -4, payload: nil) == .nothing)
    await #expect(throws: MoneyError.overflow) {
      try await test.pay("c3", Int64.max, payload: nil)
    }
    #expect(try await test.settlement(PaymentKey(.stars, "c3")) == nil)
    #expect(try await test.findings() == [])
  }

  @Test func theFirstBigDepositEarnsABonusOnce() async throws {
    let test = try await TopUpFixture()
    try await test.pay("small", 2307, payload: nil)
    #expect(try await test.available() == 29_991_000)
    try await test.pay("big", 2308, payload: nil)
    #expect(try await test.available() == 29_991_000 + 30_004_000 + 5_000_000)
    try await test.pay("bigger", 5000, payload: nil)
    #expect(try await test.available() == 29_991_000 + 30_004_000 + 5_000_000 + 65_000_000)
    #expect(try await test.settlement(PaymentKey(.stars, "big"))?.bonus.micros == 5_000_000)
    #expect(try await test.settlement(PaymentKey(.stars, "bigger"))?.bonus == .zero)
    #expect(try await test.findings() == [])
  }

  @Test func aReversalTakesBackWhatIsThere() async throws {
    let test = try await TopUpFixture()
    _ = try await test.credited("c1", 100)
    try await test.reverse("c1", 100)
    #expect(try await test.available() == 0)
    #expect(test.announcer.lines.last == "reversed 1 lacking $0.00")
    try await test.reverse("c1", 100)
    #expect(test.announcer.lines.count == 2)
    #expect(try await test.settlement(PaymentKey(.stars, "c1"))?.state == .reversed)
    #expect(try await test.findings() == [])
  }

  @Test func whatIsSpentBecomesAShortfallThatLaterTopUpsPay() async throws {
    let test = try await TopUpFixture()
    _ = try await test.credited("c1", 100)
    try await test.spend(1_000_000)
    try await test.reverse("c1", 100)
    #expect(try await test.available() == 0)
    #expect(test.announcer.lines.last == "reversed 1 lacking $1.00")
    #expect(try await test.findings() == [])
    _ = try await test.credited("c2", 50)
    #expect(test.announcer.lines.last == "credited 2 orphan collected $0.65")
    #expect(try await test.available() == 0)
    _ = try await test.credited("c3", 50)
    #expect(test.announcer.lines.last == "credited 3 orphan collected $0.35")
    #expect(try await test.available() == 300_000)
    let open = try await test.step { _, tx, _ in try tx.settlements.openShortfalls(limit: 10) }
    #expect(open == [])
    #expect(try await test.findings() == [])
  }

  @Test func aReversalOfABonusDepositTakesBothBack() async throws {
    let test = try await TopUpFixture()
    _ = try await test.credited("c1", 2308)
    try await test.spend(34_000_000)
    try await test.reverse("c1", 2308)
    #expect(try await test.available() == 0)
    let owed = try await test.step { _, tx, _ in
      try tx.settlements.openShortfalls(of: AccountID(1))
    }
    #expect(owed.map(\.creditor) == [.starsClearing, .promotion])
    #expect(owed.map(\.owed.micros) == [29_000_000, 5_000_000])
    #expect(try await test.findings() == [])
  }

  @Test func aReversalBeforeItsPaymentCreditsNothingEver() async throws {
    let test = try await TopUpFixture()
    guard case .recorded = try await test.reverse("c1", 100) else {
      Issue.record("not recorded")
      return
    }
    guard case .known = try await test.pay("c1", 100, payload: nil) else {
      Issue.record("credited")
      return
    }
    #expect(try await test.available() == 0)
    #expect(try await test.findings() == [])
  }

  @Test func moneyOfAJobUnderWayIsNotTakenFromIt() async throws {
    let test = try await TopUpFixture()
    _ = try await test.credited("c1", 100)
    try await test.step { _, tx, now in
      _ = try LedgerRules(tx.ledger).hold(
        id: "job:1", from: AccountID(1), amount: Amount(micros: 300_000), reason: "picture",
        at: now)
    }
    guard case .reversed(_, let lacking) = try await test.reverse("c1", 100) else {
      Issue.record("not reversed")
      return
    }
    #expect(lacking.micros == 300_000)
    try await test.step { _, tx, now in
      _ = try LedgerRules(tx.ledger).post(hold: "job:1", at: now)
    }
    #expect(try await test.available() == 0)
  }
}
