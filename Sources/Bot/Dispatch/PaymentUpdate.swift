import Domain
import Lifecycle
import Services
import Telegram

/// What Telegram tells about payments, handed on inside the update's transaction.
///
/// No limit on what a person may send applies to money.
struct PaymentUpdate {
  let context: BotContext
  let tx: any StoreTransaction
  let now: Timestamp
  let logger: Logger

  /// Answers within Telegram's 10 s whether a payment may go on.
  func answer(_ query: PreCheckoutQuery) throws -> Afterwards {
    let verdict = try context.topUps.approve(
      StarsCheckout(
        payload: query.invoicePayload, payer: AccountID(query.from.id), currency: query.currency,
        total: query.totalAmount),
      in: tx, at: now)
    return try reply(
      to: query,
      refusal: try Self.words(for: verdict).map { key in
        context.texts.phrases(try language(of: query.from))(key)
      })
  }

  /// Refuses a payment that could not be looked at, so that nobody waits and pays for nothing.
  func refuse(_ query: PreCheckoutQuery) throws -> Afterwards {
    try reply(
      to: query, refusal: context.texts.phrases(try language(of: query.from))(.checkoutUnknown))
  }

  private func reply(to query: PreCheckoutQuery, refusal: String?) throws -> Afterwards {
    let answer = AnswerPreCheckoutQuery(id: query.id, errorMessage: refusal)
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: nil, lane: .front, method: AnswerPreCheckoutQuery.name,
        parameters: String(decoding: answer.json(), as: UTF8.self), createdAt: now))
    var afterwards = Afterwards()
    afterwards.hasReplies = true
    return afterwards
  }

  /// Settles what a service message tells; nil when it tells of no payment.
  func settle(_ message: Message) throws -> Afterwards? {
    var afterwards = Afterwards()
    afterwards.hasReplies = true
    let date = message.date > 0 ? Timestamp(milliseconds: message.date * 1000) : now
    if let payment = message.successfulPayment {
      guard let user = message.from, !user.isBot, isStars(payment.currency) else {
        return Afterwards()
      }
      let outcome = try context.topUps.settle(
        StarsPayment(
          chargeID: payment.telegramPaymentChargeID, payer: try payer(user),
          stars: Stars(payment.totalAmount), payload: payment.invoicePayload, at: date),
        in: tx, at: now)
      if case .credited(let settlement) = outcome { afterwards.credited.append(settlement) }
      return afterwards
    }
    if let refund = message.refundedPayment {
      guard let payer = try payer(ofRefundIn: message), isStars(refund.currency) else {
        return Afterwards()
      }
      let outcome = try context.topUps.reverse(
        StarsPayment(
          chargeID: refund.telegramPaymentChargeID, payer: payer,
          stars: Stars(refund.totalAmount), payload: refund.invoicePayload, at: date),
        in: tx, at: now)
      if case .reversed(let settlement, _) = outcome { afterwards.reversed.append(settlement) }
      return afterwards
    }
    return nil
  }

  static func words(for verdict: CheckoutVerdict) -> TextKey? {
    switch verdict {
    case .approved: nil
    case .refused(.unknown): .checkoutUnknown
    case .refused(.notYours): .checkoutNotYours
    case .refused(.expired): .checkoutExpired
    case .refused(.ended(.paid)): .checkoutPaid
    case .refused(.ended): .checkoutExpired
    case .refused(.wrongAmount): .checkoutUnknown
    }
  }

  /// The notice of a refund may come from us as well as from the person.
  private func payer(ofRefundIn message: Message) throws -> Payer? {
    if let user = message.from, !user.isBot { return try payer(user) }
    guard message.chat.type == .private, message.chat.id > 0 else { return nil }
    return try payer(User(id: message.chat.id))
  }

  private func payer(_ user: User) throws -> Payer {
    Payer(
      account: AccountID(user.id), name: user.firstName, language: try language(of: user))
  }

  private func language(of user: User) throws -> String {
    if let customer = try tx.accounts.customer(AccountID(user.id)),
      customer.settings.choseLanguage
    {
      return customer.language
    }
    return context.texts.language(forTag: user.languageCode)
  }

  /// Nothing is sold for anything but Stars.
  private func isStars(_ currency: String) -> Bool {
    if currency != "XTR" { logger.error("payment.foreign", [LogField("currency", currency)]) }
    return currency == "XTR"
  }
}
