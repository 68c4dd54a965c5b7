import Domain
import Services
import Telegram

/// /admin suspense: payments that could not be matched.
struct AdminSuspense {
  let turn: Turn

  private static let shown = 5

  /// Nothing, or the number of a page, lists; `credit 3 123 [4.50]` and `dismiss 3` decide.
  func suspense(_ rest: String) throws {
    let words = rest.split(whereSeparator: \.isWhitespace).map(String.init)
    switch (words.first?.lowercased(), words.count) {
    case (nil, _): try list(page: 1)
    case (let page?, 1) where Int(page).map { (1...100_000).contains($0) } == true:
      try list(page: Int(page) ?? 1)
    case ("credit", 3...4):
      guard let id = Int64(words[1]), let account = Int64(words[2]) else { fallthrough }
      let worth = words.count == 4 ? AdminHandler.signedAmount(words[3]) : nil
      guard words.count == 3 || worth != nil else { fallthrough }
      try credit(SuspenseID(id), to: AccountID(account), worth: worth)
    case ("dismiss", 2):
      guard let id = Int64(words[1]) else { fallthrough }
      try dismiss(SuspenseID(id))
    default: try turn.say(turn.phrases(.adminSuspenseUsage))
    }
  }

  func credit(_ id: SuspenseID, to account: AccountID, worth: Amount? = nil) throws {
    let settlement = try turn.context.topUps.resolve(
      id, to: account, credit: worth, by: turn.customer.id, in: turn.tx, at: turn.now)
    turn.sentRow()
    try turn.say(
      turn.phrases(
        .adminSuspenseCredited, ("id", String(id.rawValue)),
        ("credit", settlement.credit.description), ("account", account.description),
        ("number", String(settlement.id.rawValue))))
  }

  func dismiss(_ id: SuspenseID) throws {
    let claimant = try turn.tx.suspense.entry(id)?.claimant
    try turn.context.topUps.dismiss(id, by: turn.customer.id, in: turn.tx, at: turn.now)
    if let claimant {
      try turn.say(try turn.phrases(of: claimant)(.claimDismissed), to: claimant)
    }
    try turn.say(turn.phrases(.adminSuspenseDismissed, ("id", String(id.rawValue))))
  }

  private func list(page: Int) throws {
    let entries = try turn.tx.suspense.pending(
      limit: Self.shown, offset: (page - 1) * Self.shown)
    let count = try turn.tx.suspense.count(.open) + turn.tx.suspense.count(.claimed)
    guard !entries.isEmpty else {
      try turn.say(turn.phrases(.adminSuspenseNone))
      return
    }
    for entry in entries {
      let card = SuspenseCard(entry: entry, phrases: turn.phrases)
      try turn.say(card.html, keyboard: card.keyboard(turn.context.signer))
    }
    try turn.say(
      turn.phrases(
        .adminSuspenseCount, ("shown", String(entries.count)), ("count", String(count)))
        + "\n" + turn.phrases(.adminSuspenseUsage))
  }
}
