import Cryptography
package import Domain

/// What the owner of an account does with callbacks: sets a webhook, tries it, looks at what was
/// delivered.
package struct CallbackService: Sendable {
  /// How long a secret signs beside the one that has replaced it.
  package static let secretGrace: Duration = .seconds(86_400)
  /// How long deliveries that have ended are remembered.
  package static let memory: Duration = .seconds(7 * 86_400)

  private let rules: OutsideRules
  let randomBytes: RandomBytes

  /// - Parameters:
  ///   - rules: Which URLs may be called.
  ///   - randomBytes: For secrets and names of tests.
  package init(rules: OutsideRules, randomBytes: @escaping RandomBytes) {
    self.rules = rules
    self.randomBytes = randomBytes
  }

  /// An account's webhook; made, with a secret and without a URL, when there is none.
  package func webhook(
    of account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Webhook {
    if let webhook = try tx.callbacks.webhook(of: account) { return webhook }
    let webhook = Webhook(
      account: account, secret: CallbackSigner.secret(randomBytes: randomBytes), createdAt: now)
    try tx.callbacks.put(webhook)
    return webhook
  }

  /// Has callbacks that no order names go to a URL from now on; those that wait go there too.
  ///
  /// - Throws: `OutsideURLError` for a URL that is not called, or what the store throws.
  package func set(
    _ text: String, of account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Webhook {
    let url = try OutsideURL(parsing: text)
    try rules.check(url)
    var webhook = try webhook(of: account, in: tx, at: now)
    webhook.url = url
    webhook.isOn = true
    try tx.callbacks.put(webhook)
    for var delivery in try tx.callbacks.pending(of: account, to: nil) {
      delivery.url = url
      try tx.callbacks.update(delivery)
    }
    return webhook
  }

  /// Has the webhook called again, or no longer; what waits for it is then given up.
  ///
  /// - Throws: `CallbackRefusal.noURL` when there is nothing to call.
  package func `switch`(
    on isOn: Bool, of account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Webhook {
    var webhook = try webhook(of: account, in: tx, at: now)
    guard webhook.url != nil || !isOn else { throw CallbackRefusal.noURL }
    webhook.isOn = isOn
    try tx.callbacks.put(webhook)
    if !isOn {
      try giveUp(
        try tx.callbacks.pending(of: account, to: nil), .fault(.switchedOff), in: tx, at: now)
    }
    return webhook
  }

  /// Gives the account a new secret; the old one signs too for a day.
  package func rotate(
    of account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Webhook {
    var webhook = try webhook(of: account, in: tx, at: now)
    webhook.previousSecret = webhook.secret
    webhook.previousUntil = now.adding(Self.secretGrace)
    webhook.secret = CallbackSigner.secret(randomBytes: randomBytes)
    try tx.callbacks.put(webhook)
    return webhook
  }

  /// Queues a message to the webhook that tells of nothing.
  ///
  /// - Throws: `CallbackRefusal.noURL` when nothing is called.
  package func test(
    of account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard let url = try tx.callbacks.target(of: account) else { throw CallbackRefusal.noURL }
    try tx.callbacks.insert(
      CallbackDelivery(
        event: "msg_" + Hex.encode(randomBytes(16)), account: account, job: nil, url: url,
        isDefault: true, dialect: CallbackQueue.standardDialect, dueAt: now, createdAt: now))
  }

  /// Tries a delivery again at once, with the whole patience of a new one.
  ///
  /// - Throws: `CallbackRefusal.notFound` for another's, `.noURL` when its webhook is off.
  package func retry(
    _ id: CallbackID, by account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard var delivery = try tx.callbacks.delivery(id), delivery.account == account else {
      throw CallbackRefusal.notFound
    }
    if delivery.isDefault {
      guard let url = try tx.callbacks.target(of: account) else { throw CallbackRefusal.noURL }
      delivery.url = url
    }
    delivery.state = .pending
    delivery.attempts = 0
    delivery.dueAt = now
    delivery.endedAt = nil
    try tx.callbacks.update(delivery)
  }

  func giveUp(
    _ deliveries: [CallbackDelivery], _ outcome: CallbackOutcome, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws {
    for var delivery in deliveries {
      delivery.state = .failed
      delivery.outcome = outcome
      delivery.dueAt = nil
      delivery.endedAt = now
      try tx.callbacks.update(delivery)
    }
  }
}

/// Why something was not done with callbacks.
package enum CallbackRefusal: Error, Sendable, Equatable {
  /// No such delivery, or another's.
  case notFound
  /// There is no webhook, or it is off.
  case noURL
}
