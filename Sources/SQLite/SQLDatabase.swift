/// A database file with one writing thread, where concurrent transactions share commits.
///
/// Transactions that arrive while one runs are collected and run together, in order of arrival:
/// one BEGIN IMMEDIATE, a savepoint for each, one COMMIT and so one fsync; only then do their
/// callers resume. A body that throws undoes its own changes only. When the COMMIT fails, every
/// caller of the group gets the error and nothing of the group stays.
package final class SQLDatabase: Sendable {
  /// The file, or `:memory:`.
  package let path: String
  let configuration: SQLConfiguration
  let writer: DatabaseThread
  let reader: DatabaseThread?
  private let lock: LockFile?

  /// Opens or creates a database in WAL mode with `synchronous = FULL`.
  ///
  /// - Parameters:
  ///   - path: The file, or `:memory:` for a database that goes away with this value.
  ///   - configuration: How it is opened.
  /// - Throws: `SQLError.locked` when `exclusive` and another process has it; `corrupt` when the
  ///   file is no database; `failed` when it cannot be opened.
  package init(
    path: String, configuration: SQLConfiguration = SQLConfiguration()
  ) throws(SQLError) {
    self.path = path
    self.configuration = configuration
    let inMemory = path == ":memory:"
    lock = configuration.exclusive && !inMemory ? try LockFile(path: path + ".lock") : nil
    let writing = try SQLConnection(path: path, configuration: configuration)
    if configuration.separateReader, !inMemory {
      let reading = try SQLConnection(path: path, configuration: configuration, readOnly: true)
      reader = DatabaseThread(connection: reading, configuration)
    } else {
      reader = nil
    }
    writer = DatabaseThread(connection: writing, configuration)
  }

  deinit {
    reader?.stop()
    writer.stop()
  }

  /// Runs `body` atomically and durably: its changes are on disk when this returns, or undone
  /// when it throws.
  ///
  /// The body is synchronous, runs once on the database's thread and must not block on anything
  /// else. Cancelling the caller does not undo or abandon a transaction.
  ///
  /// - Throws: What the body threw, or `SQLError` when the commit failed.
  package func transaction<Result: Sendable>(
    _ body: @escaping @Sendable (SQLConnection) throws -> Result
  ) async throws -> Result {
    try await writer.perform(.write, body)
  }

  /// Runs `body` on a consistent snapshot that holds everything committed before the call;
  /// statements that write throw `SQLError.misuse`.
  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (SQLConnection) throws -> Result
  ) async throws -> Result {
    try await (reader ?? writer).perform(.read, body)
  }

  /// Finishes what waits, folds the log into the file and closes it; afterwards every call throws
  /// `SQLError.closed`.
  package func close() async {
    await reader?.close()
    await writer.close()
    lock?.release()
  }
}
