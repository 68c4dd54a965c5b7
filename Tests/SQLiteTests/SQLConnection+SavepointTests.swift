import Testing

@testable import SQLite

@Suite struct SQLConnectionSavepointTests {
  private func insert(_ name: String, _ connection: SQLConnection) throws {
    try connection.run("INSERT INTO item (name) VALUES (?)", name)
  }

  @Test func failureUndoesOnlyItsOwnPart() throws {
    let connection = try makeConnection()
    try connection.run("BEGIN")
    try insert("before", connection)
    #expect(throws: Refusal.self) {
      try connection.savepoint {
        try insert("inside", connection)
        throw Refusal()
      }
    }
    try insert("after", connection)
    try connection.run("COMMIT")
    #expect(try connection.names() == ["before", "after"])
  }

  @Test func nestedPartsFailApart() throws {
    let connection = try makeConnection()
    let result = try connection.savepoint {
      try insert("outer", connection)
      #expect(throws: Refusal.self) {
        try connection.savepoint {
          try insert("middle", connection)
          try connection.savepoint { try insert("inner", connection) }
          throw Refusal()
        }
      }
      try connection.savepoint { try insert("last", connection) }
      return 7
    }
    #expect(result == 7)
    #expect(try connection.names() == ["outer", "last"])
  }

  @Test func outerFailureUndoesInnerSuccess() throws {
    let connection = try makeConnection()
    #expect(throws: Refusal.self) {
      try connection.savepoint {
        try connection.savepoint { try insert("inner", connection) }
        throw Refusal()
      }
    }
    #expect(try connection.count() == 0)
  }
}
