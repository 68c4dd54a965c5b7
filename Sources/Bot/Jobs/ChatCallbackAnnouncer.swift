package import Domain
package import Lifecycle
package import Services
import Telegram

/// Tells the owner of callbacks in the private chat how they fare.
package struct ChatCallbackAnnouncer: CallbackAnnouncer {
  private let context: BotContext
  private let outbox: Wakeup

  /// Of one receiver's troubles is spoken once in this time, however many callbacks it has.
  private static let pause: Duration = .seconds(3600)

  package init(context: BotContext, outbox: Wakeup) {
    self.context = context
    self.outbox = outbox
  }

  package func announce(
    _ notice: CallbackNotice, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    let delivery = notice.delivery
    guard let owner = try tx.accounts.customer(delivery.account), !owner.hasBlockedBot,
      try isNews(notice, in: tx, at: now)
    else { return }
    let phrases = context.texts.phrases(owner.language)
    let words = CallbackWords(phrases: phrases)
    let buttons = [(TextKey.buttonWebhookLog, WebhookButton.log), (.buttonWebhook, .card)].map {
      InlineButton(
        text: phrases($0.0),
        action: .callback(context.signer.sign(Button.webhook($0.1).payload)))
    }
    // The private chat of a person has the person's number.
    let message = SendMessage(
      chatID: owner.id.rawValue,
      text: phrases(
        Self.text(notice), ("host", words.host(delivery)), ("name", words.name(delivery)),
        ("outcome", words.outcome(of: delivery)), ("tries", String(delivery.attempts))),
      replyMarkup: .inline(InlineKeyboard(rows: [buttons])))
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: owner.id.rawValue, method: SendMessage.name,
        parameters: String(decoding: message.json(), as: UTF8.self), createdAt: now))
  }

  package func committed() {
    outbox.ring()
  }

  /// Tests were asked for, and a receiver goes once: only trouble repeats itself.
  private func isNews(
    _ notice: CallbackNotice, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Bool {
    let kind: String
    switch notice {
    case .tested: return true
    case .failing: kind = "failing"
    case .givenUp: kind = "given"
    case .gone: kind = "gone"
    }
    let delivery = notice.delivery
    return try tx.updates.claimPress(
      "callback:\(kind):\(delivery.account.rawValue):\(delivery.url.host)", at: now,
      window: Self.pause)
  }

  private static func text(_ notice: CallbackNotice) -> TextKey {
    switch notice {
    case .tested(let delivery):
      delivery.state == .delivered ? .webhookTestArrived : .webhookTestFailed
    case .failing: .webhookFailing
    case .givenUp: .webhookGivenUp
    case .gone(let delivery): delivery.isDefault ? .webhookGone : .webhookGoneOwn
    }
  }
}
