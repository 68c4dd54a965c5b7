import Testing

@testable import SQLite

@Suite struct SQLRowTests {
  @Test func nullsReadAsNil() throws {
    let connection = try makeConnection()
    let all = try connection.first("SELECT NULL") { row in
      row.isNull(0) && row.intOrNull(0) == nil && row.textOrNull(0) == nil
        && row.blobOrNull(0) == nil
    }
    #expect(all == true)
  }

  @Test func boolIsAnythingButZero() throws {
    let connection = try makeConnection()
    let values = try connection.query("SELECT 0 UNION ALL SELECT 1 UNION ALL SELECT -1") { row in
      row.bool(0)
    }
    #expect(values == [false, true, true])
  }

  @Test(arguments: ["SELECT NULL", "SELECT 'text'", "SELECT x'00'", "SELECT 1.5"] as [SQL])
  func readingSomethingElseAsAnIntegerThrows(_ sql: SQL) throws {
    let connection = try makeConnection()
    #expect(throws: SQLError.unexpectedColumn(0, sql: sql.description)) {
      try connection.query(sql) { row in row.int(0) }
    }
  }

  @Test func mismatchesOfTextAndBlobThrow() throws {
    let connection = try makeConnection()
    #expect(throws: SQLError.unexpectedColumn(0, sql: "SELECT 1")) {
      try connection.first("SELECT 1") { row in row.text(0) }
    }
    #expect(throws: SQLError.unexpectedColumn(0, sql: "SELECT 'a'")) {
      try connection.first("SELECT 'a'") { row in row.blob(0) }
    }
    #expect(throws: SQLError.unexpectedColumn(0, sql: "SELECT 0.5")) {
      try connection.first("SELECT 0.5") { row in row.value(0) }
    }
  }

  @Test(arguments: [-1, 1, 2000])
  func columnOutOfRangeThrows(_ column: Int) throws {
    let connection = try makeConnection()
    #expect(throws: SQLError.unexpectedColumn(column, sql: "SELECT NULL")) {
      try connection.first("SELECT NULL") { row in row.intOrNull(column) }
    }
  }
}
