/// API keys and what they spend.
package protocol KeyRepository {
  /// Stores a key and gives it its number; `key.id` is ignored.
  func insert(_ key: APIKey) throws -> KeyID

  /// Replaces everything but id, account and creation.
  func update(_ key: APIKey) throws

  func key(_ id: KeyID) throws -> APIKey?

  /// The key whose present or previous secret has this SHA-256 digest.
  func key(digest: [UInt8]) throws -> APIKey?

  /// An account's keys that are not revoked, oldest first.
  func liveKeys(of account: AccountID) throws -> [APIKey]

  /// Notes that a key was used from a network address.
  ///
  /// - Returns: Whether the owner is to be told: the address is new for this key, and no other new
  ///   one was told of on the same UTC day.
  func noteUse(of key: KeyID, from address: String, at now: Timestamp) throws -> Bool

  /// Forgets addresses that no key was used from since a moment; says how many.
  func pruneAddresses(before: Timestamp) throws -> Int

  func spending(of key: KeyID, at now: Timestamp) throws -> KeySpending

  /// Adds to (or, below zero, takes from) what a key has spent in the periods of `when`.
  func addSpending(_ amount: Amount, by key: KeyID, at when: Timestamp) throws
}
