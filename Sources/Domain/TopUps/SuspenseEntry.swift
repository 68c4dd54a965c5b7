/// A payment that arrived and could not be matched: kept, explained, and credited on a claim.
package struct SuspenseEntry: Hashable, Sendable {
  package let id: SuspenseID
  /// The payment's identity; no second entry has the same.
  package let key: PaymentKey
  package let reason: SuspenseReason
  /// What was paid in USDT; nil when it was something else.
  package let paid: USDT?
  /// As it came with the payment, cut to 512 bytes.
  package let comment: String?
  /// The sender's address.
  package let sender: String
  /// What the rail said, for people who look into a claim.
  package let evidence: String
  package var state: SuspenseState
  /// Who says it is his.
  package var claimant: AccountID?
  /// What it became.
  package var settlement: SettlementID?
  /// When the rail says it was paid.
  package let paidAt: Timestamp
  package let createdAt: Timestamp
  package var endedAt: Timestamp?

  package init(
    id: SuspenseID = SuspenseID(0), key: PaymentKey, reason: SuspenseReason, paid: USDT?,
    comment: String?, sender: String, evidence: String, state: SuspenseState = .open,
    claimant: AccountID? = nil, settlement: SettlementID? = nil, paidAt: Timestamp,
    createdAt: Timestamp, endedAt: Timestamp? = nil
  ) {
    self.id = id
    self.key = key
    self.reason = reason
    self.paid = paid
    self.comment = comment
    self.sender = sender
    self.evidence = evidence
    self.state = state
    self.claimant = claimant
    self.settlement = settlement
    self.paidAt = paidAt
    self.createdAt = createdAt
    self.endedAt = endedAt
  }
}

/// Number of a suspense entry.
package struct SuspenseID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// Why a payment could not be matched.
package enum SuspenseReason: String, Sendable, CaseIterable {
  /// No comment, and no single top-up of that amount.
  case noComment
  /// A comment that names no top-up of ours, and no single top-up of that amount.
  case unknownComment
  /// Not USDT.
  case foreignJetton
  /// Too little to credit by itself.
  case dust
}

/// How far a suspense entry has come.
package enum SuspenseState: String, Sendable, CaseIterable {
  case open
  /// Somebody says it is his; an admin decides.
  case claimed
  /// Became a settlement.
  case credited
  /// An admin has looked at it and left it.
  case dismissed
}
