import Domain
import SQLite
import Testing

@testable import Storage

struct SQLiteStoreTests {
  private struct Refusal: Error, Equatable {}

  @Test func aBodysOwnErrorReachesTheCallerAndItsWritesAreGone() async throws {
    let test = try await TestStore()
    await #expect(throws: Refusal()) {
      try await test.store.transaction { tx in
        try tx.updates.setMark("a", "1")
        throw Refusal()
      }
    }
    #expect(try await test.store.transaction { try $0.updates.mark("a") } == nil)
  }

  @Test func aReaderSeesWhatIsCommittedAndCannotWrite() async throws {
    let test = try await TestStore()
    try await test.store.transaction { tx in try tx.updates.setMark("a", "1") }
    #expect(try await test.store.read { try $0.updates.mark("a") } == "1")
    await #expect(throws: StorageError.self) {
      try await test.store.read { tx in try tx.updates.setMark("a", "2") }
    }
    #expect(try await test.store.read { try $0.updates.mark("a") } == "1")
  }

  @Test func attachingNeedsAPreparedDatabaseAndChangesNothing() async throws {
    let prepared = try await TestStore()
    #expect(try await prepared.store.attach())
    let empty = SQLiteStore(
      database: try SQLDatabase(path: ":memory:"), secrets: prepared.sealer)
    #expect(try await !empty.attach())
    let tables = try await empty.database.read { connection in
      try connection.query(String.self, "SELECT name FROM sqlite_schema")
    }
    #expect(tables.isEmpty)
    try await prepared.tamper("INSERT INTO schema_migrations VALUES (99, '0099-later')")
    await #expect(throws: StorageError.self) { try await prepared.store.attach() }
  }

  @Test func aFailingBodyLeavesItsNeighboursAlone() async throws {
    let test = try await TestStore()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          do {
            try await test.store.transaction { tx in
              try tx.updates.setMark("mark \(number)", "x")
              if number.isMultiple(of: 3) { throw Refusal() }
            }
          } catch {
            #expect(error is Refusal && number.isMultiple(of: 3))
          }
        }
      }
    }
    #expect(try await test.number("SELECT COUNT(*) FROM marks") == 66)
  }

  @Test func databaseErrorsAreWrapped() async throws {
    let test = try await TestStore()
    await test.database.close()
    await #expect(throws: StorageError.database(.closed)) {
      try await test.store.transaction { try $0.updates.lastID() }
    }
  }

  @Test func whatIsCommittedIsThereAfterReopening() async throws {
    let folder = try TemporaryFolder()
    let first = try await TestStore(path: folder.file("z.db"))
    try await first.addCustomers(3)
    try await first.order("update:1")
    await first.database.close()
    let second = try await TestStore(path: folder.file("z.db"))
    let (count, job) = try await second.store.transaction { tx in
      (try tx.accounts.customerCount(), try tx.jobs.job(origin: "update:1"))
    }
    #expect(count == 3)
    #expect(job?.state == .queued)
    await second.database.close()
  }

  /// The files as they are at an instant, without a proper close, are what a killed process leaves.
  @Test func whatWasCommittedSurvivesAKill() async throws {
    let folder = try TemporaryFolder()
    let test = try await TestStore(path: folder.file("z.db"))
    try await test.addCustomers(2)
    for number in 0..<20 {
      try await test.order("update:\(number)")
      for name in ["z.db", "z.db-wal"] {
        try folder.write(try folder.bytes(name), to: "killed-" + name)
      }
      let killed = try await TestStore(path: folder.file("killed-z.db"))
      #expect(try await killed.number("SELECT COUNT(*) FROM jobs") == Int64(number + 1))
      #expect(try await LedgerVerifier(database: killed.database).verifyLedger().isSound)
      await killed.database.close()
    }
    await test.database.close()
  }
}
