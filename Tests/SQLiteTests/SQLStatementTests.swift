import Testing

@testable import SQLite

@Suite struct SQLStatementTests {
  @Test func knowsWhetherItWrites() throws {
    let connection = try makeConnection()
    let read = try connection.statement("SELECT name FROM item")
    let write = try connection.statement("DELETE FROM item")
    defer {
      read.reset()
      write.reset()
    }
    #expect(read.isReadOnly)
    #expect(!write.isReadOnly)
    #expect(write.sql == "DELETE FROM item")
  }

  @Test func resetForgetsBoundValues() throws {
    let connection = try makeConnection()
    let statement = try connection.statement("SELECT ?")
    statement.bindText("secret", at: 1)
    statement.reset()
    #expect(try connection.step(statement))
    #expect(SQLRow(statement).isNull(0))
    statement.reset()
  }

  @Test func bindingOutOfRangeIsKeptAsAnError() throws {
    let connection = try makeConnection()
    let statement = try connection.statement("SELECT ?")
    defer { statement.reset() }
    statement.bindInteger(1, at: 2)
    statement.bindNull(at: 1)
    #expect(statement.bindCode == 25)
    #expect(throws: SQLError.self) { try connection.check(statement, bound: 1) }
  }
}
