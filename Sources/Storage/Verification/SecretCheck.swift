import SQLite

/// Every sealed reply can be opened with the present master keys.
struct SecretCheck {
  let sql: any SQLExecutor
  let secrets: any SecretSealer

  func run(_ report: inout LedgerReport) throws {
    var rows = PagedRows<Sealed> { [sql] last in
      try sql.query(
        Sealed.self,
        """
        SELECT id, chat_id, method, sealed FROM outbox
        WHERE id > ? AND sealed IS NOT NULL ORDER BY id LIMIT ?
        """, [.integer(last?.id ?? .min), .count(PagedRows<Sealed>.pageSize)])
    }
    while let row = try rows.next() {
      let context = SQLOutboxRepository.context(chatID: row.chatID, method: row.method)
      if secrets.open(row.sealed, for: context) == nil {
        report.note(.secretUnreadable(outboxRow: row.id))
      }
    }
  }

  private struct Sealed: SQLReadable {
    let id: Int64
    let chatID: Int64?
    let method: String
    let sealed: [UInt8]

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      id = row.int(0)
      chatID = row.intOrNull(1)
      method = row.text(2)
      sealed = row.blob(3)
    }
  }
}
