import Domain
import Telegram

extension Turn {
  /// The texts in the language of somebody else.
  func phrases(of account: AccountID) throws -> Phrases {
    context.texts.phrases(try tx.accounts.customer(account)?.language ?? Texts.fallback)
  }

  /// Sends a message to somebody's private chat, which has the account's number.
  func say(_ html: String, to account: AccountID, keyboard: [[InlineButton]] = []) throws {
    let message = SendMessage(
      chatID: account.rawValue, text: html,
      replyMarkup: keyboard.isEmpty ? nil : .inline(InlineKeyboard(rows: keyboard)))
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: account.rawValue, method: SendMessage.name,
        parameters: String(decoding: message.json(), as: UTF8.self), createdAt: now))
    sentRow()
  }

  /// Whether the person may use /admin.
  var isAdmin: Bool { context.settings.admins.contains(customer.id) }
}
