package import Domain
package import Lifecycle
package import Services
import Telegram

/// Tells the chat how a top-up goes, by rows of the outbox.
///
/// Made before `BotContext`, whose top-up service holds it.
package struct ChatTopUpAnnouncer: TopUpAnnouncer {
  let texts: Texts
  private let outbox: Wakeup

  package init(texts: Texts, outbox: Wakeup) {
    self.texts = texts
    self.outbox = outbox
  }

  package func announceOpened(
    _ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard case .stars(let stars) = topUp.price else { return }
    let invoice = SendInvoice(
      chatID: topUp.chatID, title: "\(topUp.credit)", description: "\(topUp.credit)",
      payload: topUp.payload, stars: stars.count, startParameter: "topup")
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: topUp.chatID, method: SendInvoice.name,
        parameters: String(decoding: invoice.json(), as: UTF8.self),
        effect: .topUpMessage(topUp.id), createdAt: now))
  }

  package func announceSeen(_ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp) throws {
  }

  package func announceCredited(
    _ crediting: Crediting, in tx: any StoreTransaction, at now: Timestamp
  ) throws {}

  package func announceEnded(
    _ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp
  ) throws {}

  package func announceRefunding(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp
  ) throws {}

  package func announceRefunded(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp
  ) throws {}

  package func announceRefundFailed(
    _ settlement: Settlement, reason: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws {}

  package func announceReversed(
    _ settlement: Settlement, lacking: Amount, in tx: any StoreTransaction, at now: Timestamp
  ) throws {}

  package func announceSuspended(
    _ entry: SuspenseEntry, in tx: any StoreTransaction, at now: Timestamp
  ) throws {}

  package func announceClaimed(
    _ entry: SuspenseEntry, by claimant: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws {}

  package func committed() {
    outbox.ring()
  }
}
