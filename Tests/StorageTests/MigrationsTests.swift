import Domain
import SQLite
import Testing

@testable import Storage

struct MigrationsTests {
  @Test func everyTableIsStrict() async throws {
    let test = try await TestStore()
    let loose = try await test.database.read { connection in
      try connection.query(
        String.self,
        """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'
          AND name <> 'schema_migrations'
        """)
    }
    #expect(loose.isEmpty)
  }

  @Test func preparingTwiceAppliesNothing() async throws {
    let test = try await TestStore()
    #expect(try await test.store.prepare() == [])
  }

  @Test func aNewerDatabaseIsRefused() async throws {
    let test = try await TestStore()
    try await test.tamper("INSERT INTO schema_migrations VALUES (99, '0099-of-the-future')")
    let known = Migrations.all.count
    await #expect(throws: StorageError.database(.newerDatabase(version: known + 1, known: known))) {
      try await test.store.prepare()
    }
  }

  @Test func namesAreUniqueAndInOrder() {
    let names = Migrations.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test func whatIsDeletedIsOverwritten() async throws {
    let test = try await TestStore()
    let mode = try await test.database.transaction { connection in
      try connection.first(Int64.self, "PRAGMA secure_delete")
    }
    #expect(mode == 1)
  }
}
