import Domain
import Services
import TestSupport
import Testing

struct TopUpServiceRefundsTests {
  private func refund(
    _ settlement: Settlement, by requester: TopUpService.RefundRequester, _ test: TopUpFixture
  ) async throws {
    try await test.step { _ = try $0.refund(settlement.id, by: requester, in: $1, at: $2) }
  }

  private func answer(
    _ settlement: Settlement, _ answer: TopUpService.RefundAnswer, _ test: TopUpFixture
  ) async throws {
    try await test.step { try $0.finishRefund(of: settlement.id, answer, in: $1, at: $2) }
  }

  private func refundable(_ test: TopUpFixture) async throws -> [String] {
    try await test.step { service, tx, _ in
      try service.refundable(of: AccountID(1), limit: 9, in: tx).map(\.key.reference)
    }
  }

  private let owner = TopUpService.RefundRequester.owner(AccountID(1))
  private let admin = TopUpService.RefundRequester.admin(AccountID(9))

  @Test func anUnspentTopUpIsSetAsideAndGivenBack() async throws {
    let test = try await TopUpFixture()
    let settlement = try await test.credited("c1", 100)
    try await refund(settlement, by: owner, test)
    #expect(try await test.available() == 0)
    #expect(try await test.settlement(settlement.key)?.state == .refunding)
    let rows = try await test.step { _, tx, _ in try tx.outbox.rows(after: 0, limit: 9) }
    #expect(rows.map(\.effect) == [.refund(settlement.id)])
    #expect(try await test.findings() == [])
    try await answer(settlement, .done, test)
    try await answer(settlement, .done, test)
    try await answer(settlement, .refused(reason: "late"), test)
    #expect(try await test.settlement(settlement.key)?.state == .refunded)
    #expect(try await test.available() == 0)
    #expect(test.announcer.lines == ["credited 1 orphan", "refunding 1", "refunded 1"])
    #expect(try await test.findings() == [])
  }

  @Test func aRefusedRefundReturnsTheMoneyAndMayBeTriedAgain() async throws {
    let test = try await TopUpFixture()
    let settlement = try await test.credited("c1", 2308)
    #expect(try await test.available() == 35_004_000)
    for _ in 0..<2 {
      try await refund(settlement, by: owner, test)
      #expect(try await test.available() == 0)
      try await answer(settlement, .refused(reason: "CHARGE_ID_INVALID"), test)
      #expect(try await test.available() == 35_004_000)
    }
    try await refund(settlement, by: owner, test)
    try await answer(settlement, .done, test)
    #expect(try await test.available() == 0)
    #expect(try await test.settlement(settlement.key)?.refundRound == 3)
    #expect(try await test.findings() == [])
  }

  @Test func telegramMayTellOfTheRefundBeforeItAnswers() async throws {
    let test = try await TopUpFixture()
    let settlement = try await test.credited("c1", 100)
    try await refund(settlement, by: owner, test)
    guard case .confirmed = try await test.reverse("c1", 100) else {
      Issue.record("not confirmed")
      return
    }
    try await answer(settlement, .done, test)
    #expect(test.announcer.lines.last == "refunded 1")
    #expect(test.announcer.lines.count == 3)
    #expect(try await test.findings() == [])
  }

  @Test func aRefundThatSeemedRefusedButHappenedIsTakenBack() async throws {
    let test = try await TopUpFixture()
    let settlement = try await test.credited("c1", 100)
    try await refund(settlement, by: owner, test)
    try await answer(settlement, .refused(reason: "?"), test)
    try await test.reverse("c1", 100)
    #expect(try await test.available() == 0)
    #expect(try await test.settlement(settlement.key)?.state == .reversed)
    #expect(try await test.findings() == [])
  }

  @Test func spentMoneyIsNotRefundedToItsOwner() async throws {
    let test = try await TopUpFixture()
    let settlement = try await test.credited("c1", 100)
    try await test.spend(1)
    await #expect(
      throws: TopUpRefusal.spent(
        available: Amount(micros: 1_299_999), needed: Amount(micros: 1_300_000))
    ) { try await refund(settlement, by: owner, test) }
    #expect(try await refundable(test) == [])
    _ = try await test.credited("c2", 1)
    #expect(try await refundable(test) == ["c2", "c1"])
  }

  @Test func aBonusMustBeThereToo() async throws {
    let test = try await TopUpFixture()
    let settlement = try await test.credited("c1", 2308)
    try await test.spend(1_000_000)
    await #expect(throws: TopUpRefusal.self) { try await refund(settlement, by: owner, test) }
  }

  @Test func anotherPersonsAndEndedPaymentsAreNotRefunded() async throws {
    let test = try await TopUpFixture()
    let settlement = try await test.credited("c1", 100)
    await #expect(throws: TopUpRefusal.notFound) {
      try await refund(settlement, by: .owner(AccountID(2)), test)
    }
    try await refund(settlement, by: owner, test)
    await #expect(throws: TopUpRefusal.ended) { try await refund(settlement, by: owner, test) }
    await #expect(throws: TopUpRefusal.ended) { try await refund(settlement, by: admin, test) }
    await #expect(throws: TopUpRefusal.notFound) {
      try await test.step {
        _ = try $0.refund(SettlementID(99), by: .admin(AccountID(9)), in: $1, at: $2)
      }
    }
  }

  @Test func anAdminRefundsWhatIsSpentAndTheRestIsOwed() async throws {
    let test = try await TopUpFixture()
    let settlement = try await test.credited("c1", 100)
    try await test.spend(1_000_000)
    try await refund(settlement, by: admin, test)
    #expect(try await test.available() == 0)
    let audit = try await test.step { _, tx, _ in
      try tx.support.audit(about: AccountID(1), limit: 5)
    }
    #expect(audit.map(\.action) == ["refund"])
    _ = try await test.credited("c2", 50)
    #expect(try await test.available() == 0)
    try await answer(settlement, .refused(reason: "no"), test)
    #expect(try await test.available() == 300_000 + 650_000)
    #expect(try await test.findings() == [])
  }

  @Test func usdtIsRefundedByHandAndByAdminsOnly() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    guard
      case .credited(let settlement) = try await test.send(
        "tx1", topUp.price.units, comment: topUp.payload)
    else { throw TopUpFixture.Unexpected() }
    await #expect(throws: TopUpRefusal.manualOnly(.ton)) {
      try await refund(settlement, by: owner, test)
    }
    try await refund(settlement, by: admin, test)
    #expect(try await test.settlement(settlement.key)?.state == .refunded)
    #expect(try await test.available() == 0)
    #expect(try await test.findings() == [])
  }
}
