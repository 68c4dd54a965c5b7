import CSQLite

extension SQLError {
  /// The error for a result code of SQLite.
  static func from(code extended: Int32, message: String, sql: String) -> SQLError {
    let failure = SQLFailure(
      code: extended & 0xFF, extendedCode: extended, message: message, sql: sql)
    switch failure.code {
    case SQLITE_BUSY, SQLITE_LOCKED: return .busy(failure)
    case SQLITE_CONSTRAINT:
      return .constraint(SQLConstraint(extendedCode: extended, message: message), failure)
    case SQLITE_FULL: return .full(failure)
    case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(failure)
    default: return .failed(failure)
    }
  }
}

extension SQLConstraint {
  /// Reads the kind from the code and the name from `… constraint failed: name`.
  init(extendedCode: Int32, message: String) {
    let detail = 256 as Int32
    switch extendedCode {
    case SQLITE_CONSTRAINT | 8 * detail: kind = .unique
    case SQLITE_CONSTRAINT | 6 * detail, SQLITE_CONSTRAINT | 10 * detail: kind = .primaryKey
    case SQLITE_CONSTRAINT | 3 * detail: kind = .foreignKey
    case SQLITE_CONSTRAINT | 1 * detail: kind = .check
    case SQLITE_CONSTRAINT | 5 * detail: kind = .notNull
    case SQLITE_CONSTRAINT | 7 * detail: kind = .trigger
    case SQLITE_CONSTRAINT | 12 * detail: kind = .dataType
    default: kind = .other
    }
    let marker = message.utf8.firstIndex(of: UInt8(ascii: ":"))
    name = marker.map { String(message[$0...].dropFirst(2)) } ?? ""
  }
}
