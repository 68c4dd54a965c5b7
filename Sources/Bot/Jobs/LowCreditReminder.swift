import Domain
import Services
import Telegram

/// Tells a person, once a day at most, that the credit runs low.
struct LowCreditReminder {
  let context: BotContext

  /// Fewer orders like the last one than this are left.
  private static let orders = 5
  /// Hours of the day in which people are told, by the clock of where their language is spoken
  /// most; nobody has told us where they live.
  private static let waking = 9..<22
  private static let hoursAhead = ["ru": 3]

  /// Queues the notice after a job was paid, if there is reason to.
  func remind(
    _ owner: Customer, after job: Job, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard owner.settings.lowCredit != .never, job.price > .zero else { return }
    let available = try tx.ledger.balance(of: owner.id).available
    let left = available.micros / job.price.micros
    guard left < Self.orders else { return }
    guard owner.settings.lowCredit == .always || Self.isAwake(owner.language, at: now) else {
      return
    }
    let mark = "low:\(owner.id)"
    let today = CalendarDay(now).description
    guard try tx.updates.mark(mark) != today else { return }
    try tx.updates.setMark(mark, today)
    let phrases = context.texts.phrases(owner.language)
    let topUp = InlineButton(
      text: phrases(.buttonTopUp),
      action: .callback(context.signer.sign(Button.open(.topup).payload)), style: .primary)
    let message = SendMessage(
      chatID: owner.id.rawValue,
      text: phrases(
        .lowCredit, ("available", available.description), ("count", String(max(0, left)))),
      replyMarkup: .inline(InlineKeyboard(rows: [[topUp]])))
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: owner.id.rawValue, method: SendMessage.name,
        parameters: String(decoding: message.json(), as: UTF8.self), createdAt: now))
  }

  static func isAwake(_ language: String, at now: Timestamp) -> Bool {
    let hour = now.milliseconds / 3_600_000 + Int64(hoursAhead[language] ?? 0)
    return waking.contains(Int(hour % 24))
  }
}
