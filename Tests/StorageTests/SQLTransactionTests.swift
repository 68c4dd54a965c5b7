import Domain
import SQLite
import Testing

@testable import Storage

struct SQLTransactionTests {
  private struct Refusal: Error {}

  @Test func aSavepointUndoesOnlyItself() async throws {
    let test = try await TestStore()
    let marks = try await test.store.transaction { tx in
      try tx.updates.setMark("a", "before")
      #expect(throws: Refusal.self) {
        try tx.savepoint {
          try tx.updates.setMark("a", "inside")
          try tx.updates.setMark("b", "inside")
          throw Refusal()
        }
      }
      let kept = try tx.savepoint { () -> String? in
        try tx.updates.setMark("c", "kept")
        return try tx.updates.mark("c")
      }
      #expect(kept == "kept")
      return try ["a", "b", "c"].map { try tx.updates.mark($0) }
    }
    #expect(marks == ["before", nil, "kept"])
  }

  @Test func aRefusedTransferInASavepointLeavesTheRestOfTheBatch() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1, micros: 100)
    let accepted = try await test.store.transaction { tx in
      try (0..<5).map { number in
        try tx.updates.setMark("seen \(number)", "x")
        do {
          try tx.savepoint {
            try tx.updates.setMark("ordered \(number)", "x")
            _ = try TestStore.order("update:\(number)", by: 1, micros: 40, in: tx)
          }
          return true
        } catch is LedgerError {
          return false
        }
      }
    }
    #expect(accepted == [true, true, false, false, false])
    #expect(try await test.number("SELECT COUNT(*) FROM marks") == 7)
    #expect(try await LedgerVerifier(database: test.database).verifyLedger().isSound)
  }
}
