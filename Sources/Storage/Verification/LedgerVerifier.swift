package import SQLite

/// Recomputes all money from the transfers and holds it against balances, holds and jobs.
///
/// Reads one consistent snapshot beside running transactions. It goes through the tables in pages
/// along their indexes, so memory does not grow with them.
package struct LedgerVerifier: Sendable {
  private let database: SQLDatabase
  private let secrets: (any SecretSealer)?

  /// - Parameters:
  ///   - database: A database that `SQLiteStore.prepare` has migrated.
  ///   - secrets: Opens sealed replies to see whether they can be sent; nil to leave that out.
  package init(database: SQLDatabase, secrets: (any SecretSealer)? = nil) {
    self.database = database
    self.secrets = secrets
  }

  /// Verifies everything.
  ///
  /// - Parameter eachAccount: Told about every account, ascending, on the reading thread.
  /// - Returns: What was seen and found; findings are no errors.
  /// - Throws: `StorageError.database`.
  package func verifyLedger(
    eachAccount: @escaping @Sendable (LedgerLine) -> Void = { _ in }
  ) async throws -> LedgerReport {
    let secrets = secrets
    return try await read { sql in
      var report = LedgerReport()
      try BalanceCheck(sql: sql).run(&report, eachAccount: eachAccount)
      try HoldCheck(sql: sql).run(&report)
      try JobCheck(sql: sql).run(&report)
      try TopUpCheck(sql: sql).run(&report)
      if let secrets { try SecretCheck(sql: sql, secrets: secrets).run(&report) }
      return report
    }
  }

  /// Only adds up the balances: whether they sum to 0 and no customer is overdrawn.
  ///
  /// Takes a moment where `verifyLedger` takes minutes, so it suits every start.
  package func verifyBalances() async throws -> LedgerReport {
    try await read { sql in
      var report = LedgerReport()
      try BalanceCheck(sql: sql).runOnBalancesAlone(&report)
      return report
    }
  }

  private func read(
    _ body: @escaping @Sendable (any SQLExecutor) throws -> LedgerReport
  ) async throws -> LedgerReport {
    do {
      return try await database.read { connection in try body(connection) }
    } catch let error as SQLError {
      throw StorageError.database(error)
    }
  }
}
