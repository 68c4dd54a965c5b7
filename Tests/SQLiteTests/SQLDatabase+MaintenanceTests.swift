import Synchronization
import Testing

@testable import SQLite

@Suite struct SQLDatabaseMaintenanceTests {
  @Test func backupIsReadableAndLiveDatabaseGoesOn() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    try await database.transaction { connection in
      try connection.run(
        "INSERT INTO item (name, data) VALUES ('a', ?)", [UInt8](repeating: 1, count: 1 << 20))
    }
    let reports = Mutex<[SQLBackupProgress]>([])
    try await database.backup(to: folder.file("copy.db")) { report in
      reports.withLock { $0.append(report) }
    }
    try await database.transaction { try $0.run("INSERT INTO item (name) VALUES ('later')") }
    let all = reports.withLock { $0 }
    let last = try #require(all.last)
    #expect(last.copiedPages == last.totalPages)
    #expect(last.totalPages > 200)

    let copy = try SQLDatabase(path: folder.file("copy.db"))
    #expect(try await copy.read { try $0.names() } == ["a"])
    #expect(try await copy.integrityCheck() == [])
    await copy.close()
    await database.close()
  }

  @Test func memoryIsBackedUpToo() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase()
    try await database.transaction { try $0.run("INSERT INTO item (name) VALUES ('a')") }
    try await database.backup(to: folder.file("copy.db"))
    await database.close()
    let copy = try SQLDatabase(path: folder.file("copy.db"))
    #expect(try await copy.read { try $0.names() } == ["a"])
    await copy.close()
  }

  @Test func impossibleBackupLeavesNothing() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    await #expect(throws: SQLError.self) {
      try await database.backup(to: folder.file("no/such/folder.db"))
    }
    #expect(!folder.names.contains { $0.contains("partial") })
    await database.close()
  }

  @Test func orphansAreFound() async throws {
    let database = try await makeDatabase()
    try await database.writer.perform(.bare) { connection in
      try connection.execute(
        script: """
          CREATE TABLE part (item INTEGER NOT NULL REFERENCES item (id));
          PRAGMA foreign_keys = OFF; INSERT INTO part VALUES (99); PRAGMA foreign_keys = ON;
          """)
    }
    #expect(try await database.integrityCheck() == ["row 1 of part has no item"])
    await database.close()
  }

  @Test func damageIsFound() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    try await database.transaction { connection in
      for number in 0..<500 {
        try connection.run("INSERT INTO item (name) VALUES (?)", "some longer name \(number)")
      }
    }
    await database.close()
    var bytes = try folder.read("a.db")
    for index in (bytes.count - 6000)..<(bytes.count - 4000) { bytes[index] = 0xAA }
    try folder.write(bytes, to: "a.db")
    let damaged = try SQLDatabase(path: folder.file("a.db"))
    let findings: [String]
    do { findings = try await damaged.integrityCheck() } catch { findings = ["\(error)"] }
    #expect(!findings.isEmpty)
    await damaged.close()
  }

  @Test func checkpointEmptiesTheLog() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    #expect(try folder.read("a.db-wal").count > 0)
    try await database.checkpoint()
    #expect(try folder.read("a.db-wal").count == 0)
    await database.close()
  }
}
