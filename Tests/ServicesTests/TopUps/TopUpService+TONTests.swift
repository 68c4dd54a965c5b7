import Domain
import Services
import TestSupport
import Testing

struct TopUpServiceTONTests {
  @Test func theExactPriceWithItsCommentIsCreditedOnce() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    try await test.send(
      "tx1", topUp.price.units, comment: "  thanks! \(topUp.payload.lowercased())")
    #expect(try await test.available() == 10_000_000)
    #expect(
      try await test.send("tx1", topUp.price.units, comment: topUp.payload) == .known)
    #expect(try await test.available() == 10_000_000)
    #expect(test.announcer.lines == ["opened 1", "credited 1"])
    #expect(try await test.findings() == [])
  }

  /// The price without its tail, less, more; what they bring for $10.00 at 10.20 USDT.
  @Test(arguments: [
    (10_200_000, 10_000_000, ""), (5_100_000, 5_000_000, " under"),
    (10_199_999, 9_999_999, " under"), (20_400_000, 20_000_000, " over"),
    (50_000, 49_019, " under"),
  ])
  func otherAmountsAreCreditedByProportion(
    units: Int64, micros: Int64, note: String
  ) async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    try await test.send("tx1", units, comment: topUp.payload)
    #expect(try await test.available() == micros)
    #expect(test.announcer.lines.last == "credited 1\(note)")
    #expect(try await test.findings() == [])
  }

  @Test func lateAndSecondPaymentsAreCredited() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    test.time.advance(by: .seconds(90 * 86_400))
    try await test.step { _ = try $0.expire(limit: 10, in: $1, at: $2) }
    try await test.send("tx1", topUp.price.units, comment: topUp.payload)
    #expect(test.announcer.lines.last == "credited 1 late")
    try await test.send("tx2", topUp.price.units, comment: topUp.payload)
    #expect(test.announcer.lines.last == "credited 2 second")
    #expect(try await test.available() == 20_000_000)
    #expect(try await test.findings() == [])
  }

  @Test(arguments: [nil, "for the pictures", "ZK-00000000"])
  func aMissingOrWrongCommentIsMadeUpForByTheAmount(comment: String?) async throws {
    let test = try await TopUpFixture()
    _ = try await test.openTON(10_000_000, by: 2)
    let topUp = try await test.openTON(10_000_000)
    try await test.send("tx1", topUp.price.units, comment: comment)
    #expect(try await test.available() == 10_000_000)
    #expect(test.announcer.lines.last == "credited 1 byAmount")
  }

  @Test func theAmountTellsOnlyForADay() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    test.time.advance(by: .seconds(1800 + 86_400))
    try await test.send("tx1", topUp.price.units, comment: nil)
    #expect(try await test.available() == 0)
    #expect(test.announcer.lines.last == "suspended 1 noComment")
  }

  @Test func anAmountThatNobodyAskedForIsSuspended() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    try await test.send("tx1", topUp.price.units + 1, comment: nil)
    try await test.send("tx2", 7_000_000, comment: "hello")
    #expect(
      test.announcer.lines.suffix(2) == ["suspended 1 noComment", "suspended 2 unknownComment"])
    #expect(try await test.available() == 0)
    #expect(try await test.findings() == [])
  }

  @Test func anAmountThatWasPaidBeforeTellsNothing() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    try await test.send("tx1", topUp.price.units, comment: topUp.payload)
    try await test.send("tx2", topUp.price.units, comment: nil)
    #expect(test.announcer.lines.last == "suspended 1 noComment")
  }

  @Test func foreignJettonsAndDustAreKept() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    try await test.send("tx1", 0, comment: topUp.payload, foreign: "0:fa4e 10204321")
    try await test.send("tx2", 49_999, comment: topUp.payload)
    #expect(try await test.available() == 0)
    #expect(test.announcer.lines == ["opened 1", "suspended 1 foreignJetton"])
    let entries = try await test.step { _, tx, _ in
      try tx.suspense.entries(in: [.open], limit: 9, offset: 0)
    }
    #expect(entries.map(\.reason) == [.foreignJetton, .dust])
    #expect(entries.map(\.paid) == [nil, USDT(units: 49_999)])
  }

  @Test func aCommentThatComesLateCreditsAfterAll() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    try await test.send("tx1", 5_100_000, comment: nil)
    guard case .suspended(_, isNew: false) = try await test.send("tx1", 5_100_000, comment: nil)
    else {
      Issue.record("not kept")
      return
    }
    try await test.send("tx1", 5_100_000, comment: topUp.payload)
    #expect(try await test.available() == 5_000_000)
    let entry = try await test.step { _, tx, _ in
      try tx.suspense.entry(PaymentKey(.ton, "tx1"))
    }
    #expect(entry?.state == .credited)
    #expect(try await test.findings() == [])
  }

  @Test func whatIsOnItsWayIsToldOnce() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    let transfer = TONTransfer(
      reference: "tx1", amount: .usdt(USDT(units: topUp.price.units)), comment: nil,
      sender: "0:ab", at: test.time.now(), evidence: "{}")
    for _ in 0..<3 { try await test.step { try $0.see(transfer, in: $1, at: $2) } }
    #expect(test.announcer.lines == ["opened 1", "seen 1"])
    try await test.step { _ = try $0.receive(transfer, in: $1, at: $2) }
    try await test.step { try $0.see(transfer, in: $1, at: $2) }
    #expect(test.announcer.lines == ["opened 1", "seen 1", "credited 1 byAmount"])
  }
}
