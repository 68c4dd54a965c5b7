import Domain
import SQLite

/// Orders by the names their dialects have for them, in the table `dialect_orders`.
struct SQLDialectOrderRepository: DialectOrderRepository {
  private static let columns: SQL = """
    o.origin, o.account, o.dialect, o.name, o.job_count, o.euros, o.is_guarded, o.notes,
    o.created_at
    """
  static let named: SQL = """
    SELECT \(columns) FROM dialect_orders o WHERE o.account = ? AND o.dialect = ? AND o.name = ?
    """
  static let latest: SQL = """
    SELECT created_at FROM dialect_orders WHERE account = ? AND dialect = ?
    ORDER BY created_at DESC LIMIT 1
    """

  static func page(states: Int) -> SQL {
    """
    SELECT \(columns) FROM dialect_orders o JOIN jobs j ON j.origin = o.origin || ':0'
    WHERE o.account = ? AND o.dialect = ? AND o.created_at < ?
      AND j.state IN (\(placeholders: states))
    ORDER BY o.created_at DESC LIMIT ?
    """
  }

  let sql: any SQLExecutor

  func insert(_ order: DialectOrder) throws -> DialectOrder {
    let key: [SQLValue] = [.account(order.account), .text(order.dialect.rawValue)]
    try sql.run(
      "DELETE FROM dialect_orders WHERE account = ? AND dialect = ? AND name = ?",
      key + [.text(order.name)])
    let last = try sql.first(Int64.self, Self.latest, key)
    let time = max(order.createdAt.milliseconds, last.map { $0 + 1 } ?? .min)
    try sql.run(
      """
      INSERT INTO dialect_orders (origin, account, dialect, name, job_count, euros, is_guarded,
        notes, created_at)
      VALUES (\(placeholders: 9))
      """,
      [.text(order.origin)] + key + [
        .text(order.name), .count(order.jobCount), SQLValue(order.euros?.micros),
        .flag(order.isGuarded), .text(StringList.encode(order.notes)), .integer(time),
      ])
    return DialectOrder(
      account: order.account, dialect: order.dialect, name: order.name, origin: order.origin,
      jobCount: order.jobCount, euros: order.euros, isGuarded: order.isGuarded,
      notes: order.notes, createdAt: Timestamp(milliseconds: time))
  }

  func order(
    named name: String, in dialect: DialectOrder.Dialect, of account: AccountID
  ) throws -> DialectOrder? {
    try sql.first(
      DialectOrder.self, Self.named,
      [.account(account), .text(dialect.rawValue), .text(name)])
  }

  func order(origin: String) throws -> DialectOrder? {
    try sql.first(
      DialectOrder.self, "SELECT \(Self.columns) FROM dialect_orders o WHERE o.origin = ?",
      [.text(origin)])
  }

  func orders(
    of account: AccountID, in dialect: DialectOrder.Dialect, states: [JobState],
    before moment: Timestamp, limit: Int
  ) throws -> [DialectOrder] {
    guard !states.isEmpty else { return [] }
    return try sql.query(
      DialectOrder.self, Self.page(states: states.count),
      [.account(account), .text(dialect.rawValue), .time(moment)]
        + states.map { .text($0.rawValue) } + [.count(limit)])
  }
}

extension DialectOrder: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      account: row.account(1), dialect: try row.word(2), name: row.text(3), origin: row.text(0),
      jobCount: try row.number(4), euros: row.intOrNull(5).map { Euros(micros: $0) },
      isGuarded: row.flag(6), notes: StringList.decode(row.text(7)), createdAt: row.time(8))
  }
}
