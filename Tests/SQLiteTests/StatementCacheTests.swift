import Testing

@testable import SQLite

@Suite struct StatementCacheTests {
  @Test func literalIsPreparedOnce() throws {
    let connection = try makeConnection()
    var found: [SQLStatement] = []
    for _ in 0..<3 {
      let statement = try connection.statement("SELECT 1")
      statement.reset()
      found.append(statement)
    }
    #expect(found.allSatisfy { $0 === found[0] })
  }

  @Test func composedTextIsPreparedOnce() throws {
    let connection = try makeConnection()
    let first = try connection.statement(SQL(trusted: "SELECT 2"))
    first.reset()
    let second = try connection.statement(SQL(trusted: "SELECT " + "2"))
    second.reset()
    #expect(first === second)
  }

  @Test func statementInUseIsNotGivenTwice() throws {
    let connection = try makeConnection()
    let sql: SQL = "SELECT 3"
    let outer = try connection.statement(sql)
    let inner = try connection.statement(sql)
    #expect(outer !== inner)
    inner.reset()
    outer.reset()
    #expect(try connection.statement(sql) === outer)
  }

  @Test func composedStatementsAreBounded() throws {
    let connection = try makeConnection()
    let first = try connection.statement(SQL(trusted: "SELECT 0"))
    first.reset()
    for number in 1...StatementCache.composedLimit {
      try connection.run(SQL(trusted: "SELECT \(number)"))
    }
    #expect(try connection.statement(SQL(trusted: "SELECT 0")) !== first)
  }
}
