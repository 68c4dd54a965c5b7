import Domain
import Glibc
import SQLite
import Testing

@testable import Storage

struct StoreBackupTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func running() async throws -> TestStore {
    let test = try await TestStore(
      path: folder.file("z.db"), configuration: SQLConfiguration(exclusive: true))
    try await test.addCustomers(2)
    try await test.order("update:1")
    return test
  }

  @Test func aBackupIsRestoredWithEverythingInIt() async throws {
    let test = try await running()
    let summary = try await StoreBackup.backup(
      database: test.database, to: folder.file("copy.db"))
    #expect(
      summary == .init(customers: 2, transfers: 3, jobs: 1, picturesInVault: 0))
    try await test.order("update:2")
    await test.database.close()
    let restored = try await StoreBackup.restore(
      from: folder.file("copy.db"), to: folder.file("new.db"))
    #expect(restored == summary)
    let again = try await TestStore(path: folder.file("new.db"))
    #expect(try await LedgerVerifier(database: again.database).verifyLedger().isSound)
    let (first, second) = try await again.store.transaction { tx in
      (try tx.jobs.job(origin: "update:1"), try tx.jobs.job(origin: "update:2"))
    }
    #expect(first != nil && second == nil)
    await again.database.close()
  }

  @Test func aBackupDuringTransactionsIsConsistent() async throws {
    let test = try await running()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 10..<200 { try await test.order("update:\(number)", by: 2, micros: 1) }
      }
      for number in 0..<3 {
        try await StoreBackup.backup(
          database: test.database, to: folder.file("copy\(number).db"))
      }
      try await group.waitForAll()
    }
    await test.database.close()
    for number in 0..<3 {
      let copy = try await TestStore(path: folder.file("copy\(number).db"))
      #expect(try await LedgerVerifier(database: copy.database).verifyLedger().findings == [])
      await copy.database.close()
    }
  }

  @Test func aFileThatIsThereIsNotOverwritten() async throws {
    let test = try await running()
    try folder.write([1], to: "copy.db")
    await #expect(throws: StorageError.alreadyExists(path: folder.file("copy.db"))) {
      try await StoreBackup.backup(database: test.database, to: folder.file("copy.db"))
    }
    #expect(try folder.bytes("copy.db") == [1])
    try await StoreBackup.backup(database: test.database, to: folder.file("good.db"))
    await test.database.close()
    await #expect(throws: StorageError.alreadyExists(path: folder.file("z.db"))) {
      try await StoreBackup.restore(from: folder.file("good.db"), to: folder.file("z.db"))
    }
  }

  @Test func aForcedRestoreSetsTheOldDatabaseAside() async throws {
    let test = try await running()
    try await StoreBackup.backup(database: test.database, to: folder.file("copy.db"))
    try await test.order("update:2")
    await test.database.close()
    try await StoreBackup.restore(
      from: folder.file("copy.db"), to: folder.file("z.db"), force: true)
    for (name, jobs) in [("z.db", Int64(1)), ("z.db.before-restore", 2)] {
      let opened = try await TestStore(path: folder.file(name))
      #expect(try await opened.number("SELECT COUNT(*) FROM jobs") == jobs, "\(name)")
      await opened.database.close()
    }
  }

  @Test func theLogOfALostDatabaseIsNotReplayedIntoTheRestoredOne() async throws {
    let test = try await running()
    try await StoreBackup.backup(database: test.database, to: folder.file("copy.db"))
    try await test.order("update:2")
    let log = try folder.bytes("z.db-wal")
    #expect(!log.isEmpty)
    await test.database.close()
    unlink(folder.file("z.db"))
    try folder.write(log, to: "z.db-wal")
    try await StoreBackup.restore(from: folder.file("copy.db"), to: folder.file("z.db"))
    let opened = try await TestStore(path: folder.file("z.db"))
    #expect(try await opened.number("SELECT COUNT(*) FROM jobs") == 1)
    await opened.database.close()
  }

  @Test func aRunningDatabaseIsNotReplaced() async throws {
    let test = try await running()
    try await StoreBackup.backup(database: test.database, to: folder.file("copy.db"))
    await #expect(throws: StorageError.inUse(path: folder.file("z.db"))) {
      try await StoreBackup.restore(
        from: folder.file("copy.db"), to: folder.file("z.db"), force: true)
    }
    try await test.order("update:2")
    #expect(try folder.files().allSatisfy { !$0.contains("partial") })
    await test.database.close()
  }

  @Test func aDamagedBackupIsRefusedAndTheTargetStays() async throws {
    let test = try await running()
    try await StoreBackup.backup(database: test.database, to: folder.file("copy.db"))
    await test.database.close()
    let whole = try folder.bytes("copy.db")
    let target = try folder.bytes("z.db")
    var damaged = whole
    for index in stride(from: 4096 + 20, to: damaged.count, by: 4096) {
      for offset in 0..<64 { damaged[index + offset] ^= 0xFF }
    }
    for bytes in [damaged, Array(whole.prefix(whole.count / 2)), Array("no database".utf8)] {
      try folder.write(bytes, to: "bad.db")
      await #expect {
        try await StoreBackup.restore(
          from: folder.file("bad.db"), to: folder.file("z.db"), force: true)
      } throws: { error in
        guard case .damagedBackup = error as? StorageError else { return false }
        return true
      }
      #expect(try folder.bytes("z.db") == target)
      #expect(try folder.bytes("bad.db") == bytes)
    }
  }

  @Test func whatIsNotOursIsRefused() async throws {
    let other = try SQLDatabase(path: folder.file("other.db"))
    try await other.transaction { try $0.execute(script: "CREATE TABLE t (x)") }
    await other.close()
    await #expect(throws: StorageError.self) {
      try await StoreBackup.verify(folder.file("other.db"))
    }
    await #expect(throws: StorageError.file(path: folder.file("none.db"), errno: ENOENT)) {
      try await StoreBackup.verify(folder.file("none.db"))
    }
    await #expect(throws: StorageError.file(path: folder.file("none.db"), errno: ENOENT)) {
      try await StoreBackup.restore(from: folder.file("none.db"), to: folder.file("x.db"))
    }
  }

  @Test func aBackupOfANewerProgramIsRefused() async throws {
    let test = try await running()
    try await test.tamper("INSERT INTO schema_migrations VALUES (99, '0099-of-the-future')")
    await #expect(
      throws: StorageError.database(
        .newerDatabase(version: Migrations.all.count + 1, known: Migrations.all.count))
    ) {
      try await StoreBackup.backup(database: test.database, to: folder.file("copy.db"))
    }
    await test.database.close()
  }
}
