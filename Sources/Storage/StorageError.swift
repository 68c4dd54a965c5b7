package import Lifecycle
package import SQLite

/// What went wrong with state on disk.
package enum StorageError: Error, Sendable, Equatable {
  /// The database refused or failed; nothing was changed.
  case database(SQLError)
  /// An update named a row that is not there.
  case noSuchRow(table: String, id: Int64)
  /// A secret could not be sealed with the master key.
  case secretNotSealed
  /// A file is there already and nobody said to replace it.
  case alreadyExists(path: String)
  /// Another process has the database open.
  case inUse(path: String)
  /// The backup is damaged, in the database's words.
  case damagedBackup(findings: [String])
  /// The file holds no migrations of this program.
  case notABackup(path: String)
  /// A file operation failed.
  case file(path: String, errno: Int32)

  /// Whether the same call may succeed a moment later.
  package var isRetryable: Bool {
    switch self {
    case .database(let error): error.isRetryable
    case .inUse: true
    case .noSuchRow, .secretNotSealed, .alreadyExists, .damagedBackup, .notABackup, .file: false
    }
  }

  /// How much an operator should care.
  package var severity: LogLevel {
    switch self {
    case .database(let error): error.severity
    case .alreadyExists, .inUse: .warning
    case .noSuchRow, .secretNotSealed, .damagedBackup, .notABackup, .file: .error
    }
  }
}
