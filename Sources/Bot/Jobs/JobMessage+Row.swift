import Domain
import Services
import Telegram

extension JobMessage {
  /// The row that says in the progress message how a job ended without a picture; nil for a job
  /// that did not, or that no chat waits for.
  func ending(of job: Job, signer: ButtonSigner, at now: Timestamp) -> OutboxRow? {
    guard let delivery = job.delivery else { return nil }
    let text: String
    let fault = job.failure.flatMap(SourceFault.init)
    switch job.state {
    case .failed:
      text =
        fault.map { SourceFaultWords.text(of: $0, phrases) }
        ?? phrases(job.isRefused ? .jobRefused : .jobFailed, ("code", job.failure ?? "E-000000"))
    case .cancelled:
      text = phrases(
        .jobCancelled, ("id", job.id.description), ("price", job.price.description))
    case .queued, .running, .stored, .delivered: return nil
    }
    // What was refused would be refused again.
    let (title, action): (TextKey, Button.JobAction) =
      job.isRefused ? (.buttonAppeal, .appeal) : (.buttonTryAgain, .tryAgain)
    let button = InlineButton(
      text: phrases(title), action: .callback(signer.sign(Button.job(action, job.id).payload)))
    return Self.edit(
      job, delivery: delivery, text: text, keyboard: fault?.isPassing ?? true ? [[button]] : [],
      at: now)
  }

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
