import Testing

@testable import SQLite

@Suite struct SQLConnectionQueriesTests {
  @Test func runReportsChanges() throws {
    let connection = try makeConnection()
    try connection.run("INSERT INTO item (name) VALUES (?), (?)", "a", "b")
    #expect(connection.changes == 2)
    try connection.run("UPDATE item SET size = 5 WHERE name = ?", "nobody")
    #expect(connection.changes == 0)
  }

  @Test func queryKeepsOrderAndFirstTakesOne() throws {
    let connection = try makeConnection()
    for name in ["a", "b", "c"] { try connection.run("INSERT INTO item (name) VALUES (?)", name) }
    #expect(try connection.names() == ["a", "b", "c"])
    let first = try connection.first("SELECT name FROM item ORDER BY id DESC") { row in row.text(0)
    }
    #expect(first == "c")
    let none = try connection.first("SELECT id FROM item WHERE id > ?", 99) { row in row.int(0) }
    #expect(none == nil)
  }

  @Test func firstOfReturningChangesEveryRow() throws {
    let connection = try makeConnection()
    try connection.run("INSERT INTO item (name) VALUES ('a'), ('b'), ('c')")
    let first = try connection.first("UPDATE item SET size = 9 RETURNING id") { row in row.int(0) }
    #expect(first == 1)
    #expect(try connection.query("SELECT size FROM item") { row in row.int(0) } == [9, 9, 9])
  }

  @Test func valuesMadeAtRunTimeBind() throws {
    let connection = try makeConnection()
    let values: [SQLValue] = ["a", "b"]
    try connection.run("INSERT INTO item (name) VALUES (?), (?)", values: values)
    let found = try connection.query(
      "SELECT id FROM item WHERE name IN (\(placeholders: values.count)) ORDER BY id",
      values: values
    ) { row in row.int(0) }
    #expect(found == [1, 2])
    let one = try connection.first("SELECT id FROM item WHERE name = ?", values: ["b"]) { row in
      row.int(0)
    }
    #expect(one == 2)
  }

  @Test func wrongNumberOfValuesIsRefused() throws {
    let connection = try makeConnection()
    let sql: SQL = "INSERT INTO item (name, size) VALUES (?, ?)"
    #expect(throws: SQLError.misuse("1 of 2 parameters", sql: sql.description)) {
      try connection.run(sql, "a")
    }
    #expect(throws: SQLError.misuse("3 of 2 parameters", sql: sql.description)) {
      try connection.run(sql, "a", 1, 2)
    }
    #expect(try connection.count() == 0)
  }

  @Test func statementWorksAgainAfterAnError() throws {
    let connection = try makeConnection()
    func insert(_ name: String) throws(SQLError) {
      try connection.run("INSERT INTO item (name) VALUES (?)", name)
    }
    try insert("a")
    #expect(throws: SQLError.self) { try insert("a") }
    try insert("b")
    #expect(try connection.names() == ["a", "b"])
  }

  @Test func errorInTheRowClosureEndsTheQuery() throws {
    let connection = try makeConnection()
    try connection.run("INSERT INTO item (name) VALUES ('a'), ('b')")
    var seen = 0
    #expect(throws: SQLError.closed) {
      try connection.query("SELECT id FROM item") { row throws(SQLError) -> Int64 in
        seen += 1
        throw .closed
      }
    }
    #expect(seen == 1)
    #expect(try connection.names() == ["a", "b"])
  }

  @Test func sameQueryNestsInItself() throws {
    let connection = try makeConnection()
    try connection.run("INSERT INTO item (name) VALUES ('a'), ('b')")
    func pairs() throws(SQLError) -> [[String]] {
      try connection.query("SELECT name FROM item ORDER BY id") { row throws(SQLError) in
        [row.text(0)] + (try connection.names())
      }
    }
    #expect(try pairs() == [["a", "a", "b"], ["b", "a", "b"]])
  }
}
