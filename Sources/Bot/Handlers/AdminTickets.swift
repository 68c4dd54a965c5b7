import Domain
import Services
import Telegram

/// /admin tickets and answers: questions about payments.
struct AdminTickets {
  let turn: Turn

  private static let shown = 5
  private static let longestAnswer = 3000

  func list() throws {
    let tickets = try turn.tx.support.openTickets(of: nil, limit: Self.shown)
    guard !tickets.isEmpty else {
      try turn.say(turn.phrases(.adminTicketsNone))
      return
    }
    for ticket in tickets {
      let name = try turn.tx.accounts.customer(ticket.account)?.name ?? ""
      try turn.say(
        turn.phrases(
          .adminTicket, ("id", String(ticket.id.rawValue)), ("name", name),
          ("account", ticket.account.description), ("when", ticket.createdAt.minuteText),
          ("text", ticket.text)),
        keyboard: [
          [
            turn.button(.buttonAnswer, .money(.answer(ticket.id)), style: .primary),
            turn.button(.buttonCloseTicket, .money(.close(ticket.id))),
          ]
        ])
    }
  }

  /// `answer 5 words`.
  func answer(_ rest: String) throws {
    let words = rest.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, let number = Int64(words[0].drop { "№#".contains($0) }) else {
      try turn.say(turn.phrases(.adminAnswerUsage))
      return
    }
    try answer(TicketID(number), with: words[1])
  }

  /// Sends an answer to who has asked; a ticket may be answered more than once.
  func answer(_ id: TicketID, with text: String) throws {
    guard var ticket = try turn.tx.support.ticket(id) else {
      try turn.say(turn.phrases(.moneyNotFound))
      return
    }
    let text = TextLimits.cut(text, utf16: Self.longestAnswer)
    try turn.say(
      try turn.phrases(of: ticket.account)(
        .supportAnswer, ("id", String(id.rawValue)), ("text", text)), to: ticket.account)
    ticket.state = .answered
    ticket.handledBy = turn.customer.id
    ticket.endedAt = turn.now
    try turn.tx.support.update(ticket)
    try record("ticket.answer", ticket)
    try turn.say(turn.phrases(.adminAnswered, ("id", String(id.rawValue))))
  }

  /// Ends a ticket without a word; false when there is none that is open.
  func close(_ id: TicketID) throws -> Bool {
    guard var ticket = try turn.tx.support.ticket(id), ticket.state == .open else { return false }
    ticket.state = .closed
    ticket.handledBy = turn.customer.id
    ticket.endedAt = turn.now
    try turn.tx.support.update(ticket)
    try record("ticket.close", ticket)
    return true
  }

  private func record(_ action: String, _ ticket: SupportTicket) throws {
    try turn.tx.support.record(
      AuditEntry(
        admin: turn.customer.id, action: action, subject: ticket.account,
        detail: "ticket \(ticket.id.rawValue)", at: turn.now))
  }
}
