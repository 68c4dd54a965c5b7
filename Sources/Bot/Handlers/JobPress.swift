import Domain
import Services
import Telegram

/// The buttons under a picture or a job message; they work for ever and only for the owner.
struct JobPress {
  let turn: Turn
  let press: PressHandler
  let messageID: Int64?

  /// UTF-16 units of prompt and flags that fit a message beside its other words.
  private static let commandLimit = TextLimits.messageUTF16 - 256

  func handle(_ action: Button.JobAction, _ id: JobID, queryID: String) throws {
    guard let job = try turn.tx.jobs.job(id) else {
      try press.answer(turn.phrases(.pressGone))
      return
    }
    guard job.account == turn.customer.id else {
      try press.answer(turn.phrases(.notYours), isAlert: true)
      return
    }
    switch action {
    case .newSeed: try again(job, seed: ImagineHandler(turn: turn).freshSeed(), queryID: queryID)
    case .tryAgain: try again(job, seed: job.request.seed, queryID: queryID)
    case .sameSeed: try offerSameSeed(job)
    case .file:
      try press.answer(nil)
      try HistoryHandler(turn: turn).show(job, asFile: true)
    case .info: try showInfo(job)
    case .code: try showCode(job)
    case .delete: try press.deleteMessage()
    case .cancel: try cancel(job)
    case .appeal:
      try press.answer(nil)
      try AppealHandler(turn: turn).file(job)
    }
  }

  private func again(_ job: Job, seed: UInt32, queryID: String) throws {
    var request = job.request
    request.seed = seed
    try PressOrder(turn: turn, press: press, job: job, queryID: queryID).order(request)
  }

  /// The whole command to copy and change: the same seed with other words.
  private func offerSameSeed(_ job: Job) throws {
    try press.answer(nil)
    let text = commandText(job)
    var row: [InlineButton] = []
    if text.utf16.count <= TextLimits.copyTextCharacters {
      row.append(InlineButton(text: turn.phrases(.buttonCopyCommand), action: .copyText(text)))
    }
    try turn.say(
      turn.phrases(
        job.request.sources.isEmpty ? .promptSameSeed : .promptSameSeedEdit, ("command", text)),
      keyboard: row.isEmpty ? [] : [row])
  }

  private func showInfo(_ job: Job) throws {
    try press.answer(nil)
    let request = job.request
    let phrases = turn.phrases
    let took = job.startedAt.flatMap { start in job.finishedAt?.since(start) }
    let html = phrases(
      .infoCard, ("id", job.id.description),
      ("prompt", TextLimits.cut(request.prompt, utf16: 3000)),
      ("model", request.model), ("size", request.size.description),
      ("seed", String(request.seed)), ("price", job.price.description),
      ("state", phrases(JobMessage.word(for: job.state))), ("when", job.createdAt.minuteText),
      ("took", took.map { "\(max(0, $0.wholeMilliseconds)) ms" } ?? "–"),
      ("picture", job.pictureID?.rawValue ?? "–"),
      ("engine", try engine(of: job)),
      (
        "flags",
        PromptText.flags(
          of: request, catalog: turn.context.catalog, settings: turn.customer.settings)
      ))
    var row = [
      InlineButton(text: phrases(.buttonCopySeed), action: .copyText(String(request.seed)))
    ]
    if request.prompt.utf16.count <= TextLimits.copyTextCharacters {
      row.insert(
        InlineButton(text: phrases(.buttonCopyPrompt), action: .copyText(request.prompt)), at: 0)
    }
    try turn.say(html, keyboard: [row])
  }

  /// Name and version of what drew a picture.
  private func engine(of job: Job) throws -> String {
    let engine = try job.pictureID.flatMap { try turn.tx.pictures.picture($0)?.engine }
    return engine.flatMap { $0.isEmpty ? nil : $0 } ?? "–"
  }

  private func showCode(_ job: Job) throws {
    try press.answer(nil)
    let code = CodeExample(request: job.request, baseURL: turn.context.settings.publicURL)
    try turn.say(
      turn.phrases(
        .codeIntro, ("curl", code.curl), ("python", code.python), ("javascript", code.javaScript)))
  }

  private func cancel(_ job: Job) throws {
    do {
      try QueueHandler(turn: turn).cancel(job.id)
      try press.answer(nil)
    } catch JobRefusal.tooLate(let state) {
      try press.answer(
        turn.phrases(.jobTooLate, ("state", turn.phrases(JobMessage.word(for: state)))))
    }
  }

  /// The words are cut where the whole would not fit a message; the flags never.
  private func commandText(_ job: Job) -> String {
    let flags = PromptText.flags(
      of: job.request, catalog: turn.context.catalog, settings: turn.customer.settings)
    let room = Self.commandLimit - flags.utf16.count
    let prompt = TextLimits.cut(job.request.prompt, utf16: max(16, room))
    let command = job.request.sources.isEmpty ? Command.imagine : .edit
    return "/\(command.rawValue) \(prompt)" + (flags.isEmpty ? "" : " " + flags)
  }
}
