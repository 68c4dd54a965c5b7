import Domain
import Services
import Telegram

/// /history and /show.
struct HistoryHandler {
  let turn: Turn

  private static let pageSize = 8

  /// A page of the person's jobs, newest first; `editing` replaces that message.
  func page(_ page: Int, editing messageID: Int64? = nil) throws {
    let phrases = turn.phrases
    let jobs = try turn.tx.jobs.jobs(
      of: turn.customer.id, limit: Self.pageSize + 1, offset: page * Self.pageSize)
    guard !jobs.isEmpty else {
      try turn.say(phrases(.historyNone))
      return
    }
    let shown = jobs.prefix(Self.pageSize)
    let lines = shown.map { job in
      phrases(
        .historyLine, ("id", job.id.description),
        ("prompt", TextLimits.cut(job.request.prompt, utf16: 60)),
        ("state", phrases(JobMessage.word(for: job.state))), ("price", job.price.description),
        ("when", job.createdAt.minuteText))
    }
    var keyboard = stride(from: 0, to: shown.count, by: 4).map { start in
      shown.dropFirst(start).prefix(4).map { job in
        turn.button(titled: job.id.description, .job(.info, job.id))
      }
    }
    var turning: [InlineButton] = []
    if page > 0 { turning.append(turn.button(.buttonPrevious, .history(page: page - 1))) }
    if jobs.count > Self.pageSize {
      turning.append(turn.button(.buttonNext, .history(page: page + 1)))
    }
    if !turning.isEmpty { keyboard.append(turning) }
    let html = ([phrases(.historyTitle)] + lines).joined(separator: "\n\n")
    if let messageID {
      try turn.edit(messageID, html, keyboard: keyboard)
    } else {
      try turn.say(html, keyboard: keyboard)
    }
  }

  /// Sends a stored picture again, from Telegram's own copy when there is one.
  func show(_ text: String) throws {
    guard !text.isEmpty else {
      try turn.say(turn.phrases(.showUsage))
      return
    }
    guard let job = try find(text), job.account == turn.customer.id else {
      try turn.say(turn.phrases(.jobNotFound))
      return
    }
    try show(job, asFile: job.delivery?.sendsFile ?? false)
  }

  /// Sends a job's picture again, as a photo or a document.
  func show(_ job: Job, asFile: Bool) throws {
    guard let id = job.pictureID, let picture = try turn.tx.pictures.picture(id) else {
      try turn.say(
        turn.phrases(.jobTooLate, ("state", turn.phrases(JobMessage.word(for: job.state)))))
      return
    }
    let copies = try turn.tx.pictures.fileIDs(of: picture.blob)
    let copy = asFile ? copies.document : copies.photo
    let isGone = try picture.expiresAt <= turn.now || turn.tx.pictures.isRemoved(picture.blob)
    guard copy != nil || !isGone else {
      try turn.say(
        turn.phrases(.showExpired, ("id", job.id.description)),
        keyboard: [[turn.button(.buttonTryAgain, .job(.tryAgain, job.id))]])
      return
    }
    let message = PictureMessage(
      phrases: turn.phrases, signer: turn.context.signer, settings: turn.customer.settings,
      imagine: turn.context.imagine)
    let available =
      turn.place.isPrivate ? try turn.tx.ledger.balance(of: job.account).available : nil
    let delivery = Delivery(
      chatID: turn.place.chatID, threadID: turn.place.threadID, sendsFile: asFile,
      hidesPicture: job.delivery?.hidesPicture ?? false)
    _ = try turn.tx.outbox.insert(
      message.row(
        job, picture: picture, delivery: delivery, available: available, effect: .none,
        at: turn.now))
    turn.sentRow()
  }

  private func find(_ text: String) throws -> Job? {
    if text.hasPrefix("img_") {
      return try turn.tx.pictures.picture(PictureID(text)).flatMap { try turn.tx.jobs.job($0.job) }
    }
    return try JobID(parsing: text.lowercased()).flatMap { try turn.tx.jobs.job($0) }
  }
}
