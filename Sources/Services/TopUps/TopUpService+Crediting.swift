import Domain

extension TopUpService {
  /// Books a settlement: credit, bonus, what the account owes; and announces it.
  ///
  /// The ids of its transfers come from the payment's own identity.
  func credit(
    _ draft: Settlement, topUp: TopUp?, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Settlement {
    let settlement = try inserted(draft, in: tx)
    let ledger = LedgerRules(tx.ledger)
    if settlement.credit > .zero {
      _ = try ledger.move(
        id: "topup:\(settlement.key)", from: settlement.rail.clearing, to: settlement.account,
        amount: settlement.credit, reason: "topup", at: now)
    }
    if settlement.bonus > .zero {
      _ = try ledger.move(
        id: "bonus:\(settlement.account.rawValue)", from: .promotion, to: settlement.account,
        amount: settlement.bonus, reason: "bonus", at: now)
    }
    var topUp = topUp
    if topUp?.state != .paid {
      topUp?.state = .paid
      topUp?.endedAt = now
      if let topUp { try tx.topUps.update(topUp) }
    }
    let collected = try ShortfallCollection.collect(
      from: settlement.account, atMost: settlement.credit, in: tx, at: now)
    try announcer.announceCredited(
      Crediting(settlement: settlement, topUp: topUp, collected: collected), in: tx, at: now)
    return settlement
  }

  /// The first-deposit bonus that a credit earns; zero if none.
  func bonus(
    on credit: Amount, for account: AccountID, in tx: any StoreTransaction
  ) throws -> Amount {
    guard credit >= settings.bonus.threshold, try !tx.settlements.hasHadBonus(account) else {
      return .zero
    }
    return settings.bonus.amount
  }

  func inserted(_ draft: Settlement, in tx: any StoreTransaction) throws -> Settlement {
    try settlement(try tx.settlements.insert(draft), in: tx)
  }

  func settlement(_ id: SettlementID, in tx: any StoreTransaction) throws -> Settlement {
    guard let settlement = try tx.settlements.settlement(id) else { throw TopUpRefusal.notFound }
    return settlement
  }

  /// Takes back what a settlement has brought, as far as it is there; the rest becomes shortfalls.
  ///
  /// - Returns: The rest.
  func takeBack(
    _ settlement: inout Settlement, reason: String, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws -> Amount {
    settlement.refundRound += 1
    let round = "\(settlement.key):\(settlement.refundRound)"
    settlement.taken.credit = try take(
      settlement.credit, of: settlement, for: settlement.rail.clearing, id: "\(reason):\(round)",
      reason: reason, in: tx, at: now)
    settlement.taken.bonus = try take(
      settlement.bonus, of: settlement, for: .promotion, id: "bonus-back:\(round)",
      reason: "bonus-back", in: tx, at: now)
    return try settlement.credit.adding(settlement.bonus)
      .subtracting(settlement.taken.credit).subtracting(settlement.taken.bonus)
  }

  private func take(
    _ amount: Amount, of settlement: Settlement, for creditor: AccountID, id: String,
    reason: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Amount {
    let available = try tx.ledger.balance(of: settlement.account).available
    let taken = min(amount, max(available, .zero))
    if taken > .zero {
      _ = try LedgerRules(tx.ledger).move(
        id: id, from: settlement.account, to: creditor, amount: taken, reason: reason, at: now)
    }
    let lacking = try amount.subtracting(taken)
    if lacking > .zero {
      _ = try tx.settlements.insert(
        Shortfall(
          account: settlement.account, settlement: settlement.id, creditor: creditor,
          owed: lacking, createdAt: now))
    }
    return taken
  }

  /// Undoes `takeBack`: what was taken returns, what was lacking is owed no more.
  func giveBack(
    _ settlement: inout Settlement, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    let ledger = LedgerRules(tx.ledger)
    let round = "\(settlement.key):\(settlement.refundRound)"
    if settlement.taken.credit > .zero {
      _ = try ledger.move(
        id: "refund-failed:\(round)", from: settlement.rail.clearing, to: settlement.account,
        amount: settlement.taken.credit, reason: "refund-failed", at: now)
    }
    if settlement.taken.bonus > .zero {
      _ = try ledger.move(
        id: "bonus-kept:\(round)", from: .promotion, to: settlement.account,
        amount: settlement.taken.bonus, reason: "bonus-kept", at: now)
    }
    settlement.taken = Settlement.Taken()
    for var shortfall in try tx.settlements.shortfalls(of: settlement.id)
    where !shortfall.isForgiven {
      if shortfall.collected > .zero {
        _ = try ledger.move(
          id: "shortfall-back:\(shortfall.id.rawValue)", from: shortfall.creditor,
          to: shortfall.account, amount: shortfall.collected, reason: "shortfall-back", at: now)
      }
      shortfall.collected = .zero
      shortfall.closedAt = now
      try tx.settlements.update(shortfall)
    }
  }
}
