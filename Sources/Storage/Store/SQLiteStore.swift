package import Domain
package import SQLite

/// The `Store` in a SQLite file, or in memory for tests.
///
/// Transactions that wait for each other share one commit and so one fsync.
package struct SQLiteStore: Store {
  /// The database itself, for verification and backup.
  package let database: SQLDatabase
  private let secrets: any SecretSealer

  /// - Parameters:
  ///   - database: Migrated with `prepare` before the first transaction.
  ///   - secrets: Seals secrets in the outbox.
  package init(database: SQLDatabase, secrets: any SecretSealer) {
    self.database = database
    self.secrets = secrets
  }

  /// Brings the database up to this program's schema; call it before anything else.
  ///
  /// - Returns: The names of the migrations applied now.
  /// - Throws: `StorageError.database(.newerDatabase)` when a newer program has written it.
  @discardableResult
  package func prepare() async throws -> [String] {
    do {
      let applied = try await SQLMigrator(migrations: Migrations.all).migrate(database)
      try await overwriteDeleted()
      return applied
    } catch let error as SQLError {
      throw StorageError.database(error)
    }
  }

  /// Takes the place of `prepare` beside another process: changes nothing.
  ///
  /// - Returns: Whether the database has this program's schema; false when it is older or empty,
  ///   and then the store must not be used.
  /// - Throws: `StorageError.database(.newerDatabase)` when a newer program has written it.
  package func attach() async throws -> Bool {
    do {
      let lacking = try await SQLMigrator(migrations: Migrations.all).lacking(database)
      guard lacking.isEmpty else { return false }
      try await overwriteDeleted()
      return true
    } catch let error as SQLError {
      throw StorageError.database(error)
    }
  }

  private func overwriteDeleted() async throws {
    try await database.transaction { connection in
      // Also where the library's own default is otherwise:
      // https://www.sqlite.org/pragma.html#pragma_secure_delete
      _ = try connection.query("PRAGMA secure_delete = ON") { row in row.int(0) }
    }
  }

  package func transaction<R: Sendable>(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> R
  ) async throws -> R {
    let secrets = secrets
    do {
      return try await database.transaction { connection in
        try body(SQLTransaction(sql: connection, secrets: secrets))
      }
    } catch let error as SQLError {
      throw StorageError.database(error)
    }
  }

  package func read<R: Sendable>(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> R
  ) async throws -> R {
    let secrets = secrets
    do {
      return try await database.read { connection in
        try body(SQLTransaction(sql: connection, secrets: secrets))
      }
    } catch let error as SQLError {
      throw StorageError.database(error)
    }
  }
}
