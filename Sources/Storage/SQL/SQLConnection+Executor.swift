import SQLite

extension SQLConnection: SQLExecutor {
  @discardableResult
  func run(_ sql: SQL, _ values: [SQLValue]) throws -> Int {
    try run(sql, values: values)
    return changes
  }

  func query<Row: SQLReadable>(
    _ row: Row.Type, _ sql: SQL, _ values: [SQLValue]
  ) throws -> [Row] {
    try query(sql, values: values) { columns throws(SQLError) in try Row(columns) }
  }

  func first<Row: SQLReadable>(
    _ row: Row.Type, _ sql: SQL, _ values: [SQLValue]
  ) throws -> Row? {
    try first(sql, values: values) { columns throws(SQLError) in try Row(columns) }
  }
}

extension SQLRow: SQLColumns {}
