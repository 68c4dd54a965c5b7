import SQLite

/// What the repositories need of a database inside a transaction.
///
/// The SQL is what SQLite ≥ 3.40 and PostgreSQL 15 share, `?` stands for a value, so a driver for
/// PostgreSQL only has to number the placeholders.
protocol SQLExecutor: AnyObject {
  /// Runs one statement whose rows, if any, do not matter; says how many rows it changed.
  @discardableResult
  func run(_ sql: SQL, _ values: [SQLValue]) throws -> Int

  /// All rows of one statement.
  func query<Row: SQLReadable>(_ row: Row.Type, _ sql: SQL, _ values: [SQLValue]) throws -> [Row]

  /// The first row of one statement, or nil; a statement that changes rows changes all of them.
  func first<Row: SQLReadable>(_ row: Row.Type, _ sql: SQL, _ values: [SQLValue]) throws -> Row?

  /// Runs a part that may fail alone: when it throws, only its own writes are undone.
  func savepoint<Result>(_ body: () throws -> Result) throws -> Result
}

extension SQLExecutor {
  /// Runs one statement without values.
  @discardableResult
  func run(_ sql: SQL) throws -> Int { try run(sql, []) }

  /// All rows of one statement without values.
  func query<Row: SQLReadable>(_ row: Row.Type, _ sql: SQL) throws -> [Row] {
    try query(row, sql, [])
  }

  /// The first row of one statement without values.
  func first<Row: SQLReadable>(_ row: Row.Type, _ sql: SQL) throws -> Row? {
    try first(row, sql, [])
  }
}
