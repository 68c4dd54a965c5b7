import Domain
import Services
import Telegram

/// /refund: gives unspent top-ups back.
struct RefundHandler {
  let turn: Turn

  private static let shown = 8

  /// What can be given back now; `editing` replaces that message.
  func list(editing messageID: Int64? = nil) throws {
    let found = try turn.context.topUps.refundable(
      of: turn.customer.id, limit: Self.shown, in: turn.tx)
    guard !found.isEmpty else {
      try turn.show(
        turn.phrases(.refundNone), [[turn.button(.buttonSupport, .open(.paysupport))]],
        editing: messageID)
      return
    }
    let words = MoneyWords(phrases: turn.phrases)
    let buttons = found.map { settlement in
      [
        turn.button(
          titled: turn.phrases(
            .refundChoice, ("number", String(settlement.id.rawValue)),
            ("price", MoneyWords.price(settlement.paid))), .money(.refund(settlement.id)))
      ]
    }
    try turn.show(
      ([turn.phrases(.refundTitle)] + found.map(words.line)).joined(separator: "\n\n"), buttons,
      editing: messageID)
  }

  /// `/refund 12` asks at once.
  func refund(_ text: String) throws {
    guard let number = Int64(text.drop { "№#".contains($0) }) else {
      try list()
      return
    }
    guard let settlement = try own(SettlementID(number)) else {
      try turn.say(turn.phrases(.moneyNotFound))
      return
    }
    try ask(settlement, editing: nil)
  }

  /// Asks whether it is meant, with what goes and what is lost.
  func ask(_ id: SettlementID, editing messageID: Int64?) throws {
    guard let settlement = try own(id) else {
      try turn.show(turn.phrases(.moneyNotFound), [], editing: messageID)
      return
    }
    try ask(settlement, editing: messageID)
  }

  /// Begins the refund; what is said then is the announcer's.
  func confirm(_ id: SettlementID, replacing messageID: Int64?) throws {
    do {
      try turn.context.topUps.refund(
        id, by: .owner(turn.customer.id), in: turn.tx, at: turn.now)
      turn.sentRow()
      if let messageID { try turn.delete(messageID) }
    } catch let refusal as TopUpRefusal {
      try turn.show(
        MoneyWords(phrases: turn.phrases).refusal(refusal),
        [[turn.button(.buttonSupport, .open(.paysupport))]], editing: messageID)
    }
  }

  private func ask(_ settlement: Settlement, editing messageID: Int64?) throws {
    let phrases = turn.phrases
    var html = phrases(
      .refundAsk, ("number", String(settlement.id.rawValue)),
      ("price", MoneyWords.price(settlement.paid)), ("credit", settlement.credit.description))
    if settlement.bonus > .zero {
      html += "\n" + phrases(.refundAskBonus, ("bonus", settlement.bonus.description))
    }
    try turn.show(
      html,
      [
        [
          turn.button(
            .buttonRefundConfirm, .money(.refundConfirmed(settlement.id)), style: .danger)
        ],
        [turn.button(.buttonBack, .money(.refunds))],
      ], editing: messageID)
  }

  private func own(_ id: SettlementID) throws -> Settlement? {
    guard let settlement = try turn.tx.settlements.settlement(id),
      settlement.account == turn.customer.id
    else { return nil }
    return settlement
  }
}
