import Testing

@testable import SQLite

@Suite struct SQLConnectionTests {
  @Test func opensInTheSafeConfiguration() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let connection = try SQLConnection(
      path: folder.file("a.db"), configuration: SQLConfiguration(checkpointPages: 77))
    func number(_ sql: SQL) throws -> Int64? { try connection.first(sql) { row in row.int(0) } }
    #expect(try connection.first("PRAGMA journal_mode") { row in row.text(0) } == "wal")
    #expect(try number("PRAGMA synchronous") == 2)
    #expect(try number("PRAGMA foreign_keys") == 1)
    #expect(try number("PRAGMA temp_store") == 2)
    #expect(try number("PRAGMA busy_timeout") == 5000)
    #expect(try number("PRAGMA wal_autocheckpoint") == 77)
  }

  @Test func fileThatIsNoDatabaseIsCorrupt() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Array(repeating: 65, count: 4096), to: "a.db")
    let error = #expect(throws: SQLError.self) {
      try SQLConnection(path: folder.file("a.db"), configuration: SQLConfiguration())
    }
    guard case .corrupt = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func missingFolderFailsToOpen() throws {
    #expect(throws: SQLError.self) {
      try SQLConnection(path: "/nowhere/at/all.db", configuration: SQLConfiguration())
    }
  }

  @Test(arguments: ["SELECT 1; SELECT 2", "DELETE FROM item; DROP TABLE item"] as [SQL])
  func secondStatementIsRefused(_ sql: SQL) throws {
    let connection = try makeConnection()
    #expect(throws: SQLError.misuse("more than one statement", sql: sql.description)) {
      try connection.run(sql)
    }
  }

  @Test(arguments: ["", "  ", "-- nothing"] as [SQL])
  func emptyStatementIsRefused(_ sql: SQL) throws {
    let connection = try makeConnection()
    #expect(throws: SQLError.misuse("no statement", sql: sql.description)) {
      try connection.run(sql)
    }
  }

  @Test func trailingSemicolonIsFine() throws {
    try makeConnection().run("DELETE FROM item;\n")
  }

  @Test func scriptStopsAtItsError() throws {
    let connection = try makeConnection()
    #expect(throws: SQLError.self) {
      try connection.execute(
        script:
          "INSERT INTO item (name) VALUES ('a'); NONSENSE; INSERT INTO item (name) VALUES ('b')")
    }
    #expect(try connection.names() == ["a"])
  }

  @Test func errorsCarryTheSQLButNoValues() throws {
    let connection = try makeConnection()
    let error = #expect(throws: SQLError.self) {
      try connection.run("INSERT INTO item (name, size) VALUES (?, ?)", "secret", -1)
    }
    let described = String(describing: try #require(error))
    #expect(described.contains("INSERT INTO item (name, size) VALUES (?, ?)"))
    #expect(!described.contains("secret"))
  }

  @Test func writesAreRefusedWhileReading() throws {
    let connection = try makeConnection()
    connection.refusesWrites = true
    #expect(throws: SQLError.misuse("a read must not write", sql: "DELETE FROM item")) {
      try connection.run("DELETE FROM item")
    }
    #expect(try connection.count() == 0)
  }

  @Test func nothingRunsAfterTheTransactionIsLost() throws {
    let connection = try makeConnection()
    try connection.run("BEGIN")
    connection.isInTransaction = true
    connection.abandonTransaction(.transactionLost)
    #expect(throws: SQLError.transactionLost) {
      try connection.run("INSERT INTO item (name) VALUES ('stray')")
    }
    #expect(throws: SQLError.transactionLost) { try connection.execute(script: "SELECT 1") }
    connection.endTransaction()
    #expect(try connection.count() == 0)
  }
}
