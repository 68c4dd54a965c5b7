import Domain
import Services
import Telegram

/// The buttons about money.
struct MoneyPress {
  let turn: Turn
  let press: PressHandler
  let messageID: Int64?

  func handle(_ button: MoneyButton) throws {
    switch button {
    case .cancel(let id):
      try cancel(id)
      return
    case .answer, .close, .creditClaim, .dismissClaim:
      try AdminPress(turn: turn, press: press, messageID: messageID).handle(button)
      return
    default: try press.answer(nil)
    }
    switch button {
    case .menu: try TopUpHandler(turn: turn).menu(editing: messageID)
    case .methods(let credit): try TopUpHandler(turn: turn).methods(credit, editing: messageID)
    case .stars(let credit): try TopUpHandler(turn: turn).stars(credit, replacing: messageID)
    case .ton(let credit):
      try TopUpHandler(turn: turn).open(.ton(credit: credit), replacing: messageID)
    case .otherAmount: try TopUpHandler(turn: turn).askAmount()
    case .receipts(let page, let month):
      try ReceiptHandler(turn: turn).page(page, month, editing: messageID)
    case .receiptsFile(let month): try ReceiptHandler(turn: turn).file(month)
    case .refunds: try RefundHandler(turn: turn).list(editing: messageID)
    case .refund(let id): try RefundHandler(turn: turn).ask(id, editing: messageID)
    case .refundConfirmed(let id):
      try RefundHandler(turn: turn).confirm(id, replacing: messageID)
    case .usage(let days): try UsageHandler(turn: turn).show(days: days, replacing: messageID)
    case .cancel, .answer, .close, .creditClaim, .dismissClaim: return
    }
  }

  private func cancel(_ id: TopUpID) throws {
    do {
      try turn.context.topUps.cancel(id, by: turn.customer.id, in: turn.tx, at: turn.now)
      try press.answer(turn.phrases(.topupCancelled))
    } catch let refusal as TopUpRefusal {
      try press.answer(MoneyWords(phrases: turn.phrases).refusal(refusal), isAlert: true)
    }
  }
}
