/// A payment that arrived and was credited.
package struct Settlement: Hashable, Sendable {
  package let id: SettlementID
  /// The payment's identity in the outside world; no second settlement has the same.
  package let key: PaymentKey
  /// The offer it paid; nil when it named none that we know.
  package let topUp: TopUpID?
  /// Who was credited.
  package let account: AccountID
  package let paid: RailAmount
  /// What it brought; zero only when the payment was gone before it was seen.
  package let credit: Amount
  /// What came on top from the promotion account.
  package let bonus: Amount
  package let notes: Set<SettlementNote>
  package var state: SettlementState
  /// How often a refund was begun; part of the ids of its transfers.
  package var refundRound: Int
  /// What was taken back from the account when the refund or clawback began.
  package var taken: Taken
  /// When the rail says it was paid.
  package let paidAt: Timestamp
  package let createdAt: Timestamp
  /// When it was refunded or reversed.
  package var endedAt: Timestamp?

  /// Money taken back at once; what was lacking is in shortfalls.
  package struct Taken: Hashable, Sendable {
    package var credit: Amount
    package var bonus: Amount

    package init(credit: Amount = .zero, bonus: Amount = .zero) {
      self.credit = credit
      self.bonus = bonus
    }
  }

  package init(
    id: SettlementID = SettlementID(0), key: PaymentKey, topUp: TopUpID?, account: AccountID,
    paid: RailAmount, credit: Amount, bonus: Amount = .zero, notes: Set<SettlementNote> = [],
    state: SettlementState = .credited, refundRound: Int = 0, taken: Taken = Taken(),
    paidAt: Timestamp, createdAt: Timestamp, endedAt: Timestamp? = nil
  ) {
    self.id = id
    self.key = key
    self.topUp = topUp
    self.account = account
    self.paid = paid
    self.credit = credit
    self.bonus = bonus
    self.notes = notes
    self.state = state
    self.refundRound = refundRound
    self.taken = taken
    self.paidAt = paidAt
    self.createdAt = createdAt
    self.endedAt = endedAt
  }

  package var rail: Rail { key.rail }
}

/// Number of a settlement; people see it as the number of their receipt.
package struct SettlementID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// What a payment is known by outside.
package struct PaymentKey: Hashable, Sendable, CustomStringConvertible {
  package let rail: Rail
  /// `telegram_payment_charge_id`, or the identity of a TON transfer; not empty.
  package let reference: String

  package init(_ rail: Rail, _ reference: String) {
    self.rail = rail
    self.reference = reference
  }

  /// `stars:…`, as in the ids of its transfers.
  package var description: String { "\(rail.rawValue):\(reference)" }

  /// Reads `description`.
  package init?(_ text: some StringProtocol) {
    guard let colon = text.firstIndex(of: ":"), let rail = Rail(rawValue: String(text[..<colon]))
    else { return nil }
    self.init(rail, String(text[text.index(after: colon)...]))
  }
}

/// What is particular about a settlement.
package enum SettlementNote: String, Sendable, CaseIterable {
  /// The top-up had been paid before; this payment was credited too.
  case second
  /// The top-up had ended by itself or was replaced.
  case late
  /// Less was paid than the price; credited by proportion.
  case under
  /// More was paid than the price; credited by proportion.
  case over
  /// No top-up of ours was named, or another person's.
  case orphan
  /// Told apart by its amount, since it carried no comment that we know.
  case byAmount
  /// Was in suspense before.
  case claimed
  /// The rail told of its refund before we knew of the payment.
  case refundedFirst
  /// Found in the rail's own list, not told by an update.
  case reconciled
}

/// How far a settlement has come.
package enum SettlementState: String, Sendable, CaseIterable {
  case credited
  /// Money was set aside and the rail has been asked to give it back.
  case refunding
  /// We have given it back.
  case refunded
  /// The rail took it back without our asking.
  case reversed
}
