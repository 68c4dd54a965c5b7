package import Domain

extension TopUpService {
  /// What a claim has come to.
  package enum ClaimOutcome: Sendable, Equatable {
    /// An admin decides.
    case underReview(SuspenseEntry)
    /// Had been credited before, to the claimant or somebody else.
    case settled(isYours: Bool)
    /// We know of no such payment.
    case unknown
  }

  /// A person says that a payment in suspense is his.
  ///
  /// The transfer's identity is no proof, since everybody can read the chain, and neither is a
  /// quote of about that price, since everybody can ask for one: an admin decides on all.
  package func claim(
    _ key: PaymentKey, by account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> ClaimOutcome {
    if let settlement = try tx.settlements.settlement(key) {
      return .settled(isYours: settlement.account == account)
    }
    guard var entry = try tx.suspense.entry(key), entry.state != .dismissed else {
      return .unknown
    }
    if entry.state == .open {
      entry.state = .claimed
      entry.claimant = account
      try tx.suspense.update(entry)
    } else if entry.claimant != account {
      // Which of them is right no button can say: it takes the account in so many words.
      try tx.updates.setMark(Self.disputeMark(entry.id), account.description)
    }
    try announcer.announceClaimed(entry, by: account, in: tx, at: now)
    return .underReview(entry)
  }

  /// Whether several people have claimed a payment.
  package static func isDisputed(
    _ id: SuspenseID, in tx: any StoreTransaction
  ) throws -> Bool {
    try tx.updates.mark(disputeMark(id)) != nil
  }

  private static func disputeMark(_ id: SuspenseID) -> String { "suspense.disputed:\(id.rawValue)" }

  /// An admin credits a payment in suspense to an account; on the record.
  ///
  /// `credit` is what it is worth; nil for what its USDT are.
  ///
  /// - Throws: `TopUpRefusal.notFound`, `.ended`, `.worthUnknown` when it is no USDT and `credit`
  ///   is nil or not above zero.
  package func resolve(
    _ id: SuspenseID, to account: AccountID, credit: Amount? = nil, by admin: AccountID,
    in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Settlement {
    let entry = try entry(id, in: tx)
    guard entry.state == .open || entry.state == .claimed else { throw TopUpRefusal.ended }
    guard try tx.accounts.customer(account) != nil else { throw TopUpRefusal.notFound }
    let worth = try credit ?? entry.paid.map { try settings.usdtRate.creditRoundedDown(for: $0) }
    guard let worth, worth > .zero else { throw TopUpRefusal.worthUnknown }
    try tx.support.record(
      AuditEntry(
        admin: admin, action: "suspense.credit", subject: account,
        detail: "entry \(id.rawValue), \(worth)", at: now))
    let settlement = try self.credit(
      Settlement(
        key: entry.key, topUp: nil, account: account,
        paid: .ton(entry.paid ?? USDT(units: 0)), credit: worth,
        bonus: try bonus(on: worth, for: account, in: tx), notes: [.claimed, .orphan],
        paidAt: entry.paidAt, createdAt: now),
      topUp: nil, in: tx, at: now)
    try close(entry, with: settlement, in: tx, at: now)
    return settlement
  }

  /// An admin leaves a payment in suspense as it is; on the record.
  ///
  /// - Throws: `TopUpRefusal.notFound`, `.ended`.
  package func dismiss(
    _ id: SuspenseID, by admin: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    var entry = try entry(id, in: tx)
    guard entry.state == .open || entry.state == .claimed else { throw TopUpRefusal.ended }
    entry.state = .dismissed
    entry.endedAt = now
    try tx.suspense.update(entry)
    try tx.support.record(
      AuditEntry(
        admin: admin, action: "suspense.dismiss", subject: entry.claimant,
        detail: "entry \(id.rawValue)", at: now))
  }

  func entry(_ id: SuspenseID, in tx: any StoreTransaction) throws -> SuspenseEntry {
    guard let entry = try tx.suspense.entry(id) else { throw TopUpRefusal.notFound }
    return entry
  }

  func close(
    _ entry: SuspenseEntry, with settlement: Settlement, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws {
    var entry = entry
    entry.state = .credited
    entry.settlement = settlement.id
    entry.endedAt = now
    try tx.suspense.update(entry)
  }
}
