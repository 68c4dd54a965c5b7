/// A question about a payment, from /paysupport to the admins.
package struct SupportTicket: Hashable, Sendable {
  package let id: TicketID
  package let account: AccountID
  package let chatID: Int64
  /// What the person wrote.
  package let text: String
  /// The person's last payment when the ticket was written.
  package let settlement: SettlementID?
  package var state: TicketState
  /// The admin who has answered or closed it.
  package var handledBy: AccountID?
  package let createdAt: Timestamp
  package var endedAt: Timestamp?

  package init(
    id: TicketID = TicketID(0), account: AccountID, chatID: Int64, text: String,
    settlement: SettlementID?, state: TicketState = .open, handledBy: AccountID? = nil,
    createdAt: Timestamp, endedAt: Timestamp? = nil
  ) {
    self.id = id
    self.account = account
    self.chatID = chatID
    self.text = text
    self.settlement = settlement
    self.state = state
    self.handledBy = handledBy
    self.createdAt = createdAt
    self.endedAt = endedAt
  }
}

/// Number of a ticket.
package struct TicketID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// How far a ticket has come.
package enum TicketState: String, Sendable, CaseIterable {
  case open, answered, closed
}
