import Domain
import SQLite
import Testing

@testable import Storage

struct MigrationsLedgerTests {
  @Test(arguments: [
    "UPDATE transfers SET amount = 1", "UPDATE transfers SET id = 'other'",
    "DELETE FROM transfers", "DELETE FROM transfers WHERE id = 'signup:1'",
    """
    INSERT OR REPLACE INTO transfers (id, kind, debit, credit, amount, reason, at)
    VALUES ('signup:1', 'direct', -2, 1, 5, 'x', 0)
    """,
    """
    INSERT OR REPLACE INTO transfers (seq, id, kind, debit, credit, amount, reason, at)
    VALUES (1, 'new', 'direct', -2, 1, 5, 'x', 0)
    """,
    """
    INSERT INTO transfers (id, kind, debit, credit, amount, reason, at)
    VALUES ('signup:1', 'direct', -2, 1, 5, 'x', 0) ON CONFLICT (id) DO UPDATE SET amount = 9
    """,
  ])
  func aTransferIsNeverChanged(_ script: String) async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let before = try await test.store.transaction { try $0.ledger.transfer("signup:1") }
    #expect(before != nil)
    await #expect {
      try await test.tamper(script)
    } throws: { error in
      guard case .constraint(let constraint, _) = error as? SQLError else { return false }
      return constraint.kind == .trigger
    }
    let after = try await test.store.transaction { try $0.ledger.transfer("signup:1") }
    #expect(after == before)
  }

  @Test(arguments: [
    "('x', 'direct', -2, 1, 0, NULL, '', 0)", "('x', 'direct', -2, 1, -5, NULL, '', 0)",
    "('x', 'direct', 1, 1, 5, NULL, '', 0)", "('x', 'gift', -2, 1, 5, NULL, '', 0)",
    "('x', 'post', -2, 1, 5, NULL, '', 0)", "('x', 'direct', -2, 1, 5, 'signup:1', '', 0)",
    "('x', 'void', -2, 1, 5, 'no-such-hold', '', 0)", "('', 'direct', -2, 1, 5, NULL, '', 0)",
    "('x', 'direct', -2, 1, 5.5, NULL, '', 0)", "('x', 'direct', NULL, 1, 5, NULL, '', 0)",
  ])
  func aTransferThatCannotBeIsRefused(_ values: String) async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    await #expect(throws: SQLError.self) {
      try await test.tamper(
        """
        INSERT INTO transfers (id, kind, debit, credit, amount, hold_id, reason, at)
        VALUES \(values)
        """)
    }
  }

  @Test(arguments: [
    "UPDATE ledger_accounts SET posted = -1 WHERE id = 1",
    "UPDATE ledger_accounts SET held = posted + 1 WHERE id = 1",
    "UPDATE ledger_accounts SET held = -1 WHERE id = -2",
    "UPDATE ledger_accounts SET posted = 0.5 WHERE id = -2",
    "INSERT INTO ledger_accounts VALUES (0, 0, 0)",
    "DELETE FROM ledger_accounts WHERE id = 1",
  ])
  func aBalanceThatCannotBeIsRefused(_ script: String) async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    await #expect(throws: SQLError.self) { try await test.tamper(script) }
  }

  @Test func theLargestBalancesDoNotSlipThroughTheCheck() async throws {
    let test = try await TestStore()
    await #expect(throws: SQLError.self) {
      try await test.tamper("INSERT INTO ledger_accounts VALUES (7, \(Int64.min), 1)")
    }
    await #expect(throws: SQLError.self) {
      try await test.tamper("INSERT INTO ledger_accounts VALUES (7, -2, \(Int64.max))")
    }
  }
}
