import Domain
import Glibc
import SQLite
import Storage

/// The store as the tools open it, beside a bot that may be running.
///
/// Nothing is made or migrated: no directory, no master key, no database.
enum ToolStore {
  /// Opens the database of the data directory that the configuration names.
  ///
  /// - Throws: `ApplicationError.notPrepared` when there is none or it is of an older program,
  ///   `StorageError.database(.newerDatabase)` when it is of a newer one.
  static func open(_ configuration: Configuration) async throws -> SQLiteStore {
    let directory = configuration.storage.directory
    let path = DataDirectory.databasePath(in: directory)
    guard access(path, F_OK) == 0 else {
      throw ApplicationError.notPrepared(
        path: directory, reason: "holds no database; start zekron run once to make it")
    }
    let database = try SQLDatabase(
      path: path, configuration: SQLConfiguration(cacheSizeBytes: 16 << 20))
    let store = SQLiteStore(
      database: database,
      secrets: ToolSealer { [masterKey = configuration.masterKey] in
        try MasterKeyFile.load(configured: masterKey, directory: directory, makesOne: false)
      })
    do {
      guard try await store.attach() else {
        throw ApplicationError.notPrepared(
          path: directory,
          reason: "the database is older than this program; start zekron run once to bring it up "
            + "to date")
      }
    } catch {
      await database.close()
      throw error
    }
    return store
  }
}
