package import Domain
package import Lifecycle
import Services
import Telegram

/// Tells the chat how a job ended, by rows of the outbox, and passes progress on.
package struct ChatAnnouncer: JobAnnouncer {
  let context: BotContext
  private let progress: ProgressBoard
  private let outbox: Wakeup

  package init(context: BotContext, progress: ProgressBoard, outbox: Wakeup) {
    self.context = context
    self.progress = progress
    self.outbox = outbox
  }

  package func announceStored(
    _ job: Job, picture: Picture, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    progress.remove(job.id)
    guard let owner = try tx.accounts.customer(job.account) else { return }
    if let delivery = job.delivery {
      let message = PictureMessage(
        phrases: context.texts.phrases(owner.language), signer: context.signer,
        settings: owner.settings, imagine: context.imagine)
      let isPrivate = delivery.chatID == job.account.rawValue
      let available = isPrivate ? try tx.ledger.balance(of: job.account).available : nil
      _ = try tx.outbox.insert(
        message.row(
          job, picture: picture, delivery: delivery, available: available,
          effect: .delivered(job.id), at: now))
    }
    try LowCreditReminder(context: context).remind(owner, after: job, in: tx, at: now)
  }

  package func announceFailed(
    _ job: Job, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    progress.remove(job.id)
    guard let owner = try tx.accounts.customer(job.account) else { return }
    let message = JobMessage(phrases: context.texts.phrases(owner.language))
    guard let row = message.ending(of: job, signer: context.signer, at: now) else { return }
    _ = try tx.outbox.insert(row)
  }

  package func progress(_ job: Job, fraction: Double) {
    progress.note(job, fraction: fraction)
  }

  package func preview(_ job: Job, _ preview: PicturePreview) {
    progress.note(preview, of: job.id)
  }

  package func committed() {
    outbox.ring()
  }
}
