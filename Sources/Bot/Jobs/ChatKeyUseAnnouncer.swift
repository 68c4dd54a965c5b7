package import Domain
package import Lifecycle
import Services
import Telegram

/// Tells the owner of a key in the private chat, quietly, that it was used from somewhere new.
package struct ChatKeyUseAnnouncer: KeyUseAnnouncer {
  private let context: BotContext
  private let outbox: Wakeup

  package init(context: BotContext, outbox: Wakeup) {
    self.context = context
    self.outbox = outbox
  }

  package func announceUse(
    of key: APIKey, from address: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard let owner = try tx.accounts.customer(key.account), !owner.hasBlockedBot else { return }
    let phrases = context.texts.phrases(owner.language)
    let revoke = InlineButton(
      text: phrases(.buttonRevoke),
      action: .callback(context.signer.sign(Button.key(.revoke, key.id).payload)), style: .danger)
    // The private chat of a person has the person's number.
    let message = SendMessage(
      chatID: owner.id.rawValue,
      text: phrases(
        .keyUsedAnew, ("name", key.name), ("prefix", key.prefix), ("address", address)),
      replyMarkup: .inline(InlineKeyboard(rows: [[revoke]])), disableNotification: true)
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: owner.id.rawValue, method: SendMessage.name,
        parameters: String(decoding: message.json(), as: UTF8.self), createdAt: now))
  }

  package func committed() {
    outbox.ring()
  }
}
