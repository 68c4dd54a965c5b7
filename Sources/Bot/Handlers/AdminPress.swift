import Domain
import Services
import Telegram

/// The buttons that admins see.
struct AdminPress {
  let turn: Turn
  let press: PressHandler
  let messageID: Int64?

  /// Who was an admin once finds these buttons dead.
  func handle(_ button: MoneyButton) throws {
    guard turn.isAdmin else {
      try press.answer(turn.phrases(.pressExpired))
      return
    }
    do {
      try act(on: button)
    } catch let refusal as TopUpRefusal {
      try press.answer(MoneyWords(phrases: turn.phrases).refusal(refusal), isAlert: true)
    }
  }

  private func act(on button: MoneyButton) throws {
    switch button {
    case .answer(let id):
      try press.answer(nil)
      try Question.ticket(id).ask(
        turn.phrases(.adminAnswerAsk, ("id", String(id.rawValue))),
        placeholder: .adminAnswerPlaceholder, turn)
    case .close(let id):
      let isClosed = try AdminTickets(turn: turn).close(id)
      try press.answer(turn.phrases(isClosed ? .adminClosed : .moneyEnded))
    case .creditClaim(let id):
      guard let claimant = try turn.tx.suspense.entry(id)?.claimant else {
        throw TopUpRefusal.notFound
      }
      guard try !TopUpService.isDisputed(id, in: turn.tx) else {
        try press.answer(
          turn.phrases(.adminClaimDisputed, ("id", String(id.rawValue))), isAlert: true)
        return
      }
      try AdminSuspense(turn: turn).credit(id, to: claimant)
      try press.answer(nil)
    case .dismissClaim(let id):
      try AdminSuspense(turn: turn).dismiss(id)
      try press.answer(nil)
    default: try press.answer(nil)
    }
  }
}
