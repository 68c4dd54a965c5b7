import Domain
import Services
import Telegram

/// /imagine and plain text: reads the prompt, orders the job and sends its message.
struct ImagineHandler {
  let turn: Turn

  /// Orders what a text asks for, or tells what it would cost when it only asks that.
  ///
  /// `origin` is the idempotency name of what asked, such as `update:17`.
  func imagine(_ text: String, origin: String) throws {
    do {
      let order = try PromptParser(catalog: turn.context.catalog).parse(text)
      guard !order.prompt.isEmpty else {
        try askForPrompt()
        return
      }
      try SourceFlags(catalog: turn.context.catalog).check(order, hasSources: false)
      let request = try resolve(order)
      if order.isDry {
        try quote(request)
      } else {
        try submit(request, as: order, origin: origin)
      }
    } catch let error as PromptError {
      try PromptErrorReply(turn: turn).explain(error, text: text)
    }
  }

  /// Orders a request and sends its message, or explains why not.
  func submit(
    _ request: GenerationRequest, as order: PromptOrder, awaited: [AwaitedSource] = [],
    origin: String
  ) throws {
    let settings = turn.customer.settings
    do {
      _ = try self.order(
        request, awaited: awaited, sendsFile: order.sendsFile || settings.sendsFile,
        hidesPicture: order.hidesPicture || settings.hidesPictures, origin: origin)
    } catch let refusal as JobRefusal {
      try RefusalReply(turn: turn).explain(refusal, prompt: request.prompt)
    }
  }

  /// Orders a request that is already resolved, such as a repetition, and sends its message.
  ///
  /// - Throws: `JobRefusal`, which is the caller's to explain.
  func order(
    _ request: GenerationRequest, awaited: [AwaitedSource] = [], sendsFile: Bool,
    hidesPicture: Bool, origin: String
  ) throws -> Job {
    let delivery = Delivery(
      chatID: turn.place.chatID, threadID: turn.place.threadID,
      replyTo: turn.place.isPrivate ? nil : turn.place.messageID, sendsFile: sendsFile,
      hidesPicture: hidesPicture)
    let acceptance = try turn.context.imagine.submit(
      ImagineService.Order(
        account: turn.customer.id, origin: origin, request: request, delivery: delivery,
        awaited: awaited),
      in: turn.tx, at: turn.now)
    guard !acceptance.isReplay else { return acceptance.job }
    turn.queuedJob(acceptance.job)
    try announce(acceptance)
    return acceptance.job
  }

  private func announce(_ acceptance: ImagineService.Acceptance) throws {
    let workers = turn.context.settings.workers
    let wait =
      try turn.context.engines.wait(
        forModel: acceptance.job.request.model, position: acceptance.position)
      ?? JobMessage.wait(
        position: acceptance.position, recent: turn.tx.jobs.recentDurations(limit: 20),
        workers: workers)
    let text = JobMessage(phrases: turn.phrases).queued(
      acceptance.job, position: acceptance.position, wait: wait)
    try turn.say(
      text, keyboard: [[turn.button(.buttonCancel, .job(.cancel, acceptance.job.id))]],
      effect: .jobMessage(acceptance.job.id))
  }

  private func resolve(_ order: PromptOrder) throws -> GenerationRequest {
    try OrderResolver(catalog: turn.context.catalog).resolve(
      order, settings: turn.customer.settings, seed: freshSeed())
  }

  /// A seed that nobody chose.
  func freshSeed() -> UInt32 {
    turn.context.randomBytes(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Tells what a request would cost, or that its words would be refused.
  func quote(_ request: GenerationRequest) throws {
    do {
      try turn.context.imagine.check(request)
    } catch let refusal as JobRefusal {
      return try RefusalReply(turn: turn).explain(refusal, prompt: request.prompt)
    }
    let price = try turn.context.imagine.price(of: request)
    try turn.say(
      turn.phrases(
        .dryQuote, ("price", price.description), ("model", request.model),
        ("size", request.size.description), ("count", String(request.count))))
  }

  private func askForPrompt() throws {
    try turn.say(
      turn.phrases(.promptMissing),
      markup: .forceReply(placeholder: turn.phrases(.promptPlaceholder)))
  }
}
