/// Questions to the admins, and what admins have done.
package protocol SupportRepository {
  /// Stores a ticket and gives it its number; `ticket.id` is ignored.
  func insert(_ ticket: SupportTicket) throws -> TicketID

  func ticket(_ id: TicketID) throws -> SupportTicket?

  /// Replaces state, who handled it, and the end.
  func update(_ ticket: SupportTicket) throws

  /// Open tickets, oldest first; of one account, or of all.
  func openTickets(of account: AccountID?, limit: Int) throws -> [SupportTicket]

  /// Appends to the record of what admins do.
  func record(_ entry: AuditEntry) throws

  /// What admins have done, newest first; about one account, or all.
  func audit(about subject: AccountID?, limit: Int) throws -> [AuditEntry]
}
