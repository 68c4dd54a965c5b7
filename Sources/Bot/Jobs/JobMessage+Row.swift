import Domain
import Telegram

extension JobMessage {
  /// The row that replaces the text of a job's progress message, whichever number it gets.
  static func edit(
    _ job: Job, delivery: Delivery, text: String, keyboard: [[InlineButton]], at now: Timestamp
  ) -> OutboxRow {
    let edit = EditMessageText(
      chatID: delivery.chatID, messageID: job.messageID ?? 0, text: text,
      replyMarkup: InlineKeyboard(rows: keyboard))
    return OutboxRow(
      chatID: delivery.chatID, method: EditMessageText.name,
      parameters: String(decoding: edit.json(), as: UTF8.self), target: job.id, createdAt: now)
  }
}
