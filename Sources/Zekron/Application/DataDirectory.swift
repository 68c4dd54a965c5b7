import Cryptography
import Domain
import FoundationEssentials
import Glibc
import Lifecycle
import SQLite
import Storage

/// What lies in the data directory: database, vault, master key; opened together by the one
/// process that runs the bot.
struct DataDirectory {
  let store: SQLiteStore
  let keys: MasterKeyRing
  let path: String

  /// Opens the directory that the configuration names, for this process alone.
  ///
  /// Makes what is absent: the directory with mode 0700, the master key, the database; brings an
  /// older database up to date.
  static func open(_ configuration: Configuration) async throws -> DataDirectory {
    let path = configuration.storage.directory
    try make(path)
    // With a new key beside an old database nothing sealed could ever be read again.
    let keys = try MasterKeyFile.load(
      configured: configuration.masterKey, directory: path,
      makesOne: access(databasePath(in: path), F_OK) != 0)
    let database = try SQLDatabase(
      path: databasePath(in: path),
      configuration: SQLConfiguration(cacheSizeBytes: 16 << 20, exclusive: true))
    let store = SQLiteStore(
      database: database,
      secrets: MasterKeySealer(keys: keys, randomBytes: SecureRandom.bytes))
    try await store.prepare()
    return DataDirectory(store: store, keys: keys, path: path)
  }

  /// Makes the directory when absent.
  ///
  /// - Throws: `ApplicationError.dataDirectory` when it cannot be made or written.
  static func make(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw ApplicationError.dataDirectory(path: path, reason: "cannot be made")
    }
    guard access(path, R_OK | W_OK | X_OK) == 0 else {
      throw ApplicationError.dataDirectory(path: path, reason: "cannot be written")
    }
  }

  static func databasePath(in directory: String) -> String { directory + "/zekron.db" }

  /// Folds the log into the database and lets go of it.
  func close() async {
    await store.database.close()
  }

  /// The vault of this directory.
  func vault() throws -> DiskVault {
    try DiskVault(
      directory: path + "/pictures", keys: keys, randomBytes: SecureRandom.bytes,
      time: SystemTime(), cacheBytes: 8 << 20)
  }

  /// 32 bytes for signing buttons, derived from the active master key.
  func buttonKey() -> [UInt8] {
    keys.derive(info: "zekron/v1/buttons", count: 32)
  }
}
