import Domain
import SQLite
import Testing

@testable import Storage

struct MigrationsDialectsTests {
  @Test(arguments: [
    (
      "SELECT origin FROM dialect_orders WHERE account = 1 AND dialect = 'krea' AND name = 'n'",
      "dialect_orders_name"
    ),
    (
      "SELECT origin FROM dialect_orders WHERE account = 1 AND dialect = 'krea' "
        + "AND created_at < 9 ORDER BY created_at DESC LIMIT 3", "dialect_orders_time"
    ),
    ("SELECT picture FROM likenesses WHERE part_2 IN (1, 2, 3)", "likenesses_2"),
  ])
  func queriesGoThroughTheirIndex(_ query: String, _ index: String) async throws {
    let test = try await TestStore()
    let plan = try await test.database.read { connection in
      try connection.query(SQL(trusted: "EXPLAIN QUERY PLAN " + query)) { row in row.text(3) }
    }
    #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }
}
