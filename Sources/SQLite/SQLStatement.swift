import CSQLite

/// A prepared statement; only conformances to `SQLBindable` meet it outside this module.
package final class SQLStatement {
  let handle: OpaquePointer
  let parameterCount: Int32
  let isReadOnly: Bool
  /// Between the first step and the reset; a second use of the same SQL needs another statement.
  var isInUse = false
  /// The first result code other than OK that binding met.
  private(set) var bindCode = SQLITE_OK
  /// The first column that was read as something it is not.
  var unexpectedColumn: Int?

  /// - Parameter handle: Owned from now on.
  init(handle: OpaquePointer) {
    self.handle = handle
    parameterCount = sqlite3_bind_parameter_count(handle)
    isReadOnly = sqlite3_stmt_readonly(handle) != 0
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// The statement as it was prepared, without the bound values.
  var sql: String {
    sqlite3_sql(handle).map { String(cString: $0) } ?? ""
  }

  /// Makes it ready for the next use and frees copies of bound values.
  func reset() {
    sqlite3_reset(handle)
    if parameterCount > 0 { sqlite3_clear_bindings(handle) }
    isInUse = false
    bindCode = SQLITE_OK
    unexpectedColumn = nil
  }

  /// Binds NULL to the parameter with this 1-based index.
  package func bindNull(at index: Int32) {
    note(sqlite3_bind_null(handle, index))
  }

  /// Binds an integer to the parameter with this 1-based index.
  package func bindInteger(_ value: Int64, at index: Int32) {
    note(sqlite3_bind_int64(handle, index, value))
  }

  /// Binds text to the parameter with this 1-based index.
  package func bindText(_ value: String, at index: Int32) {
    var value = value
    note(
      value.withUTF8 { bytes in
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
          return sqlite3_bind_text(handle, index, "", 0, transient)
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text64(
            handle, index, $0, sqlite3_uint64(bytes.count), transient, UInt8(SQLITE_UTF8))
        }
      })
  }

  /// Binds bytes to the parameter with this 1-based index.
  package func bindBlob(_ value: [UInt8], at index: Int32) {
    note(
      value.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
          return sqlite3_bind_zeroblob(handle, index, 0)
        }
        return sqlite3_bind_blob64(
          handle, index, start, sqlite3_uint64(bytes.count), transient)
      })
  }

  private func note(_ code: Int32) {
    if code != SQLITE_OK, bindCode == SQLITE_OK { bindCode = code }
  }

  /// SQLITE_TRANSIENT, a cast the importer does not carry over: SQLite copies the bytes.
  private var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
