import Domain
import SQLite
import Testing

@testable import Storage

struct BalanceCheckTests {
  @Test func moreRowsThanAPageAreAllSeen() async throws {
    let test = try await TestStore()
    let accounts = 3 * PagedRows<Int>.pageSize / 2
    try await test.addCustomers(accounts)
    try await test.tamper("UPDATE ledger_accounts SET posted = posted + 1 WHERE id IN (1, 2999)")
    let report = try await LedgerVerifier(database: test.database).verifyLedger()
    #expect(report.accounts == accounts + 1)
    #expect(report.transfers == accounts)
    #expect(report.findingCount == 3)
  }

  @Test func aChangedBalanceIsFound() async throws {
    let report = try await TestStore.tampered(
      "UPDATE ledger_accounts SET posted = posted + 5 WHERE id = 2")
    let real = Balance(posted: Amount(micros: 10_000_000))
    #expect(
      report.findings == [
        .balanceDiffers(
          AccountID(2), stored: Balance(posted: Amount(micros: 10_000_005)), computed: real),
        .sumNotZero(Amount(micros: 5)),
      ])
  }

  @Test func aChangedHoldOfABalanceIsFound() async throws {
    let report = try await TestStore.tampered("UPDATE ledger_accounts SET held = 0 WHERE id = 1")
    #expect(report.findingCount == 1)
    guard case .balanceDiffers(AccountID(1), let stored, let computed) = report.findings.first
    else {
      Issue.record("\(report.findings)")
      return
    }
    #expect(stored.held == .zero && computed.held == Amount(micros: 53_400))
  }

  @Test func aMissingBalanceIsFound() async throws {
    let report = try await TestStore.tampered("DELETE FROM ledger_accounts WHERE id = -2")
    #expect(
      report.findings.contains(
        .balanceMissing(.promotion, computed: Balance(posted: Amount(micros: -20_000_000)))))
    #expect(report.findings.contains(.sumNotZero(Amount(micros: 20_000_000))))
  }

  @Test func anOverdrawnCustomerIsFound() async throws {
    let script = """
      INSERT INTO transfers (id, kind, debit, credit, amount, reason, at)
      VALUES ('theft', 'direct', 2, -5, 20000000, 'x', 0);
      UPDATE ledger_accounts SET posted = posted - 20000000 WHERE id = 2;
      INSERT INTO ledger_accounts VALUES (-5, 20000000, 0);
      """
    let report = try await TestStore.tampered(script)
    #expect(
      report.findings
        == [.overdrawn(AccountID(2), Balance(posted: Amount(micros: -10_000_000)))])
  }

  @Test func aDeletedTransferIsFound() async throws {
    let report = try await TestStore.tampered("DELETE FROM transfers WHERE id = 'signup:2'")
    #expect(
      report.findings.contains(
        .balanceDiffers(
          AccountID(2), stored: Balance(posted: Amount(micros: 10_000_000)), computed: Balance())))
  }

  @Test func amountsThatDoNotFitAreFound() async throws {
    let report = try await TestStore.tampered(
      "UPDATE transfers SET amount = \(Int64.max) WHERE id LIKE 'signup:%'")
    #expect(report.findings.contains(.overflow(.promotion)))
  }

  @Test func theQuickCheckFindsASumThatIsNotZero() async throws {
    let test = try await TestStore.withEveryState()
    try await test.tamper("UPDATE ledger_accounts SET posted = posted - 7 WHERE id = 2")
    let report = try await LedgerVerifier(database: test.database).verifyBalances()
    #expect(report.findings == [.sumNotZero(Amount(micros: -7))])
  }
}
