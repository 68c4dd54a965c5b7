import Domain
import Services
import Telegram

extension ChatTopUpAnnouncer {
  func phrases(for account: AccountID, in tx: any StoreTransaction) throws -> Phrases {
    texts.phrases(try tx.accounts.customer(account)?.language ?? Texts.fallback)
  }

  func button(_ title: String, _ button: Button, style: ButtonStyle? = nil) -> InlineButton {
    InlineButton(text: title, action: .callback(signer.sign(button.payload)), style: style)
  }

  /// Sends a message to a person's private chat, which has the account's number.
  func say(
    _ html: String, to account: AccountID, keyboard: [[InlineButton]] = [],
    in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    let message = SendMessage(
      chatID: account.rawValue, text: html,
      replyMarkup: keyboard.isEmpty ? nil : .inline(InlineKeyboard(rows: keyboard)))
    try queue(message, chat: account.rawValue, in: tx, at: now)
  }

  /// Says something about a receipt to its owner.
  func tell(
    _ text: TextKey, about settlement: Settlement, lacking: Amount = .zero,
    in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    let phrases = try phrases(for: settlement.account, in: tx)
    let whole = Amount(micros: settlement.credit.micros + settlement.bonus.micros)
    let available = try tx.ledger.balance(of: settlement.account).available
    try say(
      phrases(
        text, ("number", String(settlement.id.rawValue)),
        ("price", MoneyWords.price(settlement.paid)), ("credit", whole.description),
        ("lacking", lacking.description), ("available", available.description)),
      to: settlement.account, in: tx, at: now)
  }

  /// Says something to every admin, each in their language.
  func tellAdmins(
    in tx: any StoreTransaction, at now: Timestamp,
    keyboard: (Phrases) -> [[InlineButton]] = { _ in [] }, _ words: (Phrases) -> String
  ) throws {
    for admin in admins {
      let phrases = try phrases(for: admin, in: tx)
      try say(words(phrases), to: admin, keyboard: keyboard(phrases), in: tx, at: now)
    }
  }

  /// Changes the words under a quote and leaves its buttons off; an invoice has no words to change.
  func edit(
    _ topUp: TopUp, _ text: TextKey, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard topUp.rail == .ton, let message = topUp.messageID else { return }
    let phrases = try phrases(for: topUp.account, in: tx)
    let caption = phrases(
      text, ("price", MoneyWords.price(topUp.price)), ("credit", topUp.credit.description),
      ("comment", topUp.payload))
    try queue(
      EditMessageCaption(chatID: topUp.chatID, messageID: message, caption: caption),
      chat: topUp.chatID, in: tx, at: now)
  }

  /// Takes the message of a top-up away, or says under a quote what became of it.
  func close(
    _ topUp: TopUp, _ text: TextKey?, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard let message = topUp.messageID else { return }
    if let text, topUp.rail == .ton {
      try edit(topUp, text, in: tx, at: now)
    } else {
      try queue(
        DeleteMessage(chatID: topUp.chatID, messageID: message), chat: topUp.chatID, in: tx,
        at: now)
    }
  }

  private func queue(
    _ method: some BotMethod, chat: Int64, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: chat, method: type(of: method).name,
        parameters: String(decoding: method.json(), as: UTF8.self), createdAt: now))
  }
}
