import Domain
import Services
import Telegram

extension ChatAnnouncer {
  /// Says that a picture is stored but Telegram did not take it, or that it is lost and free.
  ///
  /// Runs in the transaction that gives the row up.
  func announceUndelivered(
    _ job: Job, isLost: Bool, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard let delivery = job.delivery, let owner = try tx.accounts.customer(job.account) else {
      return
    }
    if isLost { try JobEnding.refund(job, in: tx, at: now) }
    let phrases = context.texts.phrases(owner.language)
    let text =
      isLost
      ? phrases(.jobLost, ("id", job.id.description), ("price", job.price.description))
      : phrases(.jobUndelivered, ("id", job.id.description), ("code", job.id.base36))
    let link = "https://t.me/\(context.identity.username)?start=show_\(job.id.base36)"
    let button =
      isLost
      ? InlineButton(
        text: phrases(.buttonTryAgain),
        action: .callback(context.signer.sign(Button.job(.tryAgain, job.id).payload)))
      : InlineButton(text: phrases(.buttonOpenPrivate), action: .url(link))
    _ = try tx.outbox.insert(
      JobMessage.edit(job, delivery: delivery, text: text, keyboard: [[button]], at: now))
  }
}
