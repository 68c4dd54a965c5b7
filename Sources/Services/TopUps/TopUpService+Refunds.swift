package import Domain

extension TopUpService {
  /// Who wants a payment to be given back.
  package enum RefundRequester: Sendable, Hashable {
    /// Its owner, while it is unspent.
    case owner(AccountID)
    /// An admin, at any time: what is spent becomes a shortfall. On the record.
    case admin(AccountID)
  }

  /// Begins a refund: sets the credit and its bonus aside, and queues the call that gives the
  /// payment back.
  ///
  /// A rail that cannot give back by itself is refunded by an admin's own hands: the settlement
  /// then ends at once.
  ///
  /// - Throws: `TopUpRefusal.notFound`, `.ended`, `.spent`, `.manualOnly`.
  @discardableResult
  package func refund(
    _ id: SettlementID, by requester: RefundRequester, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws -> Settlement {
    var settlement = try settlement(id, in: tx)
    let row = rails[settlement.rail]?.refundRow(for: settlement, at: now)
    switch requester {
    case .owner(let account):
      guard settlement.account == account else { throw TopUpRefusal.notFound }
      guard settlement.state == .credited, settlement.credit > .zero else {
        throw TopUpRefusal.ended
      }
      guard row != nil else { throw TopUpRefusal.manualOnly(settlement.rail) }
      let needed = try settlement.credit.adding(settlement.bonus)
      let available = try tx.ledger.balance(of: account).available
      guard available >= needed else {
        throw TopUpRefusal.spent(available: available, needed: needed)
      }
    case .admin(let admin):
      guard settlement.state == .credited, settlement.credit > .zero else {
        throw TopUpRefusal.ended
      }
      try tx.support.record(
        AuditEntry(
          admin: admin, action: "refund", subject: settlement.account,
          detail: "receipt \(id.rawValue), \(settlement.paid), \(settlement.credit)", at: now))
    }
    _ = try takeBack(&settlement, reason: "refund", in: tx, at: now)
    settlement.state = .refunding
    try tx.settlements.update(settlement)
    guard let row else { return try refundSucceeded(settlement, in: tx, at: now) }
    _ = try tx.outbox.insert(row)
    try announcer.announceRefunding(settlement, in: tx, at: now)
    return settlement
  }

  /// The settlements that their owner may have refunded now, newest first.
  package func refundable(
    of account: AccountID, limit: Int, in tx: any StoreTransaction
  ) throws -> [Settlement] {
    let available = try tx.ledger.balance(of: account).available
    return try tx.settlements.credited(to: account, by: .stars, limit: limit).filter {
      try $0.credit.adding($0.bonus) <= available
    }
  }

  /// What the rail has said to a refund.
  package enum RefundAnswer: Sendable, Equatable {
    /// Given back, now or before.
    case done
    /// It never will be.
    case refused(reason: String)
  }

  /// Ends a refund as the rail has answered; an answer that comes after the end changes nothing.
  package func finishRefund(
    of id: SettlementID, _ answer: RefundAnswer, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    var settlement = try settlement(id, in: tx)
    guard settlement.state == .refunding else { return }
    switch answer {
    case .done: _ = try refundSucceeded(settlement, in: tx, at: now)
    case .refused(let reason):
      try giveBack(&settlement, in: tx, at: now)
      settlement.state = .credited
      try tx.settlements.update(settlement)
      try announcer.announceRefundFailed(settlement, reason: reason, in: tx, at: now)
    }
  }

  func refundSucceeded(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Settlement {
    var settlement = settlement
    settlement.state = .refunded
    settlement.endedAt = now
    try tx.settlements.update(settlement)
    try announcer.announceRefunded(settlement, in: tx, at: now)
    return settlement
  }
}
