/// A named key of an account; the secret itself is never stored, only its digest.
package struct APIKey: Hashable, Sendable {
  package let id: KeyID
  package let account: AccountID
  /// Unique within the account while the key lives; 1–32 characters.
  package var name: String
  /// First characters of the secret, for recognition: `zk_live_ab12`.
  package var prefix: String
  /// SHA-256 of the whole secret, 32 bytes.
  package var digest: [UInt8]
  /// A rotated secret that still works until the given moment.
  package var previous: PreviousSecret?
  package var caps: SpendingCaps
  /// After this moment the key is refused.
  package var expiresAt: Timestamp?
  package var revokedAt: Timestamp?
  package var lastUsedAt: Timestamp?
  package let createdAt: Timestamp

  /// The secret that a rotation replaced.
  package struct PreviousSecret: Hashable, Sendable {
    package let digest: [UInt8]
    package let worksUntil: Timestamp

    package init(digest: [UInt8], worksUntil: Timestamp) {
      self.digest = digest
      self.worksUntil = worksUntil
    }
  }

  package init(
    id: KeyID, account: AccountID, name: String, prefix: String, digest: [UInt8],
    previous: PreviousSecret? = nil, caps: SpendingCaps = .init(), expiresAt: Timestamp? = nil,
    revokedAt: Timestamp? = nil, lastUsedAt: Timestamp? = nil, createdAt: Timestamp
  ) {
    self.id = id
    self.account = account
    self.name = name
    self.prefix = prefix
    self.digest = digest
    self.previous = previous
    self.caps = caps
    self.expiresAt = expiresAt
    self.revokedAt = revokedAt
    self.lastUsedAt = lastUsedAt
    self.createdAt = createdAt
  }

  /// Whether the key may be used at a moment.
  package func isLive(at now: Timestamp) -> Bool {
    revokedAt == nil && (expiresAt.map { now < $0 } ?? true)
  }
}

/// Number of a key.
package struct KeyID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// How much a key may spend; nil for no cap.
///
/// Days and months are UTC.
package struct SpendingCaps: Hashable, Sendable {
  package var perDay: Amount?
  package var perMonth: Amount?
  package var total: Amount?

  package init(perDay: Amount? = nil, perMonth: Amount? = nil, total: Amount? = nil) {
    self.perDay = perDay
    self.perMonth = perMonth
    self.total = total
  }
}

/// What a key has spent or holds, in the periods its caps count.
package struct KeySpending: Hashable, Sendable {
  package var today: Amount
  package var thisMonth: Amount
  package var total: Amount

  package init(today: Amount = .zero, thisMonth: Amount = .zero, total: Amount = .zero) {
    self.today = today
    self.thisMonth = thisMonth
    self.total = total
  }
}
