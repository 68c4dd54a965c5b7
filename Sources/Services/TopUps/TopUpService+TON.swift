package import Domain

extension TopUpService {
  /// Credits a final transfer to our wallet, or keeps it in suspense; once.
  ///
  /// A transfer in suspense is looked at anew, since an indexer may attach its comment late.
  package func receive(
    _ transfer: TONTransfer, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> TransferOutcome {
    guard try tx.settlements.settlement(transfer.key) == nil else { return .known }
    let entry = try tx.suspense.entry(transfer.key)
    // A claim keeps nobody's comment from being found.
    if let entry, entry.state != .open, entry.state != .claimed { return .known }
    guard case .usdt(let paid) = transfer.amount else {
      return try suspend(transfer, entry, reason: .foreignJetton, in: tx, at: now)
    }
    guard paid >= TopUpSettings.dust else {
      return try suspend(transfer, entry, reason: .dust, in: tx, at: now)
    }
    guard let match = try match(transfer, paid: paid, in: tx) else {
      let reason: SuspenseReason = transfer.comment == nil ? .noComment : .unknownComment
      return try suspend(transfer, entry, reason: reason, in: tx, at: now)
    }
    let settlement = try credit(
      transfer.key, paid: paid, at: transfer.at, to: match.topUp, notes: match.notes, in: tx,
      now: now)
    if let entry { try close(entry, with: settlement, in: tx, at: now) }
    return .credited(settlement)
  }

  /// Notes that a payment is on its way and not final yet, and tells its owner once.
  package func see(
    _ transfer: TONTransfer, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    guard case .usdt(let paid) = transfer.amount, paid >= TopUpSettings.dust,
      try tx.settlements.settlement(transfer.key) == nil,
      var topUp = try match(transfer, paid: paid, in: tx)?.topUp,
      topUp.state != .paid, topUp.seenAt == nil
    else { return }
    topUp.seenAt = now
    try tx.topUps.update(topUp)
    try announcer.announceSeen(topUp, in: tx, at: now)
  }

  struct Match {
    let topUp: TopUp
    let notes: Set<SettlementNote>
  }

  /// The top-up that a transfer means: by a code in its comment, else by an amount that only one
  /// unpaid top-up of that time has.
  private func match(
    _ transfer: TONTransfer, paid: USDT, in tx: any StoreTransaction
  ) throws -> Match? {
    for code in TopUpCode.find(in: transfer.comment ?? "") {
      if let topUp = try tx.topUps.topUp(payload: code), topUp.rail == .ton {
        return Match(topUp: topUp, notes: [])
      }
    }
    let fitting = try candidates(costing: paid...paid, paidAt: transfer.at, in: tx)
    // Who takes a quote back, or asks for another, is no longer waiting for its payment.
    guard fitting.count == 1, [.open, .expired].contains(fitting[0].state) else { return nil }
    return Match(topUp: fitting[0], notes: [.byAmount])
  }

  /// Unpaid top-ups of a price that somebody could have meant at a moment.
  func candidates(
    costing prices: ClosedRange<USDT>, paidAt: Timestamp, in tx: any StoreTransaction
  ) throws -> [TopUp] {
    try tx.topUps.topUps(
      costing: prices, expiringAfter: paidAt.adding(.zero - TopUpSettings.amountWindow),
      limit: TopUpSettings.tails.count
    ).filter {
      $0.state != .paid && $0.createdAt <= paidAt.adding(TopUpSettings.clockTolerance)
    }
  }

  /// Credits a TON payment to a top-up's owner: the promise for anything from the price without
  /// its tail up to the price, by proportion for less and for more.
  func credit(
    _ key: PaymentKey, paid: USDT, at paidAt: Timestamp, to topUp: TopUp,
    notes: Set<SettlementNote>, in tx: any StoreTransaction, now: Timestamp
  ) throws -> Settlement {
    var notes = notes.union(Self.standing(of: topUp, paidAt: paidAt))
    var credit = topUp.credit
    if paid.units < topUp.price.units - topUp.tail {
      notes.insert(.under)
      credit = min(credit, try settings.usdtRate.creditRoundedDown(for: paid))
    } else if paid.units > topUp.price.units {
      notes.insert(.over)
      credit = max(credit, try settings.usdtRate.creditRoundedDown(for: paid))
    }
    return try self.credit(
      Settlement(
        key: key, topUp: topUp.id, account: topUp.account, paid: .ton(paid), credit: credit,
        bonus: try bonus(on: credit, for: topUp.account, in: tx), notes: notes, paidAt: paidAt,
        createdAt: now),
      topUp: topUp, in: tx, at: now)
  }

  private func suspend(
    _ transfer: TONTransfer, _ earlier: SuspenseEntry?, reason: SuspenseReason,
    in tx: any StoreTransaction, at now: Timestamp
  ) throws -> TransferOutcome {
    if let earlier { return .suspended(earlier, isNew: false) }
    var paid: USDT?
    if case .usdt(let amount) = transfer.amount { paid = amount }
    let id = try tx.suspense.insert(
      SuspenseEntry(
        key: transfer.key, reason: reason, paid: paid, comment: transfer.comment,
        sender: transfer.sender, evidence: transfer.evidence, paidAt: transfer.at,
        createdAt: now))
    let entry = try entry(id, in: tx)
    // Dust is kept, and nobody is woken for it.
    if reason != .dust { try announcer.announceSuspended(entry, in: tx, at: now) }
    return .suspended(entry, isNew: true)
  }
}
