package import Domain

extension TopUpService: PaymentSink {
  /// Credits a payment in Stars to its payer, once.
  ///
  /// Also when its invoice is paid, expired, unknown or another's: the Stars have been taken.
  ///
  /// - Throws: `MoneyError.overflow` for numbers that make no sense, or what the store throws.
  package func settle(
    _ payment: StarsPayment, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> SettlementOutcome {
    if let known = try tx.settlements.settlement(payment.key) { return .known(known) }
    guard payment.stars.count > 0 else { return .nothing }
    let named = try payment.payload.flatMap { try tx.topUps.topUp(payload: $0) }
    let topUp = named?.account == payment.payer.account && named?.rail == .stars ? named : nil
    var notes: Set<SettlementNote> = payment.isReconciled ? [.reconciled] : []
    var credit = try settings.starRate.credit(for: payment.stars)
    if let topUp {
      notes.formUnion(Self.standing(of: topUp, paidAt: payment.at))
      switch payment.stars.count - topUp.price.units {
      case 0: credit = topUp.credit
      case ..<0: notes.insert(.under)
      default: notes.insert(.over)
      }
    } else {
      notes.insert(.orphan)
    }
    try enrol(payment.payer, in: tx, at: now)
    return .credited(
      try self.credit(
        Settlement(
          key: payment.key, topUp: topUp?.id, account: payment.payer.account,
          paid: .stars(payment.stars), credit: credit,
          bonus: try bonus(on: credit, for: payment.payer.account, in: tx), notes: notes,
          paidAt: payment.at, createdAt: now),
        topUp: topUp, in: tx, at: now))
  }

  /// Takes note that Telegram has given a payment back, asked by us or not.
  package func reverse(
    _ payment: StarsPayment, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> ReversalOutcome {
    guard var settlement = try tx.settlements.settlement(payment.key) else {
      try enrol(payment.payer, in: tx, at: now)
      let settlement = Settlement(
        key: payment.key, topUp: nil, account: payment.payer.account,
        paid: .stars(payment.stars), credit: .zero, notes: [.refundedFirst], state: .reversed,
        paidAt: payment.at, createdAt: now, endedAt: now)
      return .recorded(try inserted(settlement, in: tx))
    }
    switch settlement.state {
    case .refunded, .reversed: return .known(settlement)
    case .refunding:
      return .confirmed(try refundSucceeded(settlement, in: tx, at: now))
    case .credited:
      let lacking = try takeBack(&settlement, reason: "reversal", in: tx, at: now)
      settlement.state = .reversed
      settlement.endedAt = now
      try tx.settlements.update(settlement)
      try announcer.announceReversed(settlement, lacking: lacking, in: tx, at: now)
      return .reversed(settlement, lacking: lacking)
    }
  }

  package func committed() {
    announcer.committed()
  }

  /// Whether a payment of this top-up is its second, or comes after its end.
  static func standing(of topUp: TopUp, paidAt: Timestamp) -> Set<SettlementNote> {
    switch topUp.state {
    case .paid: [.second]
    case .superseded, .cancelled: [.late]
    case .open, .expired:
      paidAt > topUp.expiresAt.adding(TopUpSettings.clockTolerance) ? [.late] : []
    }
  }

  private func enrol(_ payer: Payer, in tx: any StoreTransaction, at now: Timestamp) throws {
    guard try tx.accounts.customer(payer.account) == nil else { return }
    _ = try enrolment.customer(
      payer.account, name: payer.name, language: payer.language, in: tx, at: now)
  }
}
