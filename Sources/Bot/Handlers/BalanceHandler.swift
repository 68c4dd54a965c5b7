import Domain
import Services
import Telegram

/// /balance: what can be spent, what is set aside, and the last moves.
struct BalanceHandler {
  let turn: Turn

  private static let moves = 3
  /// Transfers looked through for them: holds and their releases are no moves.
  private static let transfers = 50

  func balance() throws {
    let phrases = turn.phrases
    let id = turn.customer.id
    let balance = try turn.tx.ledger.balance(of: id)
    var lines = [phrases(.balanceCard, ("available", balance.available.description))]
    if balance.held > .zero {
      lines.append(phrases(.balanceHeld, ("held", balance.held.description)))
    }
    let owed = try turn.tx.settlements.openShortfalls(of: id)
    if !owed.isEmpty {
      let sum = try owed.reduce(Amount.zero) { try $0.adding($1.open) }
      lines.append(phrases(.balanceOwed, ("owed", sum.description)))
    }
    let transfers = try turn.tx.ledger.transfers(of: id, limit: Self.transfers)
    let moves = transfers.filter { $0.kind == .direct || $0.kind == .post }.prefix(Self.moves)
    for (index, move) in moves.enumerated() {
      lines.append((index == 0 ? "\n" : "") + line(move))
    }
    try turn.say(
      lines.joined(separator: "\n"),
      keyboard: [
        [turn.button(.buttonTopUp, .open(.topup), style: .primary)],
        [
          turn.button(.buttonReceipts, .open(.receipts)),
          turn.button(.buttonUsage, .open(.usage)),
        ],
      ])
  }

  private func line(_ move: Transfer) -> String {
    let sign = move.credit == turn.customer.id ? "+" : "−"
    return turn.phrases(
      .balanceMove, ("amount", sign + move.amount.description),
      ("reason", turn.phrases(Self.reason(move.reason))), ("when", move.at.minuteText))
  }

  private static func reason(_ word: String) -> TextKey {
    switch word {
    case "signup": .reasonSignup
    case "picture": .reasonPicture
    case "topup": .reasonTopup
    case "bonus", "bonus-kept": .reasonBonus
    case "bonus-back": .reasonBonusBack
    case "refund": .reasonRefund
    case "refund-failed": .reasonRefundFailed
    case "reversal": .reasonReversal
    case "shortfall", "shortfall-back": .reasonShortfall
    default: .reasonAdjustment
    }
  }
}
