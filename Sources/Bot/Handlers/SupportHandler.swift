import Domain
import Services
import Telegram

/// /paysupport: a question about a payment, to all admins, with the latest payments beside it.
struct SupportHandler {
  let turn: Turn

  private static let longest = 1500
  private static let mostOpen = 3
  private static let betweenTickets: Duration = .seconds(60)
  private static let payments = 3

  func ask(_ text: String) throws {
    guard !text.isEmpty else {
      let html = turn.phrases(.paysupport, ("account", turn.customer.id.description))
      try Question.support.ask(html, placeholder: .supportPlaceholder, turn)
      return
    }
    let open = try turn.tx.support.openTickets(of: turn.customer.id, limit: Self.mostOpen)
    guard open.count < Self.mostOpen else {
      try turn.say(turn.phrases(.supportTooMany, ("count", String(open.count))))
      return
    }
    guard
      try turn.tx.updates.claimPress(
        "ticket:\(turn.customer.id)", at: turn.now, window: Self.betweenTickets)
    else {
      try turn.say(turn.phrases(.supportTooFast))
      return
    }
    try file(TextLimits.cut(text, utf16: Self.longest))
  }

  private func file(_ text: String) throws {
    let latest = try turn.tx.settlements.settlements(
      of: turn.customer.id, since: nil, until: nil, limit: Self.payments, offset: 0)
    let id = try turn.tx.support.insert(
      SupportTicket(
        account: turn.customer.id, chatID: turn.place.chatID, text: text,
        settlement: latest.first?.id, createdAt: turn.now))
    let available = try turn.tx.ledger.balance(of: turn.customer.id).available
    for admin in turn.context.settings.admins {
      let phrases = try turn.phrases(of: admin)
      let words = MoneyWords(phrases: phrases)
      let receipts = latest.isEmpty ? "–" : latest.map(words.line).joined(separator: "\n")
      let html = phrases(
        .ticketCard, ("id", String(id.rawValue)), ("name", turn.customer.name),
        ("account", turn.customer.id.description), ("available", available.description),
        ("text", text), ("receipts", receipts))
      try turn.say(
        html, to: admin,
        keyboard: [
          [
            turn.button(titled: phrases(.buttonAnswer), .money(.answer(id)), style: .primary),
            turn.button(titled: phrases(.buttonCloseTicket), .money(.close(id))),
          ]
        ])
    }
    try turn.say(turn.phrases(.supportFiled, ("id", String(id.rawValue))))
  }
}
