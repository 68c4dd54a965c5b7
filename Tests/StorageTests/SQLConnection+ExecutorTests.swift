import SQLite
import Testing

@testable import Storage

struct SQLConnectionExecutorTests {
  private func database() async throws -> SQLDatabase {
    let database = try SQLDatabase(path: ":memory:")
    try await database.transaction { try $0.execute(script: "CREATE TABLE t (x INTEGER UNIQUE)") }
    return database
  }

  @Test func runSaysHowManyRowsItChanged() async throws {
    let changed = try await database().transaction { connection -> [Int] in
      let sql: any SQLExecutor = connection
      return [
        try sql.run("INSERT INTO t VALUES (?), (?)", [1, 2]),
        try sql.run("INSERT INTO t VALUES (?) ON CONFLICT DO NOTHING", [1]),
        try sql.run("UPDATE t SET x = x + 10"), try sql.run("DELETE FROM t WHERE x > ?", [99]),
        try sql.run("DELETE FROM t"),
      ]
    }
    #expect(changed == [2, 0, 2, 0, 2])
  }

  @Test func queryGivesAllRowsAndFirstOne() async throws {
    let (all, first, none) = try await database().transaction { connection in
      let sql: any SQLExecutor = connection
      try sql.run("INSERT INTO t VALUES (3), (1), (2)")
      return (
        try sql.query(Int64.self, "SELECT x FROM t ORDER BY x"),
        try sql.first(Int64.self, "SELECT x FROM t WHERE x > ? ORDER BY x", [1]),
        try sql.first(String.self, "SELECT 'a' FROM t WHERE x > ?", [9])
      )
    }
    #expect(all == [1, 2, 3])
    #expect(first == 2)
    #expect(none == nil)
  }
}
