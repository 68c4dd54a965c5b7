import Domain
import SQLite

/// Orders of programs, in the table `client_requests`.
struct SQLClientRequestRepository: ClientRequestRepository {
  private static let columns: SQL =
    "account, key_id, name, digest, origin, job_count, available, created_at"
  static let named: SQL =
    "SELECT \(columns) FROM client_requests WHERE account = ? AND name = ?"
  static let same: SQL = """
    SELECT \(columns) FROM client_requests WHERE key_id = ? AND digest = ? AND created_at >= ?
    ORDER BY created_at DESC LIMIT 1
    """

  let sql: any SQLExecutor

  func insert(_ request: ClientRequest) throws {
    try sql.run(
      "INSERT INTO client_requests (\(Self.columns)) VALUES (\(placeholders: 8))",
      [
        .account(request.account), .key(request.key), SQLValue(request.name),
        .blob(request.digest), .text(request.origin), .count(request.jobCount),
        .amount(request.available), .time(request.createdAt),
      ])
  }

  func request(named name: String, of account: AccountID) throws -> ClientRequest? {
    try sql.first(ClientRequest.self, Self.named, [.account(account), .text(name)])
  }

  func latest(digest: [UInt8], of key: KeyID, since: Timestamp) throws -> ClientRequest? {
    try sql.first(ClientRequest.self, Self.same, [.key(key), .blob(digest), .time(since)])
  }

  func prune(before: Timestamp) throws -> Int {
    try sql.run("DELETE FROM client_requests WHERE created_at < ?", [.time(before)])
  }
}

extension ClientRequest: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      account: row.account(0), key: KeyID(row.int(1)), name: row.textOrNull(2),
      digest: row.blob(3), origin: row.text(4), jobCount: try row.number(5),
      available: row.amount(6), createdAt: row.time(7))
  }
}
