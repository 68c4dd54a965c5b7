import Domain
import Services
import TestSupport
import Testing

/// Thousands of payments, charges, refunds and reversals at once.
struct TopUpRaceTests {
  @Test func concurrentPaymentsAndChargesSumToZero() async throws {
    let test = try await TopUpFixture(customers: 40)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<6000 {
        group.addTask { await Self.act(number, in: test) }
      }
    }
    #expect(try await test.findings() == [])
    // 1,500 charges were each told twice: every one was credited once.
    let income = try await test.step { _, tx, _ in
      (try tx.settlements.income(by: .stars, since: nil), try tx.ledger.balance(of: .starsClearing))
    }
    #expect(income.0.payments + (try await Self.reversedCount(test)) == 1500)
    #expect(income.0.credit.micros + income.1.posted.micros == (try await Self.owedCredit(test)))
  }

  /// One of four: a payment, the same payment told again, a charge, a reversal of some payment.
  private static func act(_ number: Int, in test: TopUpFixture) async {
    let charge = "c\(number / 4)"
    let account = Int64(number / 4 % 40 + 1)
    do {
      switch number % 4 {
      case 0, 1: try await test.pay(charge, 50, payload: nil, by: account)
      case 2: try await test.spend(260_000, by: account, id: "job:\(number)")
      default:
        if number % 20 == 3 { try await test.reverse(charge, 50, by: account) }
      }
    } catch LedgerError.insufficientFunds {
      // A charge that came before its money.
    } catch {
      Issue.record(error)
    }
  }

  private static func reversedCount(_ test: TopUpFixture) async throws -> Int {
    try await test.step { _, tx, _ in
      try (0..<1500).count {
        try tx.settlements.settlement(PaymentKey(.stars, "c\($0)"))?.state == .reversed
      }
    }
  }

  /// Credit of reversed payments that is still owed, which the clearing account lacks.
  private static func owedCredit(_ test: TopUpFixture) async throws -> Int64 {
    try await test.step { _, tx, _ in
      try -tx.settlements.openShortfalls(limit: 10_000)
        .filter { $0.creditor == .starsClearing }.reduce(0) { $0 + $1.open.micros }
    }
  }
}
