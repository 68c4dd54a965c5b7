import Domain
import Services
import Telegram

/// /queue and /cancel.
struct QueueHandler {
  let turn: Turn

  /// The person's jobs; in a group only those that were ordered there.
  func queue() throws {
    let phrases = turn.phrases
    let jobs = try turn.tx.jobs.activeJobs(of: turn.customer.id).filter { job in
      turn.place.isPrivate || job.delivery?.chatID == turn.place.chatID
    }
    guard !jobs.isEmpty else {
      try turn.say(phrases(.queueNone))
      return
    }
    let lines = try jobs.map { job in
      let line = turn.context.catalog.line(ofJob: job.request.model)
      let position =
        job.state == .queued
        ? String(try turn.tx.jobs.queuePosition(of: job.id, among: line)) : "–"
      return phrases(
        .queueLine, ("id", job.id.description), ("position", position),
        ("state", phrases(JobMessage.word(for: job.state))),
        ("prompt", TextLimits.cut(job.request.prompt, utf16: 60)))
    }
    try turn.say(
      ([phrases(.queueTitle)] + lines).joined(separator: "\n"),
      keyboard: jobs.map { job in
        [
          turn.button(
            titled: "\(phrases(.buttonCancel)) \(job.id)", .job(.cancel, job.id), style: .danger)
        ]
      })
  }

  /// Cancels one job by id, or every job of the person's without one.
  func cancel(_ text: String) throws {
    let active = try turn.tx.jobs.activeJobs(of: turn.customer.id)
    guard !text.isEmpty, text.lowercased() != "all" else {
      guard !active.isEmpty else {
        try turn.say(turn.phrases(.cancelNone))
        return
      }
      var freed = Amount.zero
      for job in active {
        try cancel(job.id)
        freed = try freed.adding(job.price)
      }
      try turn.say(
        turn.phrases(.cancelDone, ("count", String(active.count)), ("freed", freed.description)))
      return
    }
    do {
      guard let id = JobID(parsing: text.lowercased()) else { throw JobRefusal.notFound }
      let job = try cancel(id)
      try turn.say(turn.phrases(.cancelDone, ("count", "1"), ("freed", job.price.description)))
    } catch let refusal as JobRefusal {
      try RefusalReply(turn: turn).explain(refusal)
    }
  }

  /// Cancels a job, edits its message and stops its drawing.
  @discardableResult
  func cancel(_ id: JobID) throws -> Job {
    let job = try JobEnding.cancel(id, by: turn.customer.id, in: turn.tx, at: turn.now)
    turn.stopped(id)
    let message = JobMessage(phrases: turn.phrases)
    guard let row = message.ending(of: job, signer: turn.context.signer, at: turn.now) else {
      return job
    }
    _ = try turn.tx.outbox.insert(row)
    turn.sentRow()
    return job
  }
}
