import Testing

@testable import SQLite

@Suite struct SQLDatabaseTests {
  private func insert(_ name: String, into database: SQLDatabase) async throws {
    try await database.transaction { connection in
      try connection.run("INSERT INTO item (name) VALUES (?)", name)
    }
  }

  @Test func throwingBodyLeavesNothing() async throws {
    let database = try await makeDatabase()
    await #expect(throws: Refusal.self) {
      try await database.transaction { connection in
        try connection.run("INSERT INTO item (name) VALUES ('a')")
        throw Refusal()
      }
    }
    #expect(try await database.read { try $0.count() } == 0)
    try await insert("b", into: database)
    #expect(try await database.read { try $0.names() } == ["b"])
    await database.close()
  }

  @Test func thousandConcurrentTransactionsAllCommit() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    let failures = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<1000 {
        group.addTask {
          do {
            try await database.transaction { connection in
              try connection.run("INSERT INTO item (name) VALUES (?)", "item \(number)")
              if number.isMultiple(of: 10) { throw Refusal() }
            }
            return false
          } catch {
            return true
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(failures == 100)
    #expect(try await database.read { try $0.count() } == 900)
    await database.close()
  }

  @Test func fullDiskKeepsWhatWasCommitted() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    try await insert("kept", into: database)
    _ = try await database.transaction { connection in
      try connection.query("PRAGMA max_page_count = 12") { row in row.int(0) }
    }
    let error = await #expect(throws: SQLError.self) {
      try await database.transaction { connection in
        for number in 0..<100 {
          try connection.run(
            "INSERT INTO item (name, data) VALUES (?, ?)", "big \(number)",
            [UInt8](repeating: 1, count: 4096))
        }
      }
    }
    guard case .full(let failure) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.code == 13)
    #expect(try await database.read { try $0.names() } == ["kept"])
    try await insert("small", into: database)
    #expect(try await database.read { try $0.names() } == ["kept", "small"])
    await database.close()
  }

  @Test func filesCopiedMidLifeReopenWhole() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    for name in ["a", "b", "c"] { try await insert(name, into: database) }
    let log = try folder.read("a.db-wal")
    try folder.write(try folder.read("a.db"), to: "killed.db")
    try folder.write(log, to: "killed.db-wal")
    try folder.write(try folder.read("a.db"), to: "torn.db")
    try folder.write(Array(log.dropLast(100)), to: "torn.db-wal")
    await database.close()

    let killed = try SQLDatabase(path: folder.file("killed.db"))
    #expect(try await killed.read { try $0.names() } == ["a", "b", "c"])
    #expect(try await killed.integrityCheck() == [])
    await killed.close()
    let torn = try SQLDatabase(path: folder.file("torn.db"))
    #expect(try await torn.read { try $0.names() } == ["a", "b"])
    #expect(try await torn.integrityCheck() == [])
    await torn.close()
  }

  @Test func secondExclusiveOpenIsLocked() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.file("a.db")
    let exclusive = SQLConfiguration(exclusive: true)
    let first = try SQLDatabase(path: path, configuration: exclusive)
    #expect(throws: SQLError.locked(path: path + ".lock")) {
      try SQLDatabase(path: path, configuration: exclusive)
    }
    await first.close()
    await (try SQLDatabase(path: path, configuration: exclusive)).close()
  }

  @Test func readsSeeEarlierCommitsAndNeverWrite() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    for number in 1...50 {
      try await insert("\(number)", into: database)
      #expect(try await database.read { try $0.count() } == Int64(number))
    }
    await #expect(throws: SQLError.misuse("a read must not write", sql: "DELETE FROM item")) {
      try await database.read { try $0.run("DELETE FROM item") }
    }
    await database.close()
  }

  @Test func cancelledCallerStillCommits() async throws {
    let database = try await makeDatabase()
    let result = await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        do {
          while !Task.isCancelled { await Task.yield() }
          try await insert("a", into: database)
          return true
        } catch {
          return false
        }
      }
      group.cancelAll()
      return await group.next()
    }
    #expect(result == true)
    #expect(try await database.read { try $0.names() } == ["a"])
    await database.close()
  }

  @Test func closedDatabaseRefusesAndLeavesOneFile() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = try await makeDatabase(folder.file("a.db"))
    await database.close()
    await #expect(throws: SQLError.closed) { try await insert("a", into: database) }
    await #expect(throws: SQLError.closed) { try await database.integrityCheck() }
    #expect(folder.names == ["a.db"])
  }

  @Test func droppedDatabaseClosesItself() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    do {
      let database = try await makeDatabase(folder.file("a.db"))
      try await insert("a", into: database)
    }
    let again = try SQLDatabase(path: folder.file("a.db"))
    #expect(try await again.read { try $0.names() } == ["a"])
    await again.close()
  }
}
