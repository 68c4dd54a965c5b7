import SQLite
import Storage

/// What an operator reads when the program cannot go on: the fact, and what to do.
enum ErrorText {
  static func describe(_ error: any Error) -> String {
    switch error {
    case let error as ApplicationError: error.description
    case SQLError.locked, StorageError.database(.locked):
      "the data directory is in use by another zekron; stop it first"
    case SQLError.newerDatabase, StorageError.database(.newerDatabase):
      "the database was written by a newer zekron; install that one (\(error))"
    default: String(describing: error)
    }
  }
}
