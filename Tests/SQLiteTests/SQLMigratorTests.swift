import Testing

@testable import SQLite

@Suite struct SQLMigratorTests {
  private let items = SQLMigration(name: "items", sql: itemTable)
  private let color = SQLMigration(
    name: "color", sql: "ALTER TABLE item ADD COLUMN color TEXT; CREATE INDEX i ON item (color)")

  @Test func appliesWhatIsMissingOnce() async throws {
    let database = try SQLDatabase(path: ":memory:")
    #expect(try await SQLMigrator(migrations: [items]).migrate(database) == ["items"])
    #expect(try await SQLMigrator(migrations: [items, color]).migrate(database) == ["color"])
    #expect(try await SQLMigrator(migrations: [items, color]).migrate(database) == [])
    try await database.transaction {
      try $0.run("INSERT INTO item (name, color) VALUES ('a', 'b')")
    }
    await database.close()
  }

  @Test func whatIsLackingIsToldAndNothingChanged() async throws {
    let database = try SQLDatabase(path: ":memory:")
    let both = SQLMigrator(migrations: [items, color])
    #expect(try await both.lacking(database) == ["items", "color"])
    let tables = try await database.read { connection in
      try connection.query("SELECT name FROM sqlite_schema") { row in row.text(0) }
    }
    #expect(tables.isEmpty)
    try await SQLMigrator(migrations: [items]).migrate(database)
    #expect(try await both.lacking(database) == ["color"])
    try await both.migrate(database)
    #expect(try await both.lacking(database) == [])
    await #expect(throws: SQLError.newerDatabase(version: 2, known: 1)) {
      try await SQLMigrator(migrations: [items]).lacking(database)
    }
    await database.close()
  }

  @Test func newerDatabaseIsRefused() async throws {
    let database = try SQLDatabase(path: ":memory:")
    try await SQLMigrator(migrations: [items, color]).migrate(database)
    await #expect(throws: SQLError.newerDatabase(version: 2, known: 1)) {
      try await SQLMigrator(migrations: [items]).migrate(database)
    }
    await database.close()
  }

  @Test func foreignHistoryIsRefused() async throws {
    let database = try SQLDatabase(path: ":memory:")
    try await SQLMigrator(migrations: [items]).migrate(database)
    let mismatch = SQLError.migrationMismatch(position: 1, expected: "color", found: "items")
    await #expect(throws: mismatch) {
      try await SQLMigrator(migrations: [color, items]).migrate(database)
    }
    await database.close()
  }

  @Test func failedStepIsUndoneAndRetried() async throws {
    let database = try SQLDatabase(path: ":memory:")
    let broken = SQLMigration(name: "color", sql: "CREATE TABLE extra (id INTEGER); NONSENSE")
    await #expect(throws: SQLError.self) {
      try await SQLMigrator(migrations: [items, broken]).migrate(database)
    }
    let tables = try await database.read { connection in
      try connection.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") {
        row in row.text(0)
      }
    }
    #expect(tables == ["item", "schema_migrations"])
    #expect(try await SQLMigrator(migrations: [items, color]).migrate(database) == ["color"])
    await database.close()
  }
}
