package import Domain

/// Sells credit: opens top-ups, credits what is paid, takes back what is refunded.
///
/// Every function is one step inside a store transaction and calls nothing outside. Payments may
/// arrive in any order, late, twice or never: each is credited once, by its own identity.
package struct TopUpService: Sendable {
  package let settings: TopUpSettings
  let enrolment: Enrolment
  let announcer: any TopUpAnnouncer
  let rails: [Rail: any PaymentRail]
  let randomBytes: RandomBytes

  /// - Parameters:
  ///   - settings: Rates, limits, the bonus.
  ///   - enrolment: Makes customers of payers who have never written.
  ///   - announcer: Tells people, inside the same transactions.
  ///   - rails: Give payments back.
  ///   - randomBytes: For payloads and tails.
  package init(
    settings: TopUpSettings, enrolment: Enrolment, announcer: any TopUpAnnouncer,
    rails: [any PaymentRail], randomBytes: @escaping RandomBytes
  ) {
    self.settings = settings
    self.enrolment = enrolment
    self.announcer = announcer
    self.rails = Dictionary(rails.map { ($0.rail, $0) }) { first, _ in first }
    self.randomBytes = randomBytes
  }

  /// What somebody wants to buy.
  package enum Wish: Sendable, Hashable {
    /// So many Stars' worth.
    case stars(Stars)
    /// So much credit, for USDT.
    case ton(credit: Amount)
  }

  /// Opens a top-up for a customer and announces it.
  ///
  /// There is one open top-up per person and rail: an earlier one is superseded.
  ///
  /// - Throws: `TopUpRefusal.railClosed`, `.starsOutOfRange`, `.creditOutOfRange`, or what the
  ///   store throws.
  package func open(
    _ wish: Wish, for account: AccountID, chatID: Int64, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws -> TopUp {
    let draft = try draft(wish, for: account, chatID: chatID, in: tx, at: now)
    if let earlier = try tx.topUps.open(of: account, by: draft.rail) {
      try end(earlier, as: .superseded, in: tx, at: now)
    }
    let topUp = try existing(try tx.topUps.insert(draft), in: tx)
    try announcer.announceOpened(topUp, in: tx, at: now)
    return topUp
  }

  /// Takes an open top-up back for its owner.
  ///
  /// - Throws: `TopUpRefusal.notFound`, `.ended`.
  package func cancel(
    _ id: TopUpID, by account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    let topUp = try existing(id, in: tx)
    guard topUp.account == account else { throw TopUpRefusal.notFound }
    guard topUp.state == .open else { throw TopUpRefusal.ended }
    try end(topUp, as: .cancelled, in: tx, at: now)
  }

  /// Ends open top-ups whose time is over, at most `limit`; says how many.
  package func expire(
    limit: Int, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Int {
    let due = try tx.topUps.due(at: now, limit: limit)
    for topUp in due { try end(topUp, as: .expired, in: tx, at: now) }
    return due.count
  }

  /// Whether somebody who has pressed "Pay" may go on; changes nothing, since an approval is no
  /// payment.
  package func approve(
    _ checkout: StarsCheckout, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> CheckoutVerdict {
    guard let topUp = try tx.topUps.topUp(payload: checkout.payload) else {
      return .refused(.unknown)
    }
    guard topUp.account == checkout.payer else { return .refused(.notYours) }
    switch topUp.state {
    case .open: break
    case .expired: return .refused(.expired)
    case .paid, .superseded, .cancelled: return .refused(.ended(topUp.state))
    }
    guard now < topUp.expiresAt else { return .refused(.expired) }
    guard checkout.currency == "XTR", topUp.price == .stars(Stars(checkout.total)) else {
      return .refused(.wrongAmount)
    }
    return .approved(topUp)
  }

  private func existing(_ id: TopUpID, in tx: any StoreTransaction) throws -> TopUp {
    guard let topUp = try tx.topUps.topUp(id) else { throw TopUpRefusal.notFound }
    return topUp
  }

  private func end(
    _ topUp: TopUp, as state: TopUpState, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    var topUp = topUp
    topUp.state = state
    topUp.endedAt = now
    try tx.topUps.update(topUp)
    try announcer.announceEnded(topUp, in: tx, at: now)
  }

  private func draft(
    _ wish: Wish, for account: AccountID, chatID: Int64, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws -> TopUp {
    switch wish {
    case .stars(let stars):
      guard TopUpSettings.starsRange.contains(stars) else {
        throw TopUpRefusal.starsOutOfRange(TopUpSettings.starsRange)
      }
      return TopUp(
        account: account, price: .stars(stars), credit: try settings.starRate.credit(for: stars),
        payload: TopUpCode.starsPayload(randomBytes(TopUpCode.payloadByteCount)), chatID: chatID,
        createdAt: now, expiresAt: now.adding(TopUpSettings.starsLifetime))
    case .ton(let credit):
      guard settings.offersTON else { throw TopUpRefusal.railClosed(.ton) }
      guard TopUpSettings.tonRange.contains(credit) else {
        throw TopUpRefusal.creditOutOfRange(TopUpSettings.tonRange)
      }
      let base = try settings.usdtRate.priceRoundedUp(of: credit)
      let tail = try tail(of: base, in: tx, at: now)
      return TopUp(
        account: account, price: .ton(USDT(units: base.units + tail)), credit: credit,
        payload: try freshComment(in: tx), tail: tail, chatID: chatID, createdAt: now,
        expiresAt: now.adding(TopUpSettings.tonLifetime))
    }
  }

  /// 40 random bits may repeat some day, and then the older top-up would get the money.
  private func freshComment(in tx: any StoreTransaction) throws -> String {
    var comment = TopUpCode.comment(randomBytes(TopUpCode.commentByteCount))
    while try tx.topUps.topUp(payload: comment) != nil {
      comment = TopUpCode.comment(randomBytes(TopUpCode.commentByteCount))
    }
    return comment
  }

  /// A tail that makes the price unique among those that a payment could still mean; 0 when all
  /// are taken, and then the comment alone must tell.
  private func tail(of base: USDT, in tx: any StoreTransaction, at now: Timestamp) throws -> Int64 {
    let tails = TopUpSettings.tails
    let whole =
      USDT(
        units: base.units + tails.lowerBound)...USDT(
        units: base.units + tails.upperBound)
    let taken = Set(
      try tx.topUps.topUps(
        costing: whole, expiringAfter: now.adding(.zero - TopUpSettings.amountWindow),
        limit: tails.count
      ).map(\.price.units))
    let random = randomBytes(4).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    let count = Int64(tails.count)
    return (0..<count).lazy.map { tails.lowerBound + (random + $0) % count }
      .first { !taken.contains(base.units + $0) } ?? 0
  }
}
