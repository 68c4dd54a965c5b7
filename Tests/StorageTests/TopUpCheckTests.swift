import Domain
import SQLite
import Testing

@testable import Storage

struct TopUpCheckTests {
  @Test func soundPaymentsAreSound() async throws {
    let test = try await TestStore.withPayments()
    let report = try await LedgerVerifier(database: test.database).verifyLedger()
    #expect(report.findings == [])
    #expect(report.settlements == 2)
    #expect(report.suspended == 1)
    #expect(report.owed == Amount(micros: 200_000))
  }

  @Test(
    arguments: [
      ("UPDATE settlements SET credit = credit + 1 WHERE id = 1", 1),
      ("UPDATE settlements SET bonus = 0 WHERE id = 1", nil),
      ("UPDATE settlements SET account = 2 WHERE id = 1", 1),
      ("UPDATE settlements SET taken_credit = 0 WHERE id = 2", 2),
      ("UPDATE settlements SET refund_round = 0 WHERE id = 2", 2),
      ("UPDATE settlements SET state = 'credited' WHERE id = 2", 2),
      ("UPDATE settlements SET state = 'refunded' WHERE id = 1", 1),
      ("UPDATE settlements SET reference = 'x' WHERE id = 1", 1),
      ("UPDATE shortfalls SET owed = owed + 1", 2),
      ("UPDATE shortfalls SET creditor = -2", 2),
    ] as [(SQL, Int64?)])
  func aPaymentThatDisagreesWithItsTransfersIsFound(
    statement: SQL, settlement: Int64?
  ) async throws {
    let test = try await TestStore.withPayments()
    _ = try await test.database.transaction { try $0.run(statement) }
    let findings = try await LedgerVerifier(database: test.database).verifyLedger().findings
    if let settlement {
      #expect(
        findings.contains(.settlementDiffers(SettlementID(settlement))), "\(findings)")
    } else {
      #expect(findings.contains(.transferWithoutPayment(transfer: "bonus:1")), "\(findings)")
    }
  }

  @Test func whatWasCollectedMustBeInTheLedger() async throws {
    let test = try await TestStore.withPayments()
    try await test.tamper("UPDATE shortfalls SET collected = collected + 1")
    let findings = try await LedgerVerifier(database: test.database).verifyLedger().findings
    #expect(findings.contains(.shortfallDiffers(ShortfallID(1))))
  }

  @Test(arguments: [
    "topup:stars:c9", "topup:nonsense", "refund:stars:c1:1", "shortfall:1:2", "shortfall:9:1",
    "bonus:2", "bonus-back:stars:c2:2", "gift",
  ])
  func aTransferWithoutAPaymentIsFound(id: String) async throws {
    let test = try await TestStore.withPayments()
    try await test.store.transaction { tx in
      _ = try LedgerRules(tx.ledger).move(
        id: id, from: .starsClearing, to: AccountID(2), amount: Amount(micros: 1),
        reason: "topup", at: TestStore.start)
    }
    let findings = try await LedgerVerifier(database: test.database).verifyLedger().findings
    #expect(findings.contains(.transferWithoutPayment(transfer: id)))
  }

  @Test func statesThatDisagreeAreFound() async throws {
    let test = try await TestStore.withPayments()
    try await test.tamper(
      """
      UPDATE top_ups SET state = 'expired';
      UPDATE suspense SET reference = 'c1', rail = 'stars';
      UPDATE settlements SET state = 'refunding' WHERE id = 2;
      """)
    let findings = try await LedgerVerifier(database: test.database).verifyLedger().findings
    #expect(findings.contains(.topUpStateDiffers(TopUpID(1))))
    #expect(findings.contains(.suspenseStateDiffers(SuspenseID(1))))
    #expect(findings.contains(.refundWithoutCall(SettlementID(2))))
  }
}
