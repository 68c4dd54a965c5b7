package import Domain

/// Accepts the orders of programs, each once however often it is asked for.
package struct RequestService: Sendable {
  /// How long an order is remembered.
  package static let memory: Duration = .seconds(86_400)
  /// A library that tries again by itself does so within this time.
  package static let retryWindow: Duration = .seconds(600)

  private let imagine: ImagineService

  package init(imagine: ImagineService) {
    self.imagine = imagine
  }

  /// What a program orders.
  package struct Order: Sendable {
    package let key: APIKey
    /// The `Idempotency-Key`; nil for none.
    package let name: String?
    /// SHA-256 of everything that decides the pictures, 32 bytes.
    package let digest: [UInt8]
    /// Whether the client says that it tries again what got no answer.
    package let isRetry: Bool
    /// Unguessable name for an order that is new.
    package let origin: String
    /// One request for each picture.
    package let requests: [GenerationRequest]
    /// What each picture costs by a price list of its own; nil for the model's price.
    package let price: Amount?
    /// What the order's dialect calls it; nil for a dialect without such names.
    package let register: Register?
    /// Who is to be told how its jobs end; nil for the account's webhook, if there is one.
    ///
    /// Checked against `OutsideRules` already. Decides no pictures: an order that was placed
    /// before keeps the callback that it had.
    package let callback: CallbackOrder?

    /// Whether an order that moderation refuses is a job that failed, as Krea's programs know it.
    var failsModerated: Bool { register?.dialect == .krea }

    package init(
      key: APIKey, name: String?, digest: [UInt8], isRetry: Bool, origin: String,
      requests: [GenerationRequest], price: Amount? = nil, register: Register? = nil,
      callback: CallbackOrder? = nil
    ) {
      self.key = key
      self.name = name
      self.digest = digest
      self.isRetry = isRetry
      self.origin = origin
      self.requests = requests
      self.price = price
      self.register = register
      self.callback = callback
    }
  }

  /// What is written down of an order for the dialect it came in.
  package struct Register: Hashable, Sendable {
    package let dialect: DialectOrder.Dialect
    package let name: String
    package let euros: Euros?
    package let isGuarded: Bool
    package let notes: [String]

    package init(
      dialect: DialectOrder.Dialect, name: String, euros: Euros? = nil, isGuarded: Bool = false,
      notes: [String] = []
    ) {
      self.dialect = dialect
      self.name = name
      self.euros = euros
      self.isGuarded = isGuarded
      self.notes = notes
    }
  }

  /// The jobs of an order and whether it had been placed before.
  package struct Acceptance: Sendable {
    package let jobs: [Job]
    /// What the account had left when the order was accepted.
    package let available: Amount
    package let isReplay: Bool
    /// What the order's dialect calls it.
    package var register: DialectOrder?
  }

  /// Accepts all pictures of an order or none.
  ///
  /// An order that was placed before is given back as it stands, its jobs unpaid for a second
  /// time: by its name, or, when it is a retry without a name, by what it orders.
  ///
  /// - Throws: `RequestRefusal`, `JobRefusal`, or what the store throws; nothing changed.
  package func accept(
    _ order: Order, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Acceptance {
    if let placed = try placed(order, in: tx, at: now) { return placed }
    // The order may have waited: the key may have been revoked, or its caps lowered, meanwhile.
    guard let key = try tx.keys.key(order.key.id), key.isLive(at: now) else {
      throw RequestRefusal.keyEnded
    }
    let wishes = order.requests.enumerated().map { index, request in
      ImagineService.Order(
        account: key.account, key: key, origin: "\(order.origin):\(index)", request: request,
        delivery: nil, price: order.price)
    }
    let rule = try ruleAgainst(order)
    let jobs = try wishes.map { wish in
      try rule == nil
        ? imagine.submit(wish, in: tx, at: now).job
        : imagine.refuse(wish, code: Self.refusalCode(order), in: tx, at: now)
    }
    let available = try tx.ledger.balance(of: order.key.account).available
    // A name that is free again may still be held by an order that nobody has swept yet.
    if order.name != nil { _ = try tx.requests.prune(before: now.adding(.zero - Self.memory)) }
    try tx.requests.insert(
      ClientRequest(
        account: order.key.account, key: order.key.id, name: order.name, digest: order.digest,
        origin: order.origin, jobCount: jobs.count, available: available, createdAt: now))
    if let callback = order.callback {
      try tx.callbacks.insert(
        PlacedCallback(
          origin: order.origin, account: order.key.account, order: callback,
          jobCount: jobs.count, createdAt: now))
    }
    if rule != nil { for job in jobs { try CallbackQueue.note(job, in: tx, at: now) } }
    let notes = rule.map { ["Refused by the rule \($0)."] } ?? []
    return Acceptance(
      jobs: jobs, available: available, isReplay: false,
      register: try register(order, jobs: jobs.count, notes: notes, in: tx, at: now))
  }

  /// The rule that makes failed jobs of an order; nil when none stands against it.
  ///
  /// - Throws: `JobRefusal.moderated` when it is to be refused as a whole.
  private func ruleAgainst(_ order: Order) throws -> String? {
    do {
      for request in order.requests { try imagine.check(request) }
      return nil
    } catch JobRefusal.moderated(let rule) where order.failsModerated {
      return rule
    }
  }

  /// Told by the order's name, which nobody can guess.
  private static func refusalCode(_ order: Order) -> String {
    Job.refusalPrefix + order.origin.suffix(6).uppercased()
  }

  private func register(
    _ order: Order, jobs: Int, notes: [String], in tx: any StoreTransaction, at now: Timestamp
  ) throws -> DialectOrder? {
    guard let register = order.register else { return nil }
    return try tx.dialectOrders.insert(
      DialectOrder(
        account: order.key.account, dialect: register.dialect, name: register.name,
        origin: order.origin, jobCount: jobs, euros: register.euros,
        isGuarded: register.isGuarded, notes: register.notes + notes, createdAt: now))
  }

  /// The same order as it was placed before, or nil when it is new; changes nothing.
  ///
  /// - Throws: `RequestRefusal.nameInUse`, or what the store throws.
  package func placed(
    _ order: Order, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Acceptance? {
    guard let earlier = try earlier(order, in: tx, at: now) else { return nil }
    return Acceptance(
      jobs: try earlier.jobOrigins.compactMap { try tx.jobs.job(origin: $0) },
      available: earlier.available, isReplay: true,
      register: try tx.dialectOrders.order(origin: earlier.origin))
  }

  /// Whether an order would be accepted now; changes nothing and promises nothing.
  ///
  /// - Throws: As `accept` does.
  package func check(
    _ order: Order, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard try earlier(order, in: tx, at: now) == nil else { return }
    // It costs nothing, and its sources are of no use.
    guard try ruleAgainst(order) == nil else { return }
    let prices = try order.requests.map { try order.price ?? imagine.price(of: $0) }
    let price = Amount(micros: prices.reduce(0) { $0 + $1.micros })
    let spendable = try imagine.spendable(
      by: order.key.account, key: order.key, in: tx, at: now)
    guard price <= spendable.amount else {
      throw JobRefusal.notEnoughCredit(price: price, spendable: spendable)
    }
  }

  private func earlier(
    _ order: Order, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> ClientRequest? {
    if let name = order.name {
      guard let earlier = try tx.requests.request(named: name, of: order.key.account),
        now.since(earlier.createdAt) <= Self.memory
      else { return nil }
      guard earlier.digest == order.digest else { throw RequestRefusal.nameInUse }
      return earlier
    }
    guard order.isRetry else { return nil }
    return try tx.requests.latest(
      digest: order.digest, of: order.key.id, since: now.adding(.zero - Self.retryWindow))
  }
}

/// Why an order of a program was not accepted, besides `JobRefusal`.
package enum RequestRefusal: Error, Sendable, Equatable {
  /// The `Idempotency-Key` came with another order before.
  case nameInUse
  /// The key was revoked or has expired.
  case keyEnded
}
