/// One step of a schema's history; never changed once released.
package struct SQLMigration: Sendable {
  /// What it does, unique in its list.
  package let name: String
  /// Its statements.
  package let sql: String

  package init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }
}

/// Brings a database up to the program's schema, one transaction per step.
///
/// What was applied is recorded in the table `schema_migrations (position, name)`, in the same
/// transaction as the step itself.
package struct SQLMigrator: Sendable {
  private let migrations: [SQLMigration]

  /// - Parameter migrations: The whole history, oldest first.
  package init(migrations: [SQLMigration]) {
    self.migrations = migrations
  }

  /// Applies the steps that the database lacks.
  ///
  /// - Returns: The names of the steps applied now.
  /// - Throws: `SQLError.newerDatabase` when the database has more steps than the program,
  ///   `migrationMismatch` when its steps are others, or the error of a step, which is undone.
  @discardableResult
  package func migrate(_ database: SQLDatabase) async throws -> [String] {
    let applied = try await database.transaction { connection in
      try connection.run(
        """
        CREATE TABLE IF NOT EXISTS schema_migrations (
          position INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE)
        """)
      return try connection.query("SELECT name FROM schema_migrations ORDER BY position") { row in
        row.text(0)
      }
    }
    try check(applied)
    for (position, migration) in migrations.enumerated().dropFirst(applied.count) {
      try await database.transaction { connection in
        try connection.run(
          "INSERT INTO schema_migrations (position, name) VALUES (?, ?)", position + 1,
          migration.name)
        try connection.execute(script: migration.sql)
      }
    }
    return migrations.dropFirst(applied.count).map(\.name)
  }

  /// The names of the steps that the database lacks; changes nothing.
  ///
  /// - Throws: As `migrate` does for a database that is newer or of something else.
  package func lacking(_ database: SQLDatabase) async throws -> [String] {
    let applied = try await database.read { connection in
      let tables = try connection.query(
        "SELECT name FROM sqlite_schema WHERE name = 'schema_migrations'"
      ) { row in row.text(0) }
      guard !tables.isEmpty else { return [String]() }
      return try connection.query("SELECT name FROM schema_migrations ORDER BY position") { row in
        row.text(0)
      }
    }
    try check(applied)
    return migrations.dropFirst(applied.count).map(\.name)
  }

  private func check(_ applied: [String]) throws(SQLError) {
    guard applied.count <= migrations.count else {
      throw .newerDatabase(version: applied.count, known: migrations.count)
    }
    for (position, (found, migration)) in zip(applied, migrations).enumerated()
    where found != migration.name {
      throw .migrationMismatch(position: position + 1, expected: migration.name, found: found)
    }
  }
}
