import Cryptography
package import Domain

/// Issues, rotates, caps and revokes API keys.
package struct KeyService: Sendable {
  /// Live keys per account.
  package static let limit = 20
  /// Characters of a name.
  package static let nameLength = 1...32

  private let randomBytes: RandomBytes

  package init(randomBytes: @escaping RandomBytes) {
    self.randomBytes = randomBytes
  }

  /// A key together with its secret, which exists nowhere else.
  package struct Issued: Sendable {
    package let key: APIKey
    package let secret: String
  }

  /// Issues a key.
  ///
  /// - Throws: `KeyError`.
  package func issue(
    name: String, caps: SpendingCaps = .init(), expiresAt: Timestamp? = nil,
    for account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Issued {
    let keys = try tx.keys.liveKeys(of: account)
    guard keys.count(where: { $0.isLive(at: now) }) < Self.limit else {
      throw KeyError.tooMany(limit: Self.limit)
    }
    guard Self.nameLength.contains(name.count), name.allSatisfy(Self.isAllowed) else {
      throw KeyError.badName(name)
    }
    // An expired key keeps its name until it is revoked: people and programs name keys by it.
    guard !keys.contains(where: { $0.name == name }) else { throw KeyError.nameTaken(name) }
    let secret = KeySecret.make(randomBytes: randomBytes)
    let draft = APIKey(
      id: KeyID(0), account: account, name: name, prefix: KeySecret.shownPrefix(of: secret),
      digest: Self.digest(of: secret), caps: caps, expiresAt: expiresAt, createdAt: now)
    let id = try tx.keys.insert(draft)
    return Issued(key: try Self.require(id, of: account, in: tx), secret: secret)
  }

  /// Gives a key a new secret; the old one works for `grace` more.
  ///
  /// Name, caps and history stay.
  package func rotate(
    _ id: KeyID, grace: Duration, of account: AccountID, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws -> Issued {
    var key = try Self.require(id, of: account, in: tx)
    let secret = KeySecret.make(randomBytes: randomBytes)
    key.previous =
      grace > .zero ? .init(digest: key.digest, worksUntil: now.adding(grace)) : nil
    key.digest = Self.digest(of: secret)
    key.prefix = KeySecret.shownPrefix(of: secret)
    try tx.keys.update(key)
    return Issued(key: key, secret: secret)
  }

  /// Ends a key at once, previous secret included.
  package func revoke(
    _ id: KeyID, of account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> APIKey {
    var key = try Self.require(id, of: account, in: tx)
    key.revokedAt = now
    key.previous = nil
    try tx.keys.update(key)
    return key
  }

  /// Sets caps and expiry.
  package func limit(
    _ id: KeyID, caps: SpendingCaps, expiresAt: Timestamp?, of account: AccountID,
    in tx: any StoreTransaction
  ) throws -> APIKey {
    var key = try Self.require(id, of: account, in: tx)
    key.caps = caps
    key.expiresAt = expiresAt
    try tx.keys.update(key)
    return key
  }

  /// The live key that a secret opens, or nil.
  package func key(
    secret: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> APIKey? {
    guard KeySecret.isWellFormed(secret) else { return nil }
    let digest = Self.digest(of: secret)
    guard let key = try tx.keys.key(digest: digest), key.isLive(at: now) else { return nil }
    if key.digest == digest { return key }
    guard let previous = key.previous, now < previous.worksUntil else { return nil }
    return key
  }

  private static func require(
    _ id: KeyID, of account: AccountID, in tx: any StoreTransaction
  ) throws -> APIKey {
    guard let key = try tx.keys.key(id), key.account == account, key.revokedAt == nil else {
      throw KeyError.notFound
    }
    return key
  }

  private static func digest(of secret: String) -> [UInt8] {
    SHA256.hash(Array(secret.utf8))
  }

  private static func isAllowed(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_. ".contains(character)
  }
}

/// Why a key could not be issued or changed.
package enum KeyError: Error, Sendable, Equatable {
  case tooMany(limit: Int)
  case badName(String)
  case nameTaken(String)
  case notFound
}
