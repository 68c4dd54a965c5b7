import CSQLite

/// One open database handle with its prepared statements.
///
/// Lives on its database's thread and is only ever met inside a transaction's body. After an
/// error that made SQLite roll the whole transaction back, every further call throws
/// `SQLError.transactionLost`, so nothing is written outside the transaction by accident.
package final class SQLConnection {
  let handle: OpaquePointer
  private var cache = StatementCache()
  /// Set between BEGIN and the end of the transaction.
  var isInTransaction = false
  /// Whether statements that write are refused.
  var refusesWrites = false
  /// Why the transaction under way is gone, once it is.
  private(set) var lossCause: SQLError?

  /// Opens or creates the file; `:memory:` for a database that lives as long as the connection.
  init(path: String, configuration: SQLConfiguration, readOnly: Bool = false) throws(SQLError) {
    var opened: OpaquePointer?
    let access = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    let code = sqlite3_open_v2(path, &opened, access | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened else {
      throw .from(code: code, message: "cannot allocate a connection", sql: "")
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    guard code == SQLITE_OK else { throw error(code, sql: "") }
    try configure(configuration, readOnly: readOnly)
  }

  deinit {
    cache.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Rows changed by the last `run`.
  package var changes: Int {
    Int(sqlite3_changes64(handle))
  }

  /// Runs several statements that yield no rows, such as a migration.
  package func execute(script: String) throws(SQLError) {
    guard lossCause == nil else { throw .transactionLost }
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql: script) }
  }

  /// A statement ready for binding; give it back with `SQLStatement.reset`.
  func statement(_ sql: SQL) throws(SQLError) -> SQLStatement {
    guard lossCause == nil else { throw .transactionLost }
    let statement: SQLStatement
    if let cached = cache.find(sql) {
      statement = cached
    } else {
      statement = try prepare(sql.description)
      cache.insert(statement, for: sql)
    }
    if refusesWrites, !statement.isReadOnly {
      throw .misuse("a read must not write", sql: statement.sql)
    }
    statement.isInUse = true
    return statement
  }

  /// Steps to the next row.
  ///
  /// - Returns: Whether there is a row.
  func step(_ statement: SQLStatement) throws(SQLError) -> Bool {
    let code = sqlite3_step(statement.handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw error(code, sql: statement.sql)
  }

  /// Checks what was bound before the first step.
  func check(_ statement: SQLStatement, bound count: Int32) throws(SQLError) {
    guard count == statement.parameterCount else {
      throw .misuse("\(count) of \(statement.parameterCount) parameters", sql: statement.sql)
    }
    guard statement.bindCode == SQLITE_OK else {
      throw error(statement.bindCode, sql: statement.sql)
    }
  }

  /// Whether SQLite is inside a transaction.
  var isTransactionOpen: Bool {
    sqlite3_get_autocommit(handle) == 0
  }

  /// Undoes the whole transaction because a part of it can neither be kept nor undone.
  func abandonTransaction(_ cause: SQLError) {
    lossCause = lossCause ?? cause
    if isTransactionOpen { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
  }

  /// Forgets that the last transaction was lost; the next one may begin.
  func endTransaction() {
    isInTransaction = false
    lossCause = nil
  }

  private func prepare(_ sql: String) throws(SQLError) -> SQLStatement {
    var sql = sql
    var prepared: OpaquePointer?
    let (code, rest) = sql.withUTF8 { bytes -> (Int32, ArraySlice<UInt8>) in
      bytes.withMemoryRebound(to: CChar.self) { text in
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v3(
          handle, text.baseAddress, Int32(text.count), UInt32(SQLITE_PREPARE_PERSISTENT),
          &prepared, &tail)
        guard let start = text.baseAddress, let tail else { return (code, []) }
        return (code, Array(bytes)[(tail - start)...])
      }
    }
    guard code == SQLITE_OK else { throw error(code, sql: sql) }
    guard let prepared else { throw .misuse("no statement", sql: sql) }
    let statement = SQLStatement(handle: prepared)
    guard rest.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ";") }) else {
      throw .misuse("more than one statement", sql: sql)
    }
    return statement
  }

  private func error(_ code: Int32, sql: String) -> SQLError {
    let extended = sqlite3_extended_errcode(handle)
    let error = SQLError.from(
      code: extended & 0xFF == code & 0xFF ? extended : code,
      message: String(cString: sqlite3_errmsg(handle)), sql: sql)
    // Errors such as a full disk may undo the whole transaction: sqlite.org/lang_transaction.html
    if isInTransaction, !isTransactionOpen { lossCause = lossCause ?? error }
    return error
  }

  private func configure(_ configuration: SQLConfiguration, readOnly: Bool) throws(SQLError) {
    let milliseconds = configuration.busyTimeout / .milliseconds(1)
    sqlite3_busy_timeout(handle, Int32(min(max(milliseconds, 0), 1e9)))
    if !readOnly { try execute(script: "PRAGMA journal_mode = WAL") }
    try execute(
      script: """
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA trusted_schema = OFF;
        PRAGMA cache_size = -\(max(configuration.cacheSizeBytes >> 10, 256));
        PRAGMA mmap_size = \(max(configuration.memoryMapBytes, 0));
        PRAGMA wal_autocheckpoint = \(max(configuration.checkpointPages, 1));
        PRAGMA journal_size_limit = \(64 << 20);
        """)
  }
}
