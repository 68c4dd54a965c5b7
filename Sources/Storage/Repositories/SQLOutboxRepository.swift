import Domain
import SQLite

/// Replies not yet sent, in the table `outbox`.
///
/// The parameters of a secret row reach the database only sealed, bound to their chat and method;
/// the connection overwrites what it deletes.
struct SQLOutboxRepository: OutboxRepository {
  let sql: any SQLExecutor
  let secrets: any SecretSealer

  func insert(_ row: OutboxRow) throws -> Int64 {
    var sealed: [UInt8]?
    if row.isSecret {
      sealed = try secrets.seal(
        row.parameters, for: Self.context(chatID: row.chatID, method: row.method))
    }
    let id = try sql.first(
      Int64.self,
      """
      INSERT INTO outbox (chat_id, lane, method, parameters, sealed, picture, effect, not_before,
        attempts, created_at, target, attachment)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """,
      [
        SQLValue(row.chatID), .count(row.lane.rawValue), .text(row.method),
        sealed == nil ? .text(row.parameters) : .null, SQLValue(sealed),
        SQLValue(row.picture?.rawValue), .text(row.effect.text), .time(row.notBefore),
        .count(row.attempts), .time(row.createdAt), SQLValue(row.target?.rawValue),
        SQLValue(try row.attachment.map(AttachmentText.encode)),
      ])
    guard let id else { throw StorageError.noSuchRow(table: "outbox", id: 0) }
    return id
  }

  /// Leaves out secrets that cannot be unsealed, since one of them must not stop all replies;
  /// `LedgerVerifier` finds them.
  func rows(after: Int64, limit: Int) throws -> [OutboxRow] {
    unsealed(
      try sql.query(
        Stored.self,
        """
        SELECT id, chat_id, lane, method, parameters, sealed, picture, effect, not_before, attempts,
          created_at, target, attachment
        FROM outbox WHERE id > ? ORDER BY id LIMIT ?
        """, [.integer(after), .count(limit)]))
  }

  func frontRows(after: Int64, limit: Int) throws -> [OutboxRow] {
    unsealed(
      try sql.query(
        Stored.self,
        """
        SELECT id, chat_id, lane, method, parameters, sealed, picture, effect, not_before, attempts,
          created_at, target, attachment
        FROM outbox WHERE lane = 0 AND id > ? ORDER BY id LIMIT ?
        """, [.integer(after), .count(limit)]))
  }

  private func unsealed(_ rows: [Stored]) -> [OutboxRow] {
    rows.compactMap { stored in
      guard let sealed = stored.sealed else { return stored.row }
      var row = stored.row
      let context = Self.context(chatID: row.chatID, method: row.method)
      guard let secret = secrets.open(sealed, for: context)
      else { return nil }
      row.parameters = secret
      return row
    }
  }

  func remove(_ ids: [Int64]) throws {
    for id in ids { try sql.run("DELETE FROM outbox WHERE id = ?", [.integer(id)]) }
  }

  func countAttempt(_ id: Int64) throws {
    try sql.run("UPDATE outbox SET attempts = attempts + 1 WHERE id = ?", [.integer(id)])
  }

  func depth() throws -> Int {
    Int(try sql.first(Int64.self, "SELECT COUNT(*) FROM outbox") ?? 0)
  }

  /// What sealed parameters belong to.
  static func context(chatID: Int64?, method: String) -> String {
    "outbox:\(chatID ?? 0):\(method)"
  }

  private struct Stored: SQLReadable {
    let row: OutboxRow
    let sealed: [UInt8]?

    init(_ columns: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      guard let lane = OutboxLane(rawValue: try columns.number(2)) else {
        throw .unexpectedColumn(2, sql: "")
      }
      sealed = columns.blobOrNull(5)
      row = OutboxRow(
        id: columns.int(0), chatID: columns.intOrNull(1), lane: lane, method: columns.text(3),
        parameters: columns.textOrNull(4) ?? "", isSecret: sealed != nil,
        picture: columns.textOrNull(6).map(PictureID.init),
        attachment: columns.textOrNull(12).flatMap(AttachmentText.decode),
        target: columns.intOrNull(11).map(JobID.init),
        effect: OutboxEffect(text: columns.text(7)), notBefore: columns.timeOrNull(8),
        attempts: try columns.number(9), createdAt: columns.time(10))
    }
  }
}
