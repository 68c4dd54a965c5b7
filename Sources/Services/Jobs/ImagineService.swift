package import Domain

/// Accepts orders: checks, prices, holds the money and queues the job, all in one transaction.
package struct ImagineService: Sendable {
  package let catalog: ModelCatalog
  private let limits: JobLimits
  private let moderation: Moderation

  /// How long the vault keeps source pictures.
  package var sourceRetention: Duration { limits.sourceRetention }

  package init(catalog: ModelCatalog, limits: JobLimits, moderation: Moderation = .none) {
    self.catalog = catalog
    self.limits = limits
    self.moderation = moderation
  }

  /// An order as a front end hands it in.
  package struct Order: Sendable {
    package let account: AccountID
    package let key: APIKey?
    /// Unique name of what asked for it, such as `update:17`; the same origin is the same job.
    package let origin: String
    package let request: GenerationRequest
    package let delivery: Delivery?
    /// What it costs by a price list of its own; nil for the model's price.
    package let price: Amount?
    /// What stands for the sources of the request that have yet to be fetched.
    package let awaited: [AwaitedSource]

    package init(
      account: AccountID, key: APIKey? = nil, origin: String, request: GenerationRequest,
      delivery: Delivery?, price: Amount? = nil, awaited: [AwaitedSource] = []
    ) {
      self.account = account
      self.key = key
      self.origin = origin
      self.request = request
      self.delivery = delivery
      self.price = price
      self.awaited = awaited
    }
  }

  /// A job and whether this order made it.
  package struct Acceptance: Sendable {
    package let job: Job
    package let isReplay: Bool
    /// 1 when it is next.
    package let position: Int
  }

  /// Price of a whole request: one picture's, times the count.
  ///
  /// - Throws: `JobRefusal.unknownModel`.
  package func price(of request: GenerationRequest) throws -> Amount {
    guard let model = catalog.model(ofJob: request.model) else {
      throw JobRefusal.unknownModel(request.model)
    }
    let sources = request.sources.count
    let rule = sources == 0 ? model.create : model.edit
    let characters = request.prompt.unicodeScalars.count
    return try rule.price(characters: characters, sources: sources).multiplied(by: request.count)
  }

  /// Accepts an order, or says which limit stands against it; a refusal changes nothing.
  ///
  /// - Throws: `JobRefusal`, or what the store throws.
  package func submit(
    _ order: Order, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Acceptance {
    if let job = try tx.jobs.job(origin: order.origin) {
      return Acceptance(job: job, isReplay: true, position: try position(of: job, in: tx))
    }
    try check(order.request)
    let price = try order.price ?? price(of: order.request)
    let active = try tx.jobs.activeJobs(of: order.account)
    let queued = active.count { $0.state == .queued }
    guard queued < limits.queuedPerAccount else {
      throw JobRefusal.queueFull(limit: limits.queuedPerAccount)
    }
    let spendable = try spendable(by: order.account, key: order.key, in: tx, at: now)
    guard spendable.amount >= price else {
      throw JobRefusal.notEnoughCredit(price: price, spendable: spendable)
    }
    _ = try LedgerRules(tx.ledger).hold(
      id: Self.holdID(origin: order.origin), from: order.account, amount: price,
      reason: "picture", at: now)
    if let key = order.key { try tx.keys.addSpending(price, by: key.id, at: now) }
    var request = order.request
    let customer = try tx.accounts.customer(order.account)
    request.namesPrompt = customer?.settings.namesPrompts ?? true
    let id = try tx.jobs.insert(
      Job(
        id: JobID(0), account: order.account, key: order.key?.id, origin: order.origin,
        request: request, price: price, delivery: order.delivery, createdAt: now))
    for blob in request.sources where blob != .awaited {
      try tx.pictures.keepSource(blob, until: now.adding(sourceRetention))
    }
    for source in order.awaited {
      try tx.sources.insert(
        SourceFile(
          job: id, position: source.position, fileID: source.fileID, shapesJob: source.shapesJob))
    }
    guard let job = try tx.jobs.job(id) else { throw JobRefusal.notFound }
    return Acceptance(job: job, isReplay: false, position: try position(of: job, in: tx))
  }

  /// Writes an order down that a rule of moderation stands against, as a job that failed at once:
  /// it costs nothing, nothing is held for it and nobody draws it.
  ///
  /// - Throws: What the store throws.
  func refuse(
    _ order: Order, code: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Job {
    var request = order.request
    request.sources = []
    let id = try tx.jobs.insert(
      Job(
        id: JobID(0), account: order.account, key: order.key?.id, origin: order.origin,
        request: request, price: .zero, delivery: nil, state: .failed, failure: code,
        createdAt: now, finishedAt: now))
    guard let job = try tx.jobs.job(id) else { throw JobRefusal.notFound }
    return job
  }

  private func position(of job: Job, in tx: any StoreTransaction) throws -> Int {
    try tx.jobs.queuePosition(of: job.id, among: catalog.line(ofJob: job.request.model))
  }

  /// Holds the words of a request against the rules of moderation; what it is to leave out is free.
  ///
  /// - Throws: `JobRefusal.moderated`.
  package func check(_ request: GenerationRequest) throws {
    if let rule = moderation.violation(in: request.prompt) {
      throw JobRefusal.moderated(rule: rule)
    }
  }

  /// What an account, through a key if given, may spend now.
  package func spendable(
    by account: AccountID, key: APIKey? = nil, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Spendable {
    let balance = try tx.ledger.balance(of: account)
    guard let key else { return Spendable(balance: balance) }
    return Spendable(
      balance: balance, caps: key.caps, spending: try tx.keys.spending(of: key.id, at: now))
  }

  /// Id of the hold that pays for the job of an origin.
  package static func holdID(origin: String) -> String { "job:\(origin)" }
}

/// How much one account may have in the works.
package struct JobLimits: Sendable, Hashable {
  package let runningPerAccount: Int
  package let queuedPerAccount: Int
  /// How long the vault keeps source pictures.
  package let sourceRetention: Duration

  package init(
    runningPerAccount: Int = 3, queuedPerAccount: Int = 10,
    sourceRetention: Duration = .seconds(86_400)
  ) {
    self.runningPerAccount = runningPerAccount
    self.queuedPerAccount = queuedPerAccount
    self.sourceRetention = sourceRetention
  }
}

/// Why an order was not accepted, or a job not changed; nothing is charged.
package enum JobRefusal: Error, Sendable, Equatable {
  case unknownModel(String)
  /// A rule of moderation stands against its words.
  case moderated(rule: String)
  case queueFull(limit: Int)
  case notEnoughCredit(price: Amount, spendable: Spendable)
  /// The pictures to change are no longer to be had.
  case sourcesGone
  /// No such job, or another's.
  case notFound
  /// The job is past cancelling.
  case tooLate(JobState)
}
