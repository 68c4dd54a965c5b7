import Lifecycle
import Testing

@testable import SQLite

@Suite struct SQLErrorTests {
  @Test func onlyPassingTroubleIsRetryable() {
    let failure = SQLFailure(code: 5, extendedCode: 5, message: "locked", sql: "SELECT 1")
    let retryable: [SQLError] = [.busy(failure), .overloaded, .transactionLost]
    let lasting: [SQLError] = [
      .locked(path: "a"), .full(failure), .corrupt(failure), .failed(failure), .closed,
      .file(path: "a", code: 2), .newerDatabase(version: 2, known: 1),
      .constraint(SQLConstraint(extendedCode: 19, message: ""), failure),
      .migrationMismatch(position: 1, expected: "a", found: "b"),
      .unexpectedColumn(0, sql: ""), .misuse("", sql: ""),
    ]
    #expect(retryable.filter { !$0.isRetryable }.isEmpty)
    #expect(lasting.filter { $0.isRetryable }.isEmpty)
    #expect(retryable.allSatisfy { $0.severity == .warning })
  }

  @Test func resultOfSQLiteIsAtHand() {
    let failure = SQLFailure(code: 13, extendedCode: 13, message: "full", sql: "")
    #expect(SQLError.full(failure).failure == failure)
    #expect(SQLError.closed.failure == nil)
    #expect(SQLError.full(failure).severity == .error)
  }
}
