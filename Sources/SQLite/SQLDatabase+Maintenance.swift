extension SQLDatabase {
  /// Copies the database as it is now into a new file, while transactions go on.
  ///
  /// The copy is written beside its final name and renamed when it is whole and on disk.
  ///
  /// - Parameters:
  ///   - path: The new file; an existing one is replaced.
  ///   - progress: Told after every few megabytes, on the copying thread.
  /// - Throws: `SQLError`; then no file is left at `path` that was not there before.
  package func backup(
    to path: String, progress: @escaping @Sendable (SQLBackupProgress) -> Void = { _ in }
  ) async throws {
    try await besideWriter { connection in
      try SQLBackup(source: connection, path: path).run(progress: progress)
    }
  }

  /// Reads the whole database and checks its structure and foreign keys.
  ///
  /// - Returns: What is wrong, in SQLite's words; empty for a sound database.
  package func integrityCheck() async throws -> [String] {
    try await besideWriter { connection in
      let findings = try connection.query("PRAGMA integrity_check") { row in row.text(0) }
      let orphans = try connection.query("PRAGMA foreign_key_check") { row in
        "row \(row.intOrNull(1).map(String.init) ?? "?") of \(row.text(0)) has no "
          + row.text(2)
      }
      return findings.filter { $0 != "ok" } + orphans
    }
  }

  /// Folds the write-ahead log into the file and empties it, as far as readers allow.
  package func checkpoint() async throws {
    try await writer.perform(.bare) { connection in
      _ = try connection.query("PRAGMA wal_checkpoint(TRUNCATE)") { row in row.int(0) }
    }
  }

  /// Runs long work on a connection and a thread of its own; for `:memory:` on the only ones.
  private func besideWriter<Result: Sendable>(
    _ body: @escaping @Sendable (SQLConnection) throws -> Result
  ) async throws -> Result {
    guard path != ":memory:" else { return try await writer.perform(.bare, body) }
    // Waits for what was called before, and refuses when the database is closed.
    try await writer.perform(.bare) { _ in }
    let connection = try SQLConnection(path: path, configuration: configuration, readOnly: true)
    let thread = DatabaseThread(connection: connection, configuration)
    defer { thread.stop() }
    return try await thread.perform(.bare, body)
  }
}
