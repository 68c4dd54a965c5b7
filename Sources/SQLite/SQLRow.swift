import CSQLite

/// One row of a result, valid only inside the closure that receives it; columns count from 0.
///
/// Reading a column as something it is not (an integer from text, anything from NULL) yields an
/// empty value and makes the query throw `SQLError.unexpectedColumn` when the closure returns, so
/// no such value ever leaves the query.
package struct SQLRow {
  private let statement: SQLStatement
  private let handle: OpaquePointer

  init(_ statement: SQLStatement) {
    self.statement = statement
    handle = statement.handle
  }

  /// The integer in a column that is never NULL.
  package func int(_ column: Int) -> Int64 {
    expect(SQLITE_INTEGER, at: column) ? sqlite3_column_int64(handle, Int32(column)) : 0
  }

  /// The integer in a column, or `nil` for NULL.
  package func intOrNull(_ column: Int) -> Int64? {
    isNull(column) ? nil : int(column)
  }

  /// The truth value in a column that is never NULL: anything but 0 is true.
  package func bool(_ column: Int) -> Bool {
    int(column) != 0
  }

  /// The text in a column that is never NULL.
  package func text(_ column: Int) -> String {
    guard expect(SQLITE_TEXT, at: column), let start = sqlite3_column_text(handle, Int32(column))
    else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The text in a column, or `nil` for NULL.
  package func textOrNull(_ column: Int) -> String? {
    isNull(column) ? nil : text(column)
  }

  /// The bytes in a column that is never NULL.
  package func blob(_ column: Int) -> [UInt8] {
    guard expect(SQLITE_BLOB, at: column), let start = sqlite3_column_blob(handle, Int32(column))
    else { return [] }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The bytes in a column, or `nil` for NULL.
  package func blobOrNull(_ column: Int) -> [UInt8]? {
    isNull(column) ? nil : blob(column)
  }

  /// Whether the column holds NULL.
  package func isNull(_ column: Int) -> Bool {
    checkBounds(column) && sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// The value in a column, whatever it is; floating point counts as unexpected.
  package func value(_ column: Int) -> SQLValue {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer(int(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(blob(column))
    case SQLITE_NULL where checkBounds(column): .null
    default: .integer(int(column))
    }
  }

  private func expect(_ type: Int32, at column: Int) -> Bool {
    if sqlite3_column_type(handle, Int32(column)) == type, checkBounds(column) { return true }
    statement.unexpectedColumn = statement.unexpectedColumn ?? column
    return false
  }

  private func checkBounds(_ column: Int) -> Bool {
    if column >= 0, column < Int(sqlite3_data_count(handle)) { return true }
    statement.unexpectedColumn = statement.unexpectedColumn ?? column
    return false
  }
}
