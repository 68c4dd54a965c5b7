import Domain
import SQLite

/// Questions and the record of admins, in the tables `tickets` and `audit`.
struct SQLSupportRepository: SupportRepository {
  let sql: any SQLExecutor

  func insert(_ ticket: SupportTicket) throws -> TicketID {
    let id = try sql.first(
      Int64.self,
      """
      INSERT INTO tickets (account, chat_id, text, settlement, state, handled_by, created_at,
        ended_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """,
      [
        .account(ticket.account), .integer(ticket.chatID), .text(ticket.text),
        SQLValue(ticket.settlement?.rawValue), .text(ticket.state.rawValue),
        SQLValue(ticket.handledBy?.rawValue), .time(ticket.createdAt), .time(ticket.endedAt),
      ])
    guard let id else { throw StorageError.noSuchRow(table: "tickets", id: 0) }
    return TicketID(id)
  }

  func ticket(_ id: TicketID) throws -> SupportTicket? {
    try sql.first(
      SupportTicket.self,
      """
      SELECT id, account, chat_id, text, settlement, state, handled_by, created_at, ended_at
      FROM tickets WHERE id = ?
      """, [.integer(id.rawValue)])
  }

  func update(_ ticket: SupportTicket) throws {
    let changed = try sql.run(
      "UPDATE tickets SET state = ?, handled_by = ?, ended_at = ? WHERE id = ?",
      [
        .text(ticket.state.rawValue), SQLValue(ticket.handledBy?.rawValue), .time(ticket.endedAt),
        .integer(ticket.id.rawValue),
      ])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "tickets", id: ticket.id.rawValue)
    }
  }

  func openTickets(of account: AccountID?, limit: Int) throws -> [SupportTicket] {
    guard let account else {
      return try sql.query(
        SupportTicket.self,
        """
        SELECT id, account, chat_id, text, settlement, state, handled_by, created_at, ended_at
        FROM tickets WHERE state = 'open' ORDER BY id LIMIT ?
        """, [.count(limit)])
    }
    return try sql.query(
      SupportTicket.self,
      """
      SELECT id, account, chat_id, text, settlement, state, handled_by, created_at, ended_at
      FROM tickets WHERE state = 'open' AND account = ? ORDER BY id LIMIT ?
      """, [.account(account), .count(limit)])
  }

  func record(_ entry: AuditEntry) throws {
    try sql.run(
      "INSERT INTO audit (admin, action, subject, detail, at) VALUES (?, ?, ?, ?, ?)",
      [
        .account(entry.admin), .text(entry.action), SQLValue(entry.subject?.rawValue),
        .text(entry.detail), .time(entry.at),
      ])
  }

  func audit(about subject: AccountID?, limit: Int) throws -> [AuditEntry] {
    guard let subject else {
      return try sql.query(
        AuditEntry.self,
        "SELECT id, admin, action, subject, detail, at FROM audit ORDER BY id DESC LIMIT ?",
        [.count(limit)])
    }
    return try sql.query(
      AuditEntry.self,
      """
      SELECT id, admin, action, subject, detail, at FROM audit WHERE subject = ?
      ORDER BY id DESC LIMIT ?
      """, [.account(subject), .count(limit)])
  }
}

extension SupportTicket: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: TicketID(row.int(0)), account: row.account(1), chatID: row.int(2), text: row.text(3),
      settlement: row.intOrNull(4).map(SettlementID.init), state: try row.word(5),
      handledBy: row.intOrNull(6).map { AccountID($0) }, createdAt: row.time(7),
      endedAt: row.timeOrNull(8))
  }
}

extension AuditEntry: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: row.int(0), admin: row.account(1), action: row.text(2),
      subject: row.intOrNull(3).map { AccountID($0) }, detail: row.text(4), at: row.time(5))
  }
}
