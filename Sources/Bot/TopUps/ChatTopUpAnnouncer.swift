package import Domain
package import Lifecycle
package import Services
import Telegram

/// Tells the chat how a top-up goes, by rows of the outbox.
///
/// Made before `BotContext`, whose top-up service holds it.
package struct ChatTopUpAnnouncer: TopUpAnnouncer {
  let texts: Texts
  let signer: ButtonSigner
  /// The wallet of quotes in USDT; nil when they are not offered.
  let wallet: TONWallet?
  /// Who is told about payments that need a person.
  let admins: [AccountID]
  let bonus: TopUpSettings.FirstDepositBonus
  private let outbox: Wakeup

  package init(
    texts: Texts, signer: ButtonSigner, wallet: TONWallet?, admins: [AccountID],
    bonus: TopUpSettings.FirstDepositBonus = .init(), outbox: Wakeup
  ) {
    self.texts = texts
    self.signer = signer
    self.wallet = wallet
    self.admins = admins
    self.bonus = bonus
    self.outbox = outbox
  }

  package func announceOpened(
    _ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    let phrases = try phrases(for: topUp.account, in: tx)
    let earns =
      topUp.credit >= bonus.threshold ? try !tx.settlements.hasHadBonus(topUp.account) : false
    let offer = TopUpOffer(
      topUp: topUp, bonus: earns ? bonus.amount : .zero, phrases: phrases, signer: signer)
    _ = try tx.outbox.insert(offer.row(wallet: wallet, at: now))
  }

  package func announceSeen(_ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp) throws {
    try edit(topUp, .tonSeen, in: tx, at: now)
  }

  package func announceCredited(
    _ crediting: Crediting, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    let settlement = crediting.settlement
    if let topUp = crediting.topUp, !settlement.notes.contains(.second) {
      try close(topUp, .tonPaid, in: tx, at: now)
    }
    let phrases = try phrases(for: settlement.account, in: tx)
    let words = MoneyWords(phrases: phrases)
    var lines = [
      phrases(
        .credited, ("credit", settlement.credit.description),
        ("price", MoneyWords.price(settlement.paid)))
    ]
    if settlement.bonus > .zero {
      lines.append(phrases(.creditedBonus, ("bonus", settlement.bonus.description)))
    }
    lines += words.notes(settlement)
    if crediting.collected > .zero {
      lines.append(phrases(.creditedCollected, ("collected", crediting.collected.description)))
    }
    let available = try tx.ledger.balance(of: settlement.account).available
    lines.append(
      phrases(
        .creditedBalance, ("available", available.description),
        ("number", String(settlement.id.rawValue))))
    try say(
      lines.joined(separator: "\n"), to: settlement.account,
      keyboard: [
        [
          button(phrases(.buttonReceipts), .open(.receipts)),
          button(phrases(.buttonBalance), .open(.balance)),
        ]
      ], in: tx, at: now)
  }

  package func announceEnded(
    _ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    switch topUp.state {
    case .expired: try close(topUp, .tonExpired, in: tx, at: now)
    case .superseded, .cancelled: try close(topUp, nil, in: tx, at: now)
    case .open, .paid: return
    }
  }

  package func announceRefunding(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    try tell(.refundBegun, about: settlement, in: tx, at: now)
  }

  package func announceRefunded(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    // Nobody but an admin's own wallet can send USDT back.
    let isByHand = settlement.key.rail == .ton
    try tell(isByHand ? .refundByHand : .refundDone, about: settlement, in: tx, at: now)
  }

  package func announceRefundFailed(
    _ settlement: Settlement, reason: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    try tell(.refundFailed, about: settlement, in: tx, at: now)
    try tellAdmins(in: tx, at: now) { phrases in
      phrases(
        .adminRefundFailed, ("number", String(settlement.id.rawValue)),
        ("account", settlement.account.description), ("price", MoneyWords.price(settlement.paid)),
        ("reason", reason))
    }
  }

  package func announceReversed(
    _ settlement: Settlement, lacking: Amount, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    try tell(
      lacking > .zero ? .reversedLacking : .reversed, about: settlement, lacking: lacking, in: tx,
      at: now)
    try tellAdmins(in: tx, at: now) { phrases in
      phrases(
        .adminReversed, ("number", String(settlement.id.rawValue)),
        ("account", settlement.account.description), ("price", MoneyWords.price(settlement.paid)),
        ("lacking", lacking.description))
    }
  }

  package func announceSuspended(
    _ entry: SuspenseEntry, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    try tellAdmins(in: tx, at: now) { SuspenseCard(entry: entry, phrases: $0).html }
  }

  package func announceClaimed(
    _ entry: SuspenseEntry, by claimant: AccountID, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws {
    let name = try tx.accounts.customer(claimant)?.name ?? ""
    try tellAdmins(
      in: tx, at: now,
      keyboard: { SuspenseCard(entry: entry, phrases: $0).keyboard(signer) },
      {
        $0(.adminClaimed, ("account", claimant.description), ("name", name)) + "\n\n"
          + SuspenseCard(entry: entry, phrases: $0).html
      })
  }

  package func committed() {
    outbox.ring()
  }
}
