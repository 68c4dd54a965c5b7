import Domain
import Services
import TestSupport
import Testing

struct TopUpServiceClaimsTests {
  private func claim(
    _ reference: String, by account: Int64, _ test: TopUpFixture
  ) async throws -> TopUpService.ClaimOutcome {
    try await test.step {
      try $0.claim(PaymentKey(.ton, reference), by: AccountID(account), in: $1, at: $2)
    }
  }

  /// Everybody can ask for any amount: to have asked for about this one proves nothing.
  @Test func whoAloneAskedForAboutTheAmountIsJudgedByAnAdmin() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    try await test.send("tx1", topUp.price.units - topUp.tail, comment: nil)
    guard case .underReview(let entry) = try await claim("tx1", by: 1, test) else {
      Issue.record("credited")
      return
    }
    #expect(try await test.available() == 0)
    try await test.step {
      _ = try $0.resolve(entry.id, to: AccountID(1), by: AccountID(9), in: $1, at: $2)
    }
    #expect(try await test.available() == 10_000_000)
    #expect(try await claim("tx1", by: 1, test) == .settled(isYours: true))
    #expect(try await claim("tx1", by: 2, test) == .settled(isYours: false))
    #expect(try await test.findings() == [])
  }

  @Test func aClaimKeepsNobodysCommentFromBeingFound() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    try await test.send("tx1", 10_150_000, comment: nil)
    _ = try await claim("tx1", by: 2, test)
    try await test.send("tx1", 10_150_000, comment: topUp.payload)
    #expect(try await test.available(1) > 0)
    #expect(try await test.available(2) == 0)
    #expect(try await test.findings() == [])
  }

  @Test func aQuoteThatWasTakenBackIsNotPaidByItsAmount() async throws {
    let test = try await TopUpFixture()
    let old = try await test.openTON(10_000_000)
    _ = try await test.openTON(20_000_000)
    try await test.send("tx1", old.price.units, comment: nil)
    #expect(try await test.available() == 0)
  }

  @Test func twoWhoAskedForTheAmountAreJudgedByAnAdmin() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    _ = try await test.openTON(10_000_000, by: 2)
    try await test.send("tx1", topUp.price.units - topUp.tail, comment: nil)
    guard case .underReview(let entry) = try await claim("tx1", by: 1, test) else {
      Issue.record("credited")
      return
    }
    #expect(entry.claimant == AccountID(1))
    _ = try await claim("tx1", by: 2, test)
    #expect(test.announcer.lines.suffix(2) == ["claimed 1 by 1", "claimed 1 by 2"])
    #expect(try await test.available(1) + test.available(2) == 0)
    let isDisputed = try await test.step { _, tx, _ in
      try TopUpService.isDisputed(entry.id, in: tx)
    }
    #expect(isDisputed)
  }

  /// Everybody can read the chain: who asks for the amount afterwards has proved nothing.
  @Test func whoAsksAfterThePaymentGetsNothingAtOnce() async throws {
    let test = try await TopUpFixture()
    try await test.send("tx1", 10_200_000, comment: nil)
    test.time.advance(by: .seconds(60))
    _ = try await test.openTON(10_000_000, by: 2)
    guard case .underReview = try await claim("tx1", by: 2, test) else {
      Issue.record("credited")
      return
    }
    #expect(try await test.available(2) == 0)
  }

  @Test func unknownPaymentsCannotBeClaimed() async throws {
    let test = try await TopUpFixture()
    #expect(try await claim("nothing", by: 1, test) == .unknown)
  }

  @Test func anAdminResolvesOnTheRecord() async throws {
    let test = try await TopUpFixture()
    try await test.send("tx1", 40_800_000, comment: nil)
    try await test.send("tx2", 0, comment: nil, foreign: "0:fa4e 5")
    func resolve(_ id: Int64, to account: Int64 = 1, credit: Amount? = nil) async throws {
      try await test.step {
        _ = try $0.resolve(
          SuspenseID(id), to: AccountID(account), credit: credit, by: AccountID(9), in: $1, at: $2)
      }
    }
    await #expect(throws: TopUpRefusal.notFound) { try await resolve(1, to: 404) }
    try await resolve(1)
    #expect(try await test.available() == 40_000_000 + 5_000_000)
    await #expect(throws: TopUpRefusal.ended) { try await resolve(1) }
    await #expect(throws: TopUpRefusal.worthUnknown) { try await resolve(2) }
    await #expect(throws: TopUpRefusal.worthUnknown) { try await resolve(2, credit: .zero) }
    try await resolve(2, to: 2, credit: Amount(micros: 3_000_000))
    #expect(try await test.available(2) == 3_000_000)
    await #expect(throws: TopUpRefusal.notFound) { try await resolve(3) }
    let audit = try await test.step { _, tx, _ in try tx.support.audit(about: nil, limit: 9) }
    #expect(audit.map(\.action) == ["suspense.credit", "suspense.credit"])
    #expect(try await test.findings() == [])
  }

  @Test func aDismissedEntryStaysDismissed() async throws {
    let test = try await TopUpFixture()
    try await test.send("tx1", 7_000_000, comment: nil)
    try await test.step { try $0.dismiss(SuspenseID(1), by: AccountID(9), in: $1, at: $2) }
    #expect(try await test.send("tx1", 7_000_000, comment: nil) == .known)
    #expect(try await claim("tx1", by: 1, test) == .unknown)
    await #expect(throws: TopUpRefusal.ended) {
      try await test.step { try $0.dismiss(SuspenseID(1), by: AccountID(9), in: $1, at: $2) }
    }
  }
}
