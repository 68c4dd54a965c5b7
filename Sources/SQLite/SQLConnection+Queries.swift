extension SQLConnection {
  /// Runs one statement whose rows, if any, do not matter.
  package func run<each Value: SQLBindable>(
    _ sql: SQL, _ values: repeat each Value
  ) throws(SQLError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    var count: Int32 = 0
    for value in repeat each values {
      count += 1
      value.bind(to: statement, at: count)
    }
    try finish(statement, bound: count)
  }

  /// Runs one statement whose rows, if any, do not matter, with values made at run time.
  package func run(_ sql: SQL, values: [SQLValue]) throws(SQLError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    try finish(statement, bound: bind(values, to: statement))
  }

  /// All rows of one statement, each turned into a value by `row`.
  package func query<Result, each Value: SQLBindable>(
    _ sql: SQL, _ values: repeat each Value,
    row: (SQLRow) throws(SQLError) -> Result
  ) throws(SQLError) -> [Result] {
    let statement = try statement(sql)
    defer { statement.reset() }
    var count: Int32 = 0
    for value in repeat each values {
      count += 1
      value.bind(to: statement, at: count)
    }
    return try collect(statement, bound: count, row: row)
  }

  /// All rows of one statement, with values made at run time.
  package func query<Result>(
    _ sql: SQL, values: [SQLValue], row: (SQLRow) throws(SQLError) -> Result
  ) throws(SQLError) -> [Result] {
    let statement = try statement(sql)
    defer { statement.reset() }
    return try collect(statement, bound: bind(values, to: statement), row: row)
  }

  /// The first row of one statement, or `nil` when there is none; rows after it are not read.
  package func first<Result, each Value: SQLBindable>(
    _ sql: SQL, _ values: repeat each Value,
    row: (SQLRow) throws(SQLError) -> Result
  ) throws(SQLError) -> Result? {
    let statement = try statement(sql)
    defer { statement.reset() }
    var count: Int32 = 0
    for value in repeat each values {
      count += 1
      value.bind(to: statement, at: count)
    }
    return try head(statement, bound: count, row: row)
  }

  /// The first row of one statement, with values made at run time.
  package func first<Result>(
    _ sql: SQL, values: [SQLValue], row: (SQLRow) throws(SQLError) -> Result
  ) throws(SQLError) -> Result? {
    let statement = try statement(sql)
    defer { statement.reset() }
    return try head(statement, bound: bind(values, to: statement), row: row)
  }

  /// Steps to the end.
  func finish(_ statement: SQLStatement, bound count: Int32) throws(SQLError) {
    try check(statement, bound: count)
    while try step(statement) {}
  }

  func collect<Result>(
    _ statement: SQLStatement, bound count: Int32,
    row: (SQLRow) throws(SQLError) -> Result
  ) throws(SQLError) -> [Result] {
    try check(statement, bound: count)
    var results: [Result] = []
    while try step(statement) {
      results.append(try row(SQLRow(statement)))
      try checkColumns(of: statement)
    }
    return results
  }

  func head<Result>(
    _ statement: SQLStatement, bound count: Int32,
    row: (SQLRow) throws(SQLError) -> Result
  ) throws(SQLError) -> Result? {
    try check(statement, bound: count)
    guard try step(statement) else { return nil }
    let result = try row(SQLRow(statement))
    try checkColumns(of: statement)
    // A statement with RETURNING has changed all its rows by now; a SELECT is simply dropped.
    return result
  }

  private func bind(_ values: [SQLValue], to statement: SQLStatement) -> Int32 {
    var count: Int32 = 0
    for value in values {
      count += 1
      value.bind(to: statement, at: count)
    }
    return count
  }

  private func checkColumns(of statement: SQLStatement) throws(SQLError) {
    guard let column = statement.unexpectedColumn else { return }
    throw .unexpectedColumn(column, sql: statement.sql)
  }
}
