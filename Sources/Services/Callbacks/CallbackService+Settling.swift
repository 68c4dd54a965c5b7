package import Domain

extension CallbackService {
  /// A try that takes longer counts as lost, and the delivery is due again.
  package static let lease: Duration = .seconds(60)
  /// The owner is told after so many failures.
  private static let troublingAttempts = 3

  /// What has become of a delivery after a try.
  package struct Verdict: Sendable, Equatable {
    package let delivery: CallbackDelivery
    /// What its owner is to be told.
    package let notice: CallbackNotice?
    /// When it is tried again; nil when it has ended.
    package let wait: Duration?
  }

  /// Notes how a try has ended: the delivery ends, or waits for the next.
  ///
  /// - Parameters:
  ///   - claimed: The delivery as the try was given it.
  ///   - outcome: What the try ended with.
  ///   - retryAfter: What the receiver asked for.
  ///   - tx: Where it is noted.
  ///   - now: The end of the try.
  /// - Returns: What has become of it; nil, and nothing changes, when it is no longer the try's to
  ///   judge: its webhook was switched off, or another try has begun since.
  /// - Throws: What the store throws.
  package func settle(
    _ claimed: CallbackDelivery, _ outcome: CallbackOutcome, retryAfter: Duration?,
    in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Verdict? {
    guard var delivery = try tx.callbacks.delivery(claimed.id), delivery.isStill(claimed) else {
      return nil
    }
    delivery.outcome = outcome
    if !outcome.isSuccess, outcome != .status(410), delivery.job != nil,
      let wait = CallbackSchedule.wait(
        after: delivery.attempts, random: random(), retryAfter: retryAfter)
    {
      delivery.dueAt = now.adding(wait)
      try tx.callbacks.update(delivery)
      let isTroubling = delivery.attempts == Self.troublingAttempts
      return Verdict(
        delivery: delivery, notice: isTroubling ? .failing(delivery) : nil, wait: wait)
    }
    delivery.state = outcome.isSuccess ? .delivered : .failed
    delivery.dueAt = nil
    delivery.endedAt = now
    try tx.callbacks.update(delivery)
    if outcome == .status(410) { try close(delivery, in: tx, at: now) }
    return Verdict(delivery: delivery, notice: notice(of: delivery), wait: nil)
  }

  /// Puts a delivery back whose try was broken off by us.
  package func giveBack(
    _ claimed: CallbackDelivery, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard var delivery = try tx.callbacks.delivery(claimed.id), delivery.isStill(claimed) else {
      return
    }
    delivery.attempts -= 1
    delivery.dueAt = now
    try tx.callbacks.update(delivery)
  }

  /// Nobody listens there any more: the webhook goes off, and what waits for the URL is given up.
  private func close(
    _ delivery: CallbackDelivery, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    if delivery.isDefault {
      _ = try `switch`(on: false, of: delivery.account, in: tx, at: now)
    } else {
      try giveUp(
        try tx.callbacks.pending(of: delivery.account, to: delivery.url), .status(410), in: tx,
        at: now)
    }
  }

  private func notice(of delivery: CallbackDelivery) -> CallbackNotice? {
    if delivery.outcome == .status(410) { return .gone(delivery) }
    if delivery.job == nil { return .tested(delivery) }
    return delivery.state == .failed ? .givenUp(delivery) : nil
  }

  private func random() -> UInt64 {
    randomBytes(2).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension CallbackDelivery {
  /// Whether the stored delivery is still in the try that was given it.
  fileprivate func isStill(_ claimed: CallbackDelivery) -> Bool {
    state == .pending && attempts == claimed.attempts
  }
}
