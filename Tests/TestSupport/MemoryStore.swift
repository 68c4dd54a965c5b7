import Cryptography
import SQLite
package import Storage

/// A real SQLite store in memory, migrated.
package enum MemoryStore {
  package static func make() async throws -> SQLiteStore {
    let key = try MasterKey(bytes: (0..<32).map { UInt8($0) })
    let keys = try MasterKeyRing(keys: [1: key], activeID: 1)
    let store = SQLiteStore(
      database: try SQLDatabase(path: ":memory:"),
      secrets: MasterKeySealer(keys: keys, randomBytes: SeededBytes().bytes))
    try await store.prepare()
    return store
  }
}
